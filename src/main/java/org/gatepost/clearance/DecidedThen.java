package org.gatepost.clearance;

import org.gatepost.exam.AttemptNamed;
import org.jspecify.annotations.Nullable;

/**
 * A decision for a moment.
 *
 * @param asItWas whether it was decided by the rule that was in force then; false where that is not on record, and the
 *     nearest that is known stands for it
 * @param evidence the attempt that the reason rests on; null where it rests on none
 */
public record DecidedThen(
        Decided decided, boolean asItWas, @Nullable AttemptNamed evidence) {}
