package org.gatepost.load;

import java.io.IOException;

/** A span of time that is counted, and what it cost whom. */
final class Window {

    private static final String[] COMPILERS = {"C1 ", "C2 "};
    private static final String[] COLLECTOR = {"GC ", "G1 "};

    private final String what;
    private final Settings settings;
    private final Server server;
    private final Store store;
    private final Tally tally;
    private final double loadBefore = LoadBenchmark.load();
    private final long begin;
    private final double serverBefore;
    private final double databaseBefore;
    private final double driverBefore;
    private final double compilersBefore;
    private final double collectorBefore;

    private Window(String what, Settings settings, Server server, Store store, Tally tally) {
        this.what = what;
        this.settings = settings;
        this.server = server;
        this.store = store;
        this.tally = tally;
        serverBefore = server.work().seconds();
        databaseBefore = store.cpuSeconds();
        driverBefore = Work.ofThis().seconds();
        compilersBefore = server.work().secondsOf(COMPILERS);
        collectorBefore = server.work().secondsOf(COLLECTOR);
        begin = System.nanoTime();
    }

    static Window open(String what, Settings settings, Server server, Store store, Tally tally)
            throws IOException, InterruptedException {
        var window = new Window(what, settings, server, store, tally);
        if (!settings.record().isEmpty() && what.equals(settings.run())) {
            server.jcmd(
                    "JFR.start",
                    "name=load",
                    "settings=profile",
                    "jdk.CPUTimeSample#enabled=true",
                    "jdk.CPUTimeSample#throttle=2ms");
        }
        tally.open();
        return window;
    }

    void close() throws IOException, InterruptedException {
        tally.close();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double ofServer = server.work().seconds() - serverBefore;
        double ofDatabase = store.cpuSeconds() - databaseBefore;
        double ofDriver = Work.ofThis().seconds() - driverBefore;
        double ofCompilers = server.work().secondsOf(COMPILERS) - compilersBefore;
        double ofCollector = server.work().secondsOf(COLLECTOR) - collectorBefore;
        if (!settings.record().isEmpty() && what.equals(settings.run())) {
            server.jcmd("JFR.stop", "name=load", "filename=" + settings.record());
        }
        System.out.printf(
                "%n%s, %.1f s: %.2f cores the server, %.2f the database, %.2f the driver; load %.1f before, %.1f after; "
                        + "%d MB resident%n",
                what,
                seconds,
                ofServer / seconds,
                ofDatabase / seconds,
                ofDriver / seconds,
                loadBefore,
                LoadBenchmark.load(),
                server.work().megabytes());
        System.out.printf(
                "of the server's time %.0f %% compiled its code, %.0f %% collected garbage%n",
                100 * ofCompilers / ofServer, 100 * ofCollector / ofServer);
        int sittings = tally.count(Step.SITTING);
        if (sittings > 0) {
            System.out.printf(
                    "%.0f sittings a minute, %.4f CPU seconds each (server %.4f, database %.4f); %.0f answers a second%n",
                    sittings * 60 / seconds,
                    (ofServer + ofDatabase) / sittings,
                    ofServer / sittings,
                    ofDatabase / sittings,
                    tally.count(Step.ANSWER) / seconds);
        }
        tally.print(seconds);
        tally.clear();
    }
}
