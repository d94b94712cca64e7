package org.gatepost.audit;

import java.util.Locale;

/** How far the log goes: the number and the hash of its last row. Noted down elsewhere, it proves that none was cut off. */
public record Head(long number, String hash) {

    static final Head OF_NOTHING = new Head(0, "0".repeat(64));

    /** In the form in which {@code verify-audit --expect} takes it. */
    public String written() {
        return number + ":" + hash;
    }

    /**
     * Reads what was noted down.
     *
     * @throws IllegalArgumentException when it is not a number, a colon and 64 hexadecimal digits
     */
    static Head parse(String written) {
        if (!written.matches("\\d{1,18}:[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException(written);
        }
        String[] parts = written.split(":", 2);
        return new Head(Long.parseLong(parts[0]), parts[1].toLowerCase(Locale.ROOT));
    }
}
