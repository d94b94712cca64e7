package org.gatepost.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The packed jar, run the way an operator runs it: a process of its own, with its own port and data folder. Only this
 * finds what is missing from the jar, and only a process can be killed in the middle of an exam.
 *
 * <pre>{@code
 * try (var gatepost = PackedJar.named("lost-power", folder).demo().start()) {
 *     window.visit(gatepost.url("/login"));
 *     gatepost.kill();
 *     gatepost.start();
 * }
 * }</pre>
 */
final class PackedJar implements AutoCloseable {

    private static final Path JAR = Path.of("target", "gatepost.jar").toAbsolutePath();
    private static final Path JOURNEYS = Path.of("target", "journeys").toAbsolutePath();
    private static final Path TEMPORARY = JOURNEYS.resolve("tmp");
    private static final Duration TIME_TO_START = Duration.ofMinutes(10);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);
    private static final int LINES_TOLD = 60;

    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            // For a run of a minute the second compiler, and a collector with threads of its own, cost more than they
            // bring.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // Most of what Spring calls by reflection while it starts is called once, and without this a method handle
            // is
            // made for each.
            "-Djdk.reflect.useNativeAccessorOnly=true",
            // A killed Tomcat leaves its work folder behind; better under target than in the machine's /tmp.
            "-Djava.io.tmpdir=" + TEMPORARY);

    private final String name;
    private final Path dataFolder;
    private final Path log;
    private final LocalPort port = LocalPort.free();
    private final List<String> arguments = new ArrayList<>();

    private Supplier<List<String>> program;
    private Process process;

    private PackedJar(String name, Path dataFolder, Supplier<List<String>> program) {
        this.program = program;
        this.name = name;
        this.dataFolder = dataFolder.toAbsolutePath();
        this.log = JOURNEYS.resolve(name + ".log");
    }

    /** Not started yet. What it says goes to {@code target/journeys/<name>.log}, over all its starts. */
    static PackedJar named(String name, Path dataFolder) {
        return named(name, dataFolder, program -> program);
    }

    /** @param other makes of what stands between {@code java} and the arguments something else */
    static PackedJar named(String name, Path dataFolder, UnaryOperator<List<String>> other) {
        return of(name, dataFolder, () -> other.apply(Unpacked.program(JAR, OPTIONS)));
    }

    /** @param program what goes between {@code java} and the arguments */
    static PackedJar of(String name, Path dataFolder, Supplier<List<String>> program) {
        try {
            Files.createDirectories(JOURNEYS);
            var jar = new PackedJar(name, dataFolder, program);
            Files.deleteIfExists(jar.log);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackedJar profiles(String... profiles) {
        return arguments("--spring.profiles.active=" + String.join(",", profiles));
    }

    PackedJar arguments(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }

    /** The jar itself, as an operator starts it, and not what its own tools make of it: see {@link Unpacked}. */
    PackedJar packed() {
        program = PackedJar::asItIs;
        return this;
    }

    /** Under the demo profile, on the embedded database, its people there already and what they did done. */
    PackedJar demo() {
        return withPeople().profiles("demo");
    }

    /** With the demo's people, and without its profile. */
    PackedJar withPeople() {
        Unpacked.copyDemo(JAR, OPTIONS, dataFolder);
        // Nobody reads as fast as a journey.
        return arguments("--gatepost.study.least-reading=0");
    }

    PackedJar database(Databases.Database database) {
        return arguments(database.arguments());
    }

    /** Starts it, or starts it again on the same port and folder, and returns once it is healthy. */
    PackedJar start() {
        launch();
        awaitHealth();
        return this;
    }

    /** Starts what cannot start. Returns the exit code. */
    int startInVain() {
        launch();
        if (!ends(process, TIME_TO_START)) {
            kill();
            throw new AssertionError(name + " did not end by itself\n" + lastWords());
        }
        return process.exitValue();
    }

    private void launch() {
        if (isRunning()) {
            throw new IllegalStateException(name + " is running already");
        }
        try {
            Files.createDirectories(dataFolder);
            Files.createDirectories(TEMPORARY);
            var builder = new ProcessBuilder(command())
                    // Whatever it writes by a relative path stays out of the source tree.
                    .directory(dataFolder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // The journey alone says with which settings it runs.
            builder.environment().keySet().removeIf(key -> key.startsWith("SPRING_") || key.startsWith("GATEPOST_"));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A test run that is stopped halfway must not leave a server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Pulls the plug: SIGKILL, so nothing is flushed, closed or said goodbye to. */
    void kill() {
        end(process.destroyForcibly(), TIME_TO_STOP);
    }

    /** Asks it to stop, as an operator or a service manager does. */
    void stop() {
        process.destroy();
        // One that writes an archive of its classes in the end takes its time.
        end(process, TIME_TO_START);
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    int port() {
        return port.number();
    }

    String url(String path) {
        return port.url(path);
    }

    /** Everything it has said so far, for what only the log tells, such as the one-time setup link. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (isRunning()) {
            process.destroy();
            if (!ends(process, TIME_TO_STOP)) {
                kill();
            }
        }
    }

    private List<String> command() {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException(JAR + " is not there; ./mvnw package makes it");
        }
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(program.get());
        command.add("--server.address=127.0.0.1");
        command.add("--server.port=" + port.number());
        command.add("--gatepost.data=" + dataFolder);
        command.addAll(arguments);
        return command;
    }

    private static List<String> asItIs() {
        return Stream.concat(OPTIONS.stream(), Stream.of("-jar", JAR.toString()))
                .toList();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void awaitHealth() {
        var deadline = System.nanoTime() + TIME_TO_START.toNanos();
        while (!port.isHealthy()) {
            if (!process.isAlive()) {
                throw new AssertionError(
                        name + " ended with exit code " + process.exitValue() + " while starting\n" + lastWords());
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new AssertionError(
                        name + " was not healthy after " + TIME_TO_START.toSeconds() + " s\n" + lastWords());
            }
            pause();
        }
    }

    /** Asks for a page without a browser and looks at no answer. */
    void ask(String path) {
        port.ask(path);
    }

    private String lastWords() {
        var lines = log().lines().toList();
        return "The end of " + log + ":\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()));
    }

    private void end(Process process, Duration limit) {
        if (!ends(process, limit)) {
            throw new AssertionError(name + " is still alive " + limit.toSeconds() + " s after the signal");
        }
    }

    private static boolean ends(Process process, Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
