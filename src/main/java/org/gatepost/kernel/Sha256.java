package org.gatepost.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal digits, 64 of them: for what is too long to compare, or is known but must not be kept. */
public final class Sha256 {

    private Sha256() {}

    public static String of(byte[] content) {
        return hex(begin().digest(content));
    }

    /** Of its bytes in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of what was put into a digest that {@link #begin} gave; it is empty afterwards. */
    public static String of(MessageDigest whole) {
        return hex(whole.digest());
    }

    /** For what comes piece by piece. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
