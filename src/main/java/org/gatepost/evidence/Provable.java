package org.gatepost.evidence;

import java.time.Instant;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.PositionId;
import org.gatepost.report.RegisterGroup;
import org.jspecify.annotations.Nullable;

/**
 * A clearance that a pack can be made of, or that there is none.
 *
 * @param title of the position
 * @param moment for which the gate's decision is told
 * @param until the first moment at which it no longer held or holds; null when nothing ends it
 * @param ended whether it holds no longer
 * @param named the number of a certificate or of a waiver; empty otherwise
 * @param group where they stand with it now; null for what is about another moment
 */
public record Provable(
        PositionId position,
        LocalizedText title,
        Kind kind,
        Instant moment,
        @Nullable Instant until,
        boolean ended,
        String named,
        @Nullable RegisterGroup group) {

    /** What it rests on. */
    public enum Kind {
        /** A position that is held, as the gate decides it now. */
        TODAY,
        /** A pass, with its certificate. */
        CERTIFICATE,
        /** A waiver. */
        WAIVER,
        /** A position that is held no longer, as it was at the end. */
        HELD
    }
}
