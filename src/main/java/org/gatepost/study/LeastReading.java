package org.gatepost.study;

import java.time.Duration;
import org.gatepost.library.Lesson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a lesson must have been open before its end counts as reached: a small share of its honest reading time, so that
 * nobody who reads ever meets it, be it with a screen reader at its fastest, and whoever jumps to the question does. Whoever
 * has studied the lesson before reads it faster, and half of it will do.
 */
@Component
final class LeastReading {

    private static final Duration MOST = Duration.ofSeconds(60);

    /** One passage and what is so, read honestly. */
    private static final Duration PASSAGE = Duration.ofSeconds(16);

    private static final Duration MOST_OF_A_STOP = Duration.ofSeconds(10);

    private static final int MOST_DOUBLED = 10;

    private final int percent;

    /** @param percent of the reading time; 0 asks for no time at all */
    LeastReading(@Value("${gatepost.study.least-reading:25}") int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("gatepost.study.least-reading is a share of 0 to 100, not " + percent);
        }
        this.percent = percent;
    }

    /**
     * Of the passages of one stop of a plan: never more than seconds, for what somebody reads there is short. Each wrong answer
     * doubles it, up to a minute: whoever presses until it is right does not get there sooner than whoever reads.
     */
    Duration of(PlanStop stop) {
        Duration share =
                PASSAGE.multipliedBy(stop.steps().size()).multipliedBy(percent).dividedBy(100);
        Duration once = shorter(share, MOST_OF_A_STOP);
        return shorter(once.multipliedBy(1L << Math.min(stop.missed(), MOST_DOUBLED)), MOST);
    }

    Duration of(Lesson lesson, boolean studiedBefore) {
        Duration share =
                Duration.ofMinutes(lesson.minutes()).multipliedBy(percent).dividedBy(100);
        Duration least = shorter(share, MOST);
        return studiedBefore ? least.dividedBy(2) : least;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
