package org.gatepost.clearance;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that one person of HR asked for and another agreed to: until it ends, somebody may work without a pass.
 *
 * @param reason as whoever asked gave it
 * @param starts from when on it holds, though never before it was agreed
 * @param until the first moment at which it no longer holds
 * @param askedBy the name of whoever asked
 * @param agreedBy the name of whoever agreed, another person
 * @param endedAt when it was ended before its time; null when it was not
 */
record Waiver(
        WaiverId id,
        String reason,
        Instant starts,
        Instant until,
        String askedBy,
        String agreedBy,
        Instant agreedAt,
        @Nullable Instant endedAt) {

    /** The one that holds longest comes last; of two that end together one that begins later changes nothing. */
    static final Comparator<Waiver> LONGEST_LAST = Comparator.comparing(Waiver::until)
            .thenComparing(Comparator.comparing(Waiver::starts).reversed())
            .thenComparingLong(waiver -> -waiver.id().value());

    /** Whether it was agreed by then and nobody had ended it. */
    boolean isAgreed(Instant moment) {
        return !agreedAt.isAfter(moment) && (endedAt == null || endedAt.isAfter(moment));
    }

    boolean holds(Instant moment) {
        return isAgreed(moment) && !starts.isAfter(moment) && until.isAfter(moment);
    }

    /** When it ended; nothing of one that still holds or is to hold, and of one that never came to hold. */
    Optional<Instant> ended(Instant moment) {
        Instant end = endedAt != null && endedAt.isBefore(until) ? endedAt : until;
        Instant start = starts.isBefore(agreedAt) ? agreedAt : starts;
        return start.isBefore(end) && !end.isAfter(moment) ? Optional.of(end) : Optional.empty();
    }

    boolean isToCome(Instant moment) {
        return isAgreed(moment) && starts.isAfter(moment);
    }
}
