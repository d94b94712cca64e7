package org.gatepost.marking;

import org.gatepost.item.Policy;
import org.gatepost.kernel.Points;

/** How much of a response is right, before points come into it. */
sealed interface Judgement {

    /** So many of equal parts are right. */
    record Share(int right, int parts) implements Judgement {
        public Share {
            if (right < 0 || right > parts || parts < 1) {
                throw new IllegalArgumentException("%d of %d parts".formatted(right, parts));
            }
        }
    }

    /** A person has to look at it. */
    record InDoubt(Doubt doubt) implements Judgement {}

    /** Wholly right or wholly wrong. */
    static Share all(boolean right) {
        return new Share(right ? 1 : 0, 1);
    }

    /** Parts that are right, as the policy counts them. */
    static Share of(int right, int parts, Policy policy) {
        return policy == Policy.ALL_OR_NOTHING ? all(right == parts) : new Share(right, parts);
    }

    default Mark mark(Points possible) {
        return switch (this) {
            case InDoubt unsettled -> new Mark(Outcome.NEEDS_MARKER, Points.ZERO, possible, unsettled.doubt());
            case Share share -> {
                Outcome outcome = share.right() == share.parts()
                        ? Outcome.RIGHT
                        : share.right() == 0 ? Outcome.WRONG : Outcome.PARTLY;
                yield new Mark(outcome, possible.share(share.right(), share.parts()), possible);
            }
        };
    }
}
