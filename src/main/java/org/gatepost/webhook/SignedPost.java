package org.gatepost.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gatepost.kernel.CompanyTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Signs a message and sends it, once. */
@Component
class SignedPost {

    private static final Logger LOG = LoggerFactory.getLogger(SignedPost.class);

    private final WebhookPost post;
    private final SecretKey key;
    private final CompanyTime time;
    /** To whom nothing can be signed, which was said once. */
    private final Set<WebhookId> unsigned = ConcurrentHashMap.newKeySet();

    SignedPost(WebhookPost post, SecretKey key, CompanyTime time) {
        this.post = post;
        this.key = key;
        this.time = time;
    }

    /** What its secret is derived from; null where that is not here, and nothing can be sent to it. */
    SecretKey.@Nullable Key keyOf(WebhookEntry to) {
        SecretKey.Key found =
                key.find().filter(kept -> kept.mark().equals(to.keyMark())).orElse(null);
        if (found != null) {
            unsigned.remove(to.id());
        } else if (unsigned.add(to.id())) {
            // Another node may have the key; here every signature would be wrong.
            LOG.error(
                    "nothing is sent to webhook {} from here: the key of its secret is not in {}; put the file back"
                            + " (a copy of it, or the one of another node), or give the webhook a new secret",
                    to.id().value(),
                    key.path());
        }
        return found;
    }

    Answer send(WebhookEntry to, SecretKey.Key signing, Message message) {
        String body = message.body();
        return to.to()
                .map(address -> post.send(address, headers(to, signing, message, body), body))
                .orElseGet(() -> Answer.of(PostFault.ADDRESS));
    }

    private Map<String, String> headers(WebhookEntry to, SecretKey.Key signing, Message message, String body) {
        Instant now = time.now();
        long second = now.getEpochSecond();
        String signature = signing.secret(to.salt()).sign(message.id(), second, body);
        Salt before = to.alsoSigning(now);
        if (before != null) {
            signature += " " + signing.secret(before).sign(message.id(), second, body);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", message.id());
        headers.put("webhook-timestamp", String.valueOf(second));
        headers.put("webhook-signature", signature);
        return headers;
    }
}
