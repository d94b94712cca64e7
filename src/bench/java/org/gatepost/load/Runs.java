package org.gatepost.load;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The runs of {@link LoadBenchmark}. */
final class Runs {

    /** Hashing keeps one or two cores busy; more at once would only wait. */
    private static final int SIGN_IN_AT_ONCE = 8;

    /** Seconds in which a busy crowd sits down, one after the other. */
    private static final int UNTIL_ALL_SIT = 5;

    /** Seconds after which an open page says again that it is open, as the product tells its pages to. */
    private static final int HEARTBEAT = 120;

    /** One after the other, thousands would come too late on a busy machine. */
    private static final int BEATING_AT_ONCE = 32;

    private final Settings settings;
    private final Server server;
    private final Store store;
    private final List<Trainee> trainees;
    private final Tally tally;

    Runs(Settings settings, Server server, Store store, List<Trainee> trainees, Tally tally) {
        this.settings = settings;
        this.server = server;
        this.store = store;
        this.trainees = trainees;
        this.tally = tally;
    }

    /** @return whether nothing was refused */
    boolean run() throws Exception {
        switch (settings.run()) {
            case "busy" -> busy();
            case "paced" -> paced();
            case "seated" -> seated();
            case "rush" -> rush();
            default -> throw new IllegalArgumentException("no run " + settings.run());
        }
        return tally.errors() == 0;
    }

    private void busy() throws Exception {
        signIn(trainees);
        int warmers = Math.min(16, settings.people() / 4);
        warmUp(trainees.subList(0, warmers));
        var next = new AtomicInteger(warmers);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int busy = 0; busy < settings.trainees(); busy++) {
                // Not all at the same press, which would stay so for a while.
                long later = TimeUnit.SECONDS.toNanos(UNTIL_ALL_SIT) * busy / settings.trainees();
                crowd.execute(() -> attempt(() -> {
                    TimeUnit.NANOSECONDS.sleep(later);
                    for (int at = next.getAndIncrement(); at < trainees.size(); at = next.getAndIncrement()) {
                        Trainee trainee = trainees.get(at);
                        attempt(() -> trainee.sit(Crowd.EXAM));
                    }
                }));
            }
            seconds(UNTIL_ALL_SIT);
            var window = Window.open("busy", settings, server, store, tally);
            for (int second = 0; second < settings.seconds() && next.get() < trainees.size(); second++) {
                seconds(1);
            }
            window.close();
            next.set(trainees.size());
        }
    }

    /**
     * A few sit an exam that may be sat again and again, from the first page to the result: what is measured is a server
     * that has run for a while, whose compilers are done.
     */
    private void warmUp(List<Trainee> few) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(settings.warm());
        attemptAll(few, few.size(), trainee -> {
            while (System.nanoTime() < until) {
                trainee.sit(Crowd.AGAIN);
                trainee.goHome();
            }
        });
    }

    private void paced() throws Exception {
        List<Trainee> sitting = trainees.subList(0, settings.trainees());
        signIn(sitting);
        start(sitting);
        try (var hearts = heartsOf(trainees);
                var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            long until = pace(crowd, sitting, settings.warm() + settings.seconds());
            seconds(settings.warm());
            var window = Window.open("paced", settings, server, store, tally);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, until - System.nanoTime()));
            window.close();
        }
    }

    /** Everybody answers at their own moment, whether the answer before was slow or not. */
    private long pace(ExecutorService crowd, List<Trainee> sitting, int seconds) {
        long begin = System.nanoTime();
        long every = TimeUnit.SECONDS.toNanos(settings.every());
        long until = begin + TimeUnit.SECONDS.toNanos(seconds);
        for (int at = 0; at < sitting.size(); at++) {
            Trainee trainee = sitting.get(at);
            long first = begin + every * at / sitting.size();
            crowd.execute(() -> attempt(() -> {
                for (long due = first; due < until; due += every) {
                    TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                    trainee.answer(due);
                    TimeUnit.NANOSECONDS.sleep(Math.max(0, due + every / 2 - System.nanoTime()));
                    trainee.next();
                }
            }));
        }
        return until;
    }

    private void seated() throws Exception {
        Trainee first = trainees.getFirst();
        signIn(List.of(first));
        start(List.of(first));
        long before = server.heapKilobytes();
        List<Trainee> others = trainees.subList(1, settings.trainees());
        try (var hearts = heartsOf(others)) {
            signIn(others);
            start(others);
            var window = Window.open("three answers each", settings, server, store, tally);
            attemptAll(others, 16, trainee -> {
                for (int item = 0; item < 3; item++) {
                    trainee.answer(System.nanoTime());
                    trainee.next();
                }
            });
            window.close();
        }
        long after = server.heapKilobytes();
        System.out.printf(
                "%d open exams: heap %,d KB before, %,d KB after, %.1f KB each; %d MB resident; load %.1f%n",
                settings.trainees(), before, after, (double) (after - before) / others.size(),
                server.work().megabytes(), LoadBenchmark.load());
    }

    /** Says of all open pages that they are open, until it is closed; only for runs in which nobody hands in and leaves. */
    private ExecutorService heartsOf(List<Trainee> people) {
        var hearts = Executors.newSingleThreadScheduledExecutor();
        hearts.scheduleWithFixedDelay(
                () -> attemptAll(people, BEATING_AT_ONCE, Trainee::beat), HEARTBEAT, HEARTBEAT, TimeUnit.SECONDS);
        return hearts;
    }

    private void rush() throws Exception {
        List<Trainee> sitting = trainees.subList(0, settings.trainees());
        List<Trainee> coming = trainees.subList(settings.trainees(), trainees.size());
        signIn(sitting);
        start(sitting);
        try (var hearts = heartsOf(trainees);
                var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            pace(crowd, sitting, settings.warm() + settings.seconds());
            seconds(settings.warm());
            var window = Window.open("rush", settings, server, store, tally);
            long begin = System.nanoTime();
            for (int at = 0; at < coming.size(); at++) {
                Trainee trainee = coming.get(at);
                long due = begin + TimeUnit.SECONDS.toNanos(settings.seconds()) * at / coming.size();
                crowd.execute(() -> attempt(() -> {
                    TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                    trainee.signIn();
                    trainee.start(Crowd.EXAM);
                }));
            }
            crowd.shutdown();
            crowd.awaitTermination(5, TimeUnit.MINUTES);
            window.close();
        }
    }

    private void signIn(List<Trainee> people) throws Exception {
        var window = Window.open("signing in", settings, server, store, tally);
        attemptAll(people, SIGN_IN_AT_ONCE, Trainee::signIn);
        window.close();
    }

    private void start(List<Trainee> people) throws Exception {
        var window = Window.open("starting", settings, server, store, tally);
        attemptAll(people, SIGN_IN_AT_ONCE, trainee -> trainee.start(Crowd.EXAM));
        window.close();
    }

    private interface Doing {
        void run() throws IOException, InterruptedException;
    }

    private interface DoingWith {
        void run(Trainee trainee) throws IOException, InterruptedException;
    }

    private void attemptAll(List<Trainee> people, int atOnce, DoingWith doing) {
        var next = new AtomicInteger();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int worker = 0; worker < atOnce; worker++) {
                crowd.execute(() -> {
                    for (int at = next.getAndIncrement(); at < people.size(); at = next.getAndIncrement()) {
                        Trainee trainee = people.get(at);
                        attempt(() -> doing.run(trainee));
                    }
                });
            }
        }
    }

    private void attempt(Doing doing) {
        try {
            doing.run();
        } catch (IOException | RuntimeException failed) {
            tally.failed(failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void seconds(int count) throws InterruptedException {
        TimeUnit.SECONDS.sleep(count);
    }
}
