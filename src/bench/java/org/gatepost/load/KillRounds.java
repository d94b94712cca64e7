package org.gatepost.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Kills the server while a crowd answers without a pause, so that answers are on their way at that moment; looks whether
 * everything that was called saved, now and in the rounds before, is in the database; and starts the server again on it.
 */
final class KillRounds {

    private static final int SIGN_IN_AT_ONCE = 8;
    private static final int SHORTEST_MILLIS = 100;
    private static final int LONGEST_MILLIS = 4_000;

    private final Settings settings;
    private final Store store;
    private final Callable<Server> starts;
    private final Random random = new Random(1);
    private final List<Trainee> all = new ArrayList<>();
    private long onTheirWay;

    KillRounds(Settings settings, Store store, Callable<Server> starts) {
        this.settings = settings;
        this.store = store;
        this.starts = starts;
    }

    /**
     * @return whether nothing was lost, nothing was refused before a kill, every kill hit people who were sitting, and some
     *     hit an answer on its way: else nothing was tried that could have been lost
     */
    boolean pass() throws Exception {
        boolean good = true;
        for (int round = 1; round <= settings.rounds(); round++) {
            good &= round(round);
        }
        if (onTheirWay == 0) {
            System.out.println("no answer was on its way at any kill: the run says nothing");
        }
        return good && onTheirWay > 0;
    }

    private boolean round(int round) throws Exception {
        var tally = new Tally();
        List<Trainee> sitting = new ArrayList<>();
        int delay = random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS);
        long errors;
        try (Server server = starts.call()) {
            IntStream.rangeClosed(1, settings.trainees())
                    .map(number -> (round - 1) * settings.trainees() + number)
                    .forEach(number -> sitting.add(new Trainee(number, server.port(), tally)));
            signIn(sitting, tally);
            try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
                sitting.forEach(trainee -> crowd.execute(() -> sit(trainee, tally)));
                while (tally.errors() == 0 && sitting.stream().anyMatch(trainee -> trainee.attempt() == 0)) {
                    TimeUnit.MILLISECONDS.sleep(10);
                }
                TimeUnit.MILLISECONDS.sleep(delay);
                errors = tally.errors();
                server.kill();
            }
        }
        all.addAll(sitting);
        long hit = sitting.stream().filter(Trainee::isSitting).count();
        long waiting = sitting.stream().filter(Trainee::waitsForAnAnswer).count();
        onTheirWay += waiting;
        System.out.printf(
                Locale.ROOT,
                "round %d: killed %d ms after the last had started, %d sitting, %d answers on their way, %d handed in; "
                        + "%d errors before; load %.1f%n",
                round,
                delay,
                hit,
                waiting,
                sitting.size() - hit,
                errors,
                LoadBenchmark.load());
        return new AfterCheck(store.source()).passes(all) & errors == 0 & hit > 0;
    }

    private static void signIn(List<Trainee> people, Tally tally) {
        try (var few = Executors.newFixedThreadPool(SIGN_IN_AT_ONCE)) {
            for (Trainee trainee : people) {
                few.execute(() -> {
                    try {
                        trainee.signIn();
                    } catch (IOException | RuntimeException failed) {
                        tally.failed(failed);
                    }
                });
            }
        }
    }

    private static void sit(Trainee trainee, Tally tally) {
        try {
            trainee.sit(Crowd.EXAM);
        } catch (IOException | RuntimeException failed) {
            tally.failed(failed);
        }
    }
}
