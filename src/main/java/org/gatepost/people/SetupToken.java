package org.gatepost.people;

import java.security.SecureRandom;
import java.util.Base64;
import org.gatepost.kernel.Sha256;

/** The secret part of a setup link: 256 random bits, written so that they fit into an address. */
record SetupToken(String value) {

    static SetupToken random() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return new SetupToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What the database keeps. No salt and no slow hash, for there is nothing to guess in 256 random bits. */
    String hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "SetupToken[…]";
    }
}
