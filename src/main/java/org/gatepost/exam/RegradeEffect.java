package org.gatepost.exam;

import org.gatepost.library.Purpose;
import org.gatepost.marking.Mark;
import org.jspecify.annotations.Nullable;

/** What marking an attempt again comes to. Every attempt looked at has exactly one, so the numbers add up. */
public enum RegradeEffect {
    /** It had passed and would not have. A person decides. */
    FALLS,
    /** It had not passed and now does. */
    PASSES,
    /**
     * It had not passed and now would, but people marked a part of it: how many of them must agree was settled by the old
     * key, so nothing may be passed on what one of them said. It stays as it is, and may be sat again.
     */
    BY_PEOPLE,
    /** More of the points, with the verdict it had. */
    GAINS,
    /** Less of the points, with the verdict it had. */
    LOSES,
    /** Other points, but the same share of them, with the verdict it had. */
    LEVEL,
    /** The mark stays as it is. */
    UNCHANGED,
    /** The new revision cannot mark what was answered to the old one. The mark stays as it is. */
    UNMARKABLE;

    /**
     * @param purpose practice is neither passed nor failed, so no pass of it falls and nobody is asked about one
     * @param byPeople whether people marked a part of the attempt
     */
    static RegradeEffect of(
            Purpose purpose, MarkRow before, @Nullable Mark after, Score old, @Nullable Score score, boolean byPeople) {
        if (after == null || score == null) {
            return UNMARKABLE;
        }
        if (after.equals(before.mark())) {
            return UNCHANGED;
        }
        if (purpose.hasPass() && old.passed() != score.passed()) {
            return old.passed() ? FALLS : byPeople ? BY_PEOPLE : PASSES;
        }
        int share = score.compareShare(old);
        return share == 0 ? LEVEL : share > 0 ? GAINS : LOSES;
    }

    /** Whether applying does anything about it. */
    public boolean changes() {
        return this != UNCHANGED && this != UNMARKABLE && this != BY_PEOPLE;
    }
}
