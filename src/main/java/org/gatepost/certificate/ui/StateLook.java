package org.gatepost.certificate.ui;

import org.gatepost.certificate.CertificateState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Tone;

/** Colour and icon of a certificate's state; the word stands beside them. */
record StateLook(Tone tone, Glyph glyph) {

    static StateLook of(CertificateState state) {
        return switch (state) {
            case VALID -> new StateLook(Tone.CLEARED, Glyph.CHECK);
            case EXPIRED -> new StateLook(Tone.EXPIRING, Glyph.HOURGLASS);
            case REVOKED -> new StateLook(Tone.BLOCKED, Glyph.CROSS);
        };
    }
}
