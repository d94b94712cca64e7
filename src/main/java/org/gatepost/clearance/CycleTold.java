package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is worth telling of the round somebody is in; the one rule for what they are told themselves and others about them.
 *
 * @param until the day it is about; null for the number of the round
 */
public record CycleTold(What what, @Nullable Instant until) {

    /** In the order in which it is told. */
    public enum What {
        /** Which round it is, where it is not the first. */
        NUMBER,
        /** When the clearance before ended, where their reason is what came after that. */
        ENDED,
        /** That the shorter exam of a renewal is enough, and until when. */
        SHORTER,
        /** How long grace goes on after a clearance that ends soon; of one that has ended, its reason says it. */
        GRACE,
        /** By when the first pass is due. */
        DUE,
        /** Since when it is overdue. */
        OVERDUE
    }

    public static List<CycleTold> of(Standing standing) {
        Cycle cycle = standing.cycle();
        List<CycleTold> told = new ArrayList<>();
        if (cycle.number() > 1) {
            told.add(new CycleTold(What.NUMBER, null));
        }
        if (cycle.endedAt() != null && !(standing.reason() instanceof Reason.Expired)) {
            told.add(new CycleTold(What.ENDED, cycle.endedAt()));
        }
        if (cycle.shorterUntil() != null) {
            told.add(new CycleTold(What.SHORTER, cycle.shorterUntil()));
        }
        if (cycle.graceUntil() != null && standing.status() == Status.EXPIRING) {
            told.add(new CycleTold(What.GRACE, cycle.graceUntil()));
        }
        if (cycle.due() != null) {
            told.add(new CycleTold(cycle.overdue() ? What.OVERDUE : What.DUE, cycle.due()));
        }
        return told;
    }
}
