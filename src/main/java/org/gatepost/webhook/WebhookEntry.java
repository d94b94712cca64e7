package org.gatepost.webhook;

import java.time.Instant;
import java.util.Optional;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its table keeps it.
 *
 * @param address as it is written there
 */
record WebhookEntry(
        WebhookId id,
        String name,
        String address,
        @Nullable PositionId position,
        WebhookState state,
        Salt salt,
        String keyMark,
        @Nullable Salt saltBefore,
        @Nullable Instant beforeUntil,
        @Nullable Instant failingSince,
        Instant createdAt) {

    /** The secret before, where it signs too. */
    @Nullable Salt alsoSigning(Instant now) {
        return saltBefore != null && beforeUntil != null && now.isBefore(beforeUntil) ? saltBefore : null;
    }

    /** Where it is; none when nothing can be sent to what is written there. */
    Optional<WebhookAddress> to() {
        return WebhookAddress.kept(address);
    }

    /** @param mark of the key that is there; null when there is none */
    Webhook asSeen(Instant now, int waiting, @Nullable String mark) {
        return new Webhook(
                id,
                name,
                address,
                position,
                state,
                createdAt,
                alsoSigning(now) == null ? null : beforeUntil,
                failingSince,
                waiting,
                keyMark.equals(mark));
    }
}
