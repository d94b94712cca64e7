package org.gatepost.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packed jar taken apart by its own tools, with an archive of the classes that it loads. It starts in half the time,
 * which counts where journeys start it thirty times. The run that makes the archive also leaves the demo's database, as a
 * first start fills it, so that not every journey tells the lives of the demo's people again.
 */
final class Unpacked {

    private static final Path FOLDER = Path.of("target", "journeys", "unpacked").toAbsolutePath();
    /** From JDK 25 on, classes are kept linked: a second less for each start, and the same files in the same places. */
    private static final boolean LINKED = Runtime.version().feature() >= 25;

    private static final Path ARCHIVE = FOLDER.resolve(LINKED ? "classes.aot" : "classes.jsa");
    private static final String WITH_ARCHIVE = (LINKED ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + ARCHIVE;
    private static final String MAKE_ARCHIVE = (LINKED ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + ARCHIVE;

    private static final Path DEMO = FOLDER.resolve("demo");
    private static final Path DATABASE = Path.of("gatepost.mv.db");
    private static final Path LOG = FOLDER.resolveSibling("unpacked.log");

    private static boolean made;

    private Unpacked() {}

    /**
     * What goes between {@code java} and the application's arguments; made once in a test run.
     *
     * @param options of the JVM: an archive fits only the ones it was made with
     */
    static List<String> program(Path jar, List<String> options) {
        make(jar, options);
        // Where the JVM cannot use the archive, it starts without.
        return program(jar, options, WITH_ARCHIVE);
    }

    /** Puts the demo's database into the data folder of an application that has not started yet. */
    static void copyDemo(Path jar, List<String> options, Path dataFolder) {
        make(jar, options);
        try {
            Files.createDirectories(dataFolder);
            Files.copy(DEMO.resolve(DATABASE), dataFolder.resolve(DATABASE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void make(Path jar, List<String> options) {
        if (made) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            // What an earlier run left may be of another content and another time.
            Files.deleteIfExists(DEMO.resolve(DATABASE));
            run(List.of("-Djarmode=tools", "-jar", "" + jar, "extract", "--force", "--destination", "" + FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var training = PackedJar.of("training", DEMO, () -> program(jar, options, MAKE_ARCHIVE))
                .profiles("demo")
                .start();
        // What a first page takes is loaded by this: its frame, and then what stands in it.
        training.ask("/login");
        training.ask("/login?v-r=init&location=login&query=");
        training.stop();
        made = true;
    }

    private static List<String> program(Path jar, List<String> options, String archive) {
        List<String> program = new ArrayList<>(options);
        program.add(archive);
        program.addAll(List.of("-jar", FOLDER.resolve(jar.getFileName()).toString()));
        return program;
    }

    private static void run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(PackedJar.java());
        command.addAll(arguments);
        try {
            int exit = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(LOG.toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new AssertionError("exit code " + exit + ", see " + LOG);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
