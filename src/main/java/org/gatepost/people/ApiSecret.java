package org.gatepost.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "ApiSecret[…]";
    }
}
