package org.gatepost.webhook;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What makes one secret different from every other; no secret itself. */
record Salt(String value) {

    static Salt random() {
        byte[] bits = new byte[24];
        new SecureRandom().nextBytes(bits);
        return new Salt(HexFormat.of().formatHex(bits));
    }
}
