package org.gatepost.clearance;

/**
 * Which rule decided: a digest of the position's lessons, exam, validity and further terms, of the limits of its exams, of the
 * company's time zone and of the gate's own rule. It changes whenever one of them does, and with nothing else.
 */
public record RuleVersion(String digest) {

    private static final int SHOWN = 8;

    /** Enough of it to tell rules apart on screens and sheets; empty when it is not known. */
    public String shown() {
        return digest.substring(0, Math.min(SHOWN, digest.length()));
    }
}
