package org.gatepost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that all begin at the same moment. */
public final class Together {

    private Together() {}

    /** What each thread came to: a value, or what it threw. */
    public static List<Object> run(List<? extends Callable<?>> work) {
        var begin = new CyclicBarrier(work.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (Callable<?> each : work) {
                running.add(threads.submit(() -> {
                    begin.await(30, TimeUnit.SECONDS);
                    return each.call();
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<?> each : running) {
                outcomes.add(outcome(each));
            }
            return outcomes;
        }
    }

    public static List<Object> times(int threads, Callable<?> work) {
        return run(Collections.nCopies(threads, work));
    }

    private static Object outcome(Future<?> future) {
        try {
            Object value = future.get(60, TimeUnit.SECONDS);
            return value == null ? "nothing" : value;
        } catch (ExecutionException thrown) {
            return Objects.requireNonNull(thrown.getCause());
        } catch (Exception stuck) {
            throw new AssertionError("a thread came to no end", stuck);
        }
    }
}
