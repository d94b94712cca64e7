package org.gatepost.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver checks signatures with, by the scheme of Standard Webhooks. */
public record WebhookSecret(String value) {

    private static final String MARK = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    static WebhookSecret of(byte[] bits) {
        return new WebhookSecret(MARK + Base64.getEncoder().encodeToString(bits));
    }

    /** The signature of a message: of its id, the second in which it is sent, and its text. */
    String sign(String id, long second, String body) {
        byte[] key = Base64.getDecoder().decode(value.substring(MARK.length()));
        return "v1," + Base64.getEncoder().encodeToString(mac(key, id + "." + second + "." + body));
    }

    static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "WebhookSecret[…]";
    }
}
