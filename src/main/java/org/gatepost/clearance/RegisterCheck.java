package org.gatepost.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The register made again from the events and compared with the one that lists are made from.
 *
 * @param seenAt when whoever runs it was last seen
 * @param finishedAt null while it runs, and of one that never ended
 * @param isByItself whether nobody asked for it
 * @param people how many have been compared
 * @param entries how many rows of theirs the register has
 * @param undecided how many could not be decided, a fault of data or content
 * @param differing of how many the register says something else than the events
 * @param waiting how many of these nobody has had decided anew since
 */
public record RegisterCheck(
        long number,
        Instant startedAt,
        Instant seenAt,
        @Nullable Instant finishedAt,
        boolean isByItself,
        int people,
        int entries,
        int undecided,
        int differing,
        int waiting) {}
