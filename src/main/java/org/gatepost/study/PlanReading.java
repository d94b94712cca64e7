package org.gatepost.study;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.CompanyTime;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the passages of a stop stand before somebody for the seconds it takes to read them, so that nobody gets
 * through a plan by pressing alone. Only one stop is before somebody; who comes back to another begins it anew. Kept in
 * memory: after a restart the seconds begin anew, and nothing else is lost.
 */
@Component
class PlanReading {

    private record Shown(String stop, Instant since) {}

    private final LeastReading least;
    private final CompanyTime time;
    private final Cache<AttemptId, Shown> shown =
            Caffeine.newBuilder().maximumSize(10_000).build();

    PlanReading(LeastReading least, CompanyTime time) {
        this.least = least;
        this.time = time;
    }

    /** A stop is shown with its question; showing it again, in another language, changes nothing. */
    void shown(AttemptId attempt, PlanStop stop) {
        since(attempt, stop);
    }

    /** Answered wrongly, it is to be read once more. */
    void readAgain(AttemptId attempt, PlanStop stop) {
        shown.put(attempt, new Shown(stop.name(), time.now()));
    }

    /** How long an answer comes too early; zero or less when it does not. */
    Duration left(AttemptId attempt, PlanStop stop) {
        return Duration.between(time.now(), since(attempt, stop).plus(least.of(stop)));
    }

    private Instant since(AttemptId attempt, PlanStop stop) {
        return shown.asMap()
                .compute(
                        attempt,
                        (id, before) -> before != null && before.stop().equals(stop.name())
                                ? before
                                : new Shown(stop.name(), time.now()))
                .since();
    }
}
