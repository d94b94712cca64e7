package org.gatepost.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person with the state of their account, as whoever looks after accounts sees them.
 *
 * @param account nothing when they have none
 */
public record RosterEntry(Person person, @Nullable AccountState account, List<PositionId> positions) {

    public RosterEntry {
        positions = List.copyOf(positions);
    }

    /**
     * An account without its secrets.
     *
     * @param lockedUntil until when nobody can sign in after wrong passwords, nothing when it is not locked now
     */
    public record AccountState(
            String username,
            Set<Role> roles,
            boolean enabled,
            boolean mustChangePassword,
            int failedSignIns,
            @Nullable Instant lockedUntil) {

        public AccountState {
            roles = Set.copyOf(roles);
        }
    }
}
