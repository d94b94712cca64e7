package org.gatepost.exam.ui;

import org.gatepost.exam.RegradeEffect;
import org.gatepost.widget.Tone;

/** The colour of what a regrade does to an attempt. */
final class EffectTone {

    private EffectTone() {}

    static Tone of(RegradeEffect effect) {
        return switch (effect) {
            case FALLS -> Tone.BLOCKED;
            case PASSES, GAINS -> Tone.CLEARED;
            case LOSES, UNMARKABLE, BY_PEOPLE -> Tone.EXPIRING;
            case LEVEL, UNCHANGED -> Tone.IN_PROGRESS;
        };
    }
}
