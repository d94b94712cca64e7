package org.gatepost.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packed jar taken apart by its own tools, with an archive of the classes that a start loads. It starts in half the
 * time, which counts where a journey starts it twenty times over.
 */
final class Unpacked {

    private static final Path FOLDER = Path.of("target", "journeys", "unpacked").toAbsolutePath();
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");
    private static final Path LOG = FOLDER.resolveSibling("unpacked.log");

    private static boolean made;

    private Unpacked() {}

    /**
     * What goes between {@code java} and the application's arguments; made once in a test run.
     *
     * @param options of the JVM: an archive fits only the ones it was made with
     */
    static synchronized List<String> command(Path jar, List<String> options) {
        Path unpacked = FOLDER.resolve(jar.getFileName());
        if (!made) {
            run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination", "" + FOLDER));
            List<String> training = new ArrayList<>(options);
            training.add("-XX:ArchiveClassesAtExit=" + ARCHIVE);
            training.add("-Dspring.context.exit=onRefresh");
            training.addAll(List.of("-jar", unpacked.toString()));
            training.addAll(List.of("--server.port=0", "--gatepost.data=" + FOLDER.resolve("data")));
            run(training);
            made = true;
        }
        List<String> command = new ArrayList<>(options);
        // Where the JVM cannot use it, it starts without.
        command.add("-XX:SharedArchiveFile=" + ARCHIVE);
        command.addAll(List.of("-jar", unpacked.toString()));
        return command;
    }

    private static void run(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(PackedJar.java());
        command.addAll(arguments);
        try {
            Files.createDirectories(FOLDER);
            int exit = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(LOG.toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new AssertionError("exit code " + exit + ", see " + LOG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
