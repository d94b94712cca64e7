package org.gatepost.load;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packed jar in a process and a folder of its own. */
final class Server implements AutoCloseable {

    private static final Duration TIME_TO_START = Duration.ofMinutes(3);
    private static final String READY = "the register of clearances is up to date";
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final int port;
    private final Path log;
    private final Process process;

    private Server(int port, Path log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** The newest of what {@code ./mvnw package} makes, with and without {@code -Pquick}. */
    static Path jar() throws IOException {
        Path newest = null;
        for (Path jar : List.of(Path.of("target/gatepost.jar"), Path.of("target/quick/target/gatepost.jar"))) {
            if (Files.exists(jar)
                    && (newest == null
                            || Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(newest)) > 0)) {
                newest = jar;
            }
        }
        if (newest == null) {
            throw new IOException("there is no jar; ./mvnw -DskipTests package makes it");
        }
        return newest.toAbsolutePath();
    }

    static Server start(Path folder, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Djava.io.tmpdir=" + folder);
        // A copy, for the next build takes the jar away from under it.
        Path jar = Files.copy(jar(), folder.resolve("gatepost.jar"), StandardCopyOption.REPLACE_EXISTING);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port, "--gatepost.data=" + folder));
        command.addAll(arguments);
        Path log = folder.resolve("server.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        var server = new Server(port, log, process);
        server.awaitReady();
        return server;
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TIME_TO_START.toNanos();
        while (!Files.readString(log).contains(READY) || !isHealthy()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("the server did not start:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }

    private boolean isHealthy() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .build();
            return http.send(asked, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    Work work() {
        return new Work(process.pid());
    }

    /** The heap that is left after collections, in kilobytes. */
    long heapKilobytes() throws IOException, InterruptedException {
        for (int round = 0; round < 3; round++) {
            jcmd("GC.run");
        }
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IOException("no used heap in GC.heap_info");
        }
        return Long.parseLong(used.group(1));
    }

    String jcmd(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(process.pid())));
        all.addAll(List.of(command));
        Process jcmd = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    /** What it complained of. */
    List<String> complaints() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains(" WARN "))
                    .limit(20)
                    .toList();
        }
    }

    /** Pulls the plug: what was called saved must be there all the same. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
