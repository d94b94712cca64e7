package org.gatepost.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token with which another system asks, without its secret, which nobody has but that system.
 *
 * @param lastUsedAt to the minute; null when it never was
 */
public record ApiToken(
        long id,
        String name,
        Set<ApiScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it opens anything at this moment. */
    public boolean holds(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
