package org.gatepost.item;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gatepost.authored.Words;
import org.jspecify.annotations.Nullable;

/** How a response that is not wholly right is marked. The names are stored. */
public enum Policy {
    /** Full marks for the key and none for anything else. */
    ALL_OR_NOTHING,
    /** A share for each part that is right; where parts are chosen, each wrong one takes a share back. */
    PARTIAL,
    /** A share for each entry that is followed by the one that follows it in the right order. */
    ADJACENT_PAIRS,
    /** The fewer places the entries are away from their own, the more. */
    DISTANCE;

    /** What old rows mean, which were stored before there was a choice. */
    static Policy orUsual(@Nullable Policy policy) {
        return policy == null ? ALL_OR_NOTHING : policy;
    }

    /** @throws IllegalArgumentException when an item of this kind is never marked so, or a must-get item not all or nothing */
    static void mustFit(Header header, Policy policy, Set<Policy> offered) {
        if (!offered.contains(policy)) {
            throw new IllegalArgumentException(
                    "it may be marked %s, not %s".formatted(words(offered), Words.of(policy)));
        }
        if (header.critical() && policy != ALL_OR_NOTHING) {
            throw new IllegalArgumentException("a must-get item is marked all-or-nothing, not " + Words.of(policy));
        }
    }

    static String words(Set<Policy> policies) {
        return new TreeSet<>(policies).stream().map(Words::of).collect(Collectors.joining(" or "));
    }

    /** Leaves the usual policy out of what is stored, so that rows from before there was a choice stay as they were. */
    static final class LeftOut {
        @Override
        public boolean equals(@Nullable Object value) {
            return value == null || value == ALL_OR_NOTHING;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
