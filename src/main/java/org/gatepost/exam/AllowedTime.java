package org.gatepost.exam;

import java.time.Duration;
import java.util.Collection;

/** How long somebody may sit. */
final class AllowedTime {

    private AllowedTime() {}

    /** As {@link #of(int, Collection)}, with the most generous share and the most minutes found already. */
    static Duration of(int minutes, long percent, long extra) {
        return Duration.ofMinutes(Math.ceilDiv(minutes * percent, 100) + extra);
    }

    /**
     * The time limit with what makes it longer. Of several accommodations the most generous share of the limit and the
     * most minutes count, each once: nobody's time is multiplied twice because two people meant well. Every begun minute
     * is a whole one.
     *
     * @param minutes the blueprint's time limit
     * @param inForce what the person has for this exam
     */
    static Duration of(int minutes, Collection<Accommodation> inForce) {
        long percent =
                inForce.stream().mapToLong(Accommodation::timePercent).max().orElse(Accommodation.LEAST_PERCENT);
        long extra =
                inForce.stream().mapToLong(Accommodation::extraMinutes).max().orElse(0);
        return of(minutes, percent, extra);
    }
}
