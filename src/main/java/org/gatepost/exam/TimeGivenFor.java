package org.gatepost.exam;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why time was added to an attempt, as far as the person who sits it is told; the names are stored. */
public enum TimeGivenFor {
    CONNECTION,
    DEVICE,
    DISTURBANCE,
    LATE_START,
    /** No server could be reached. Nobody chooses it. */
    OUTAGE;

    /** Nothing for one that only a later version knows: its words are for that one's pages. */
    public static Optional<TimeGivenFor> named(@Nullable String stored) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(stored))
                .findFirst();
    }
}
