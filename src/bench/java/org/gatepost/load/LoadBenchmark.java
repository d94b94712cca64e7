package org.gatepost.load;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gatepost.Conditions;
import org.slf4j.LoggerFactory;

/**
 * A crowd that sits exams of 40 items on the packed jar, over its real protocol; how much of it the server bears, and
 * whether everything it called saved is in the database afterwards.
 *
 * <pre>{@code
 * busy    so many trainees without a pause between two presses, one sitting after the other
 * paced   so many trainees sitting at once, each answering every 10 seconds
 * seated  so many open exams: what each costs of the heap
 * rush    as paced, while so many others sign in and start within a minute
 * kill    as busy, and in the midst of it the server is killed; started again, and killed again, so many rounds
 * }</pre>
 *
 * Arguments are {@code name=value}, see {@link Settings}. Exits with 1 when an acknowledged answer is missing or anything
 * was refused.
 */
public final class LoadBenchmark {

    private LoadBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        var settings = Settings.of(arguments);
        Path folder = Files.createTempDirectory("gatepost-load");
        boolean good;
        try (Store store = Store.named(settings.database(), folder)) {
            Conditions.print();
            System.out.printf("%s on %s%nserver: %s%n", settings, store.name(), Server.jar().getFileName());
            Crowd.content(folder.resolve("content"), Crowd.FORTY);
            Crowd.hire(settings.people(), store.source());
            List<String> serverArguments = new ArrayList<>(store.arguments());
            serverArguments.add("--gatepost.content=file:" + folder.resolve("content"));
            List<String> options = new ArrayList<>(settings.java());
            if (!settings.record().isEmpty()) {
                options.add("-XX:FlightRecorderOptions:stackdepth=256");
            }
            good = settings.run().equals("kill")
                    ? new KillRounds(settings, store, () -> Server.start(folder, options, serverArguments)).pass()
                    : crowd(settings, store, () -> Server.start(folder, options, serverArguments));
            System.out.printf(Locale.ROOT, "load average at the end: %.1f%n", load());
        } finally {
            delete(folder);
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean crowd(Settings settings, Store store, Callable<Server> starts) throws Exception {
        List<Trainee> trainees = new ArrayList<>();
        boolean good;
        try (Server server = starts.call()) {
            var tally = new Tally();
            for (int number = 1; number <= settings.people(); number++) {
                trainees.add(new Trainee(number, server.port(), tally));
            }
            good = new Runs(settings, server, store, trainees, tally).run();
            server.complaints().forEach(line -> System.out.println("server: " + line));
            server.kill();
        }
        return good & new AfterCheck(store.source()).passes(trainees);
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
