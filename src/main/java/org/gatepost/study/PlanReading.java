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
 * through a plan by pressing alone. Kept in memory: after a restart the seconds begin anew, and nothing else is lost.
 */
@Component
class PlanReading {

    private record Stop(AttemptId attempt, String name) {}

    private final LeastReading least;
    private final CompanyTime time;
    private final Cache<Stop, Instant> shown =
            Caffeine.newBuilder().maximumSize(10_000).build();

    PlanReading(LeastReading least, CompanyTime time) {
        this.least = least;
        this.time = time;
    }

    /** A stop is shown with its question; showing it again, in another language, changes nothing. */
    void shown(AttemptId attempt, PlanStop stop) {
        shown.asMap().putIfAbsent(new Stop(attempt, stop.name()), time.now());
    }

    /** Answered wrongly, it is to be read once more. */
    void readAgain(AttemptId attempt, PlanStop stop) {
        shown.put(new Stop(attempt, stop.name()), time.now());
    }

    /** How long an answer comes too early; zero or less when it does not. */
    Duration left(AttemptId attempt, PlanStop stop) {
        Instant now = time.now();
        Instant since = shown.get(new Stop(attempt, stop.name()), first -> now);
        return Duration.between(now, since.plus(least.of(stop)));
    }
}
