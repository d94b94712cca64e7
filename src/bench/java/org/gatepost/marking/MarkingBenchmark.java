package org.gatepost.marking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gatepost.Conditions;
import org.gatepost.item.Item;
import org.gatepost.item.Response;
import org.gatepost.item.SampleItems;

/**
 * How many responses a second one thread marks, type by type: random items, each with responses right and wrong, marked
 * over and over. Warmed up; a second is one of the thread's own work on its core, so that a machine busy with other things
 * tells nearly the same. Prints the median of the rounds and their spread, asserts nothing.
 */
public final class MarkingBenchmark {

    private static final int ITEMS = 200;
    private static final int RESPONSES = 10;
    private static final int ROUNDS = 15;
    private static final long ROUND = 200_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Case(Item item, Response response) {}

    private MarkingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Conditions.print();
        System.out.printf(
                "one thread; %d rounds of %d ms after %d of warm-up; n = different responses%n%n",
                ROUNDS, ROUND / 1_000_000, ROUNDS / 3);
        System.out.printf("%-18s %6s %14s %14s %14s   marks a second%n", "", "n", "slowest", "median", "fastest");
        cases().forEach(MarkingBenchmark::measure);
    }

    private static Map<String, List<Case>> cases() {
        Map<String, List<Case>> cases = new TreeMap<>();
        var random = new Random(12345);
        List<Item> items = new ArrayList<>();
        SampleItems.oneOfEach().forEach(item -> items.add(item.sample()));
        for (int item = 0; item < ITEMS * 14; item++) {
            items.add(SampleItems.any(random).sample());
        }
        for (Item item : items) {
            List<Case> ofType = cases.computeIfAbsent(item.typeName(), type -> new ArrayList<>());
            for (int response = 0; response < RESPONSES; response++) {
                ofType.add(new Case(item, SampleItems.anyResponse(item, random)));
            }
        }
        return cases;
    }

    private static void measure(String type, List<Case> cases) {
        for (int round = 0; round < ROUNDS / 3; round++) {
            round(cases);
        }
        double[] perSecond = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            perSecond[round] = round(cases);
        }
        Arrays.sort(perSecond);
        System.out.printf(
                Locale.ROOT,
                "%-18s %6d %,14.0f %,14.0f %,14.0f%n",
                type,
                cases.size(),
                perSecond[0],
                perSecond[ROUNDS / 2],
                perSecond[ROUNDS - 1]);
    }

    /** Marks all cases until the round's time is over; the hash of what comes out keeps it from being left out. */
    private static double round(List<Case> cases) {
        long begin = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        long marks = 0;
        int seen = 0;
        do {
            for (Case one : cases) {
                seen += Marking.mark(one.item(), one.response()).hashCode();
            }
            marks += cases.size();
        } while (System.nanoTime() - begin < ROUND);
        long work = THREADS.getCurrentThreadCpuTime() - worked;
        if (seen == 42) {
            System.out.print("");
        }
        return marks * 1e9 / work;
    }
}
