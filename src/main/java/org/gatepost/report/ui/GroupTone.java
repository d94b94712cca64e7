package org.gatepost.report.ui;

import java.util.Optional;
import org.gatepost.report.RegisterGroup;
import org.gatepost.widget.Tone;

/** The colour and icon of a group; where nothing is required there is none. */
public final class GroupTone {

    private GroupTone() {}

    /** Nothing where there is neither. */
    public static Optional<Tone> of(RegisterGroup group) {
        return switch (group) {
            case UNDECIDED, BLOCKED -> Optional.of(Tone.BLOCKED);
            case IN_PROGRESS -> Optional.of(Tone.IN_PROGRESS);
            case EXPIRING, IN_GRACE -> Optional.of(Tone.EXPIRING);
            case CLEARED -> Optional.of(Tone.CLEARED);
            case NOTHING_REQUIRED -> Optional.empty();
        };
    }
}
