package org.gatepost.people;

import java.security.SecureRandom;
import java.util.Base64;
import org.gatepost.kernel.Sha256;

/** The secret of a token: 256 random bits behind a word by which people and scanners of code know what it is. */
public record ApiSecret(String value) {

    private static final String MARK = "gatepost_";

    static ApiSecret random() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return new ApiSecret(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What the database keeps. No salt and no slow hash, for there is nothing to guess in 256 random bits. */
    String hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "ApiSecret[…]";
    }
}
