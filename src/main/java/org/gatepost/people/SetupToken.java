package org.gatepost.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of a setup link: 256 random bits, written so that they fit into an address. */
record SetupToken(String value) {

    static SetupToken random() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return new SetupToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What the database keeps. No salt and no slow hash, for there is nothing to guess in 256 random bits. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "SetupToken[…]";
    }
}
