package org.gatepost.webhook;

import java.time.Instant;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/** A webhook as its table keeps it. */
record WebhookEntry(
        WebhookId id,
        String name,
        WebhookAddress address,
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

    Webhook asSeen(Instant now, int waiting, String mark) {
        return new Webhook(
                id,
                name,
                address.uri().toString(),
                position,
                state,
                createdAt,
                alsoSigning(now) == null ? null : beforeUntil,
                failingSince,
                waiting,
                keyMark.equals(mark));
    }
}
