package org.gatepost.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.gatepost.wire.Traffic;

/** How long each step took, how many bytes went, and what went wrong. Counts only while it is open. */
final class Tally {

    private final Map<Step, Figures> figures = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();
    private volatile boolean open;

    private static final class Figures {
        final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        final LongAdder sent = new LongAdder();
        final LongAdder received = new LongAdder();
        final LongAdder requests = new LongAdder();
    }

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }

    /** Forgets the steps; errors stay. */
    void clear() {
        figures.clear();
    }

    void took(Step step, long nanos, Traffic traffic) {
        if (open) {
            Figures figures = of(step);
            figures.nanos.add(nanos);
            figures.sent.add(traffic.sent());
            figures.received.add(traffic.received());
            figures.requests.add(traffic.requests());
        }
    }

    /** Errors count whenever they happen. */
    void failed(Throwable error) {
        String message = String.valueOf(error.getMessage() == null ? error : error.getMessage());
        errors.computeIfAbsent(message.substring(0, Math.min(200, message.length())), key -> new LongAdder())
                .increment();
    }

    long errors() {
        return errors.values().stream().mapToLong(LongAdder::sum).sum();
    }

    int count(Step step) {
        return of(step).nanos.size();
    }

    private Figures of(Step step) {
        return figures.computeIfAbsent(step, key -> new Figures());
    }

    void print(double seconds) {
        System.out.printf(
                "%-12s %8s %8s | %7s %7s %7s %7s ms | %5s %9s %9s%n",
                "step", "count", "per s", "p50", "p95", "p99", "most", "reqs", "B sent", "B received");
        for (Step step : Step.values()) {
            Figures figures = of(step);
            double[] millis =
                    figures.nanos.stream().mapToDouble(nanos -> nanos / 1e6).sorted().toArray();
            if (millis.length > 0) {
                System.out.printf(
                        "%-12s %8d %8.1f | %7.1f %7.1f %7.1f %7.1f    | %5.1f %9d %9d%n",
                        step.words(),
                        millis.length,
                        millis.length / seconds,
                        at(millis, 0.50),
                        at(millis, 0.95),
                        at(millis, 0.99),
                        millis[millis.length - 1],
                        (double) figures.requests.sum() / millis.length,
                        figures.sent.sum() / millis.length,
                        figures.received.sum() / millis.length);
            }
        }
        System.out.printf("errors: %d%n", errors());
        errors.forEach((message, times) -> System.out.printf("  %d x %s%n", times.sum(), message));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
