package org.gatepost.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the account table.
 *
 * @param stamp grows whenever what a session relies on changes: password, roles, open or closed
 */
record Account(
        PersonId person,
        String username,
        String passwordHash,
        Set<Role> roles,
        boolean enabled,
        boolean mustChangePassword,
        int failedSignIns,
        @Nullable Instant lockedUntil,
        int stamp) {

    Account {
        roles = Set.copyOf(roles);
    }

    /** An account as it is opened. */
    static Account opened(
            PersonId person, Username username, String passwordHash, Set<Role> roles, boolean mustChangePassword) {
        return new Account(person, username.value(), passwordHash, roles, true, mustChangePassword, 0, null, 0);
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }
}
