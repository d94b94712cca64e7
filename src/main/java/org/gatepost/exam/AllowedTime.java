package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.gatepost.library.Blueprint;

/** How long somebody may sit. */
final class AllowedTime {

    private AllowedTime() {}

    /** What somebody has who starts at a moment and needs no more time than others: the limit, or until the exam closes. */
    static Duration limit(Blueprint exam, Instant start) {
        Duration limit = Duration.ofMinutes(exam.minutes());
        return exam.conduct()
                .window()
                .closesAt()
                .map(closing -> Duration.between(start, closing))
                .filter(left -> left.compareTo(limit) < 0)
                .orElse(limit);
    }

    /** As {@link #of(Duration, Collection)}, with the most generous share and the most minutes found already. */
    static Duration of(Duration limit, long percent, long extra) {
        long share = limit.toSeconds() * (percent - Accommodation.LEAST_PERCENT);
        return limit.plusMinutes(Math.ceilDiv(share, 100L * 60) + extra);
    }

    /**
     * The time limit with what makes it longer. Of several accommodations the most generous share of the limit and the
     * most minutes count, each once: nobody's time is multiplied twice because two people meant well. Every begun minute
     * that is added is a whole one.
     *
     * @param limit what others have
     * @param inForce what the person has for this exam
     */
    static Duration of(Duration limit, Collection<Accommodation> inForce) {
        long percent =
                inForce.stream().mapToLong(Accommodation::timePercent).max().orElse(Accommodation.LEAST_PERCENT);
        long extra =
                inForce.stream().mapToLong(Accommodation::extraMinutes).max().orElse(0);
        return of(limit, percent, extra);
    }
}
