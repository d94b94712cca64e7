package org.gatepost.exam;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sums up what was given by hand, each time with what the person may know of why. */
final class TimeByHand {

    private Duration added = Duration.ZERO;
    private final Set<@Nullable TimeGivenFor> reasons = new LinkedHashSet<>();

    void add(long seconds, @Nullable String told) {
        added = added.plusSeconds(seconds);
        reasons.add(TimeGivenFor.named(told).orElse(null));
    }

    /** Null where nothing was given. Several reasons are told as none. */
    @Nullable MoreTime together() {
        return added.isZero()
                ? null
                : new MoreTime(added, reasons.size() == 1 ? reasons.iterator().next() : null);
    }
}
