package org.gatepost.webhook;

import java.time.Instant;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of changes, as an administrator sees it.
 *
 * @param position null when it is told of all
 * @param oldSecretUntil until when what is sent is signed with the secret before too; null when it is not
 * @param failingSince null when the last message arrived, or none was sent
 * @param waiting how many messages wait for it
 * @param signable false when the key its secret was derived from is gone: only a new secret helps
 */
public record Webhook(
        WebhookId id,
        String name,
        String address,
        @Nullable PositionId position,
        WebhookState state,
        Instant createdAt,
        @Nullable Instant oldSecretUntil,
        @Nullable Instant failingSince,
        int waiting,
        boolean signable) {}
