package org.gatepost.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person with the state of their account, as whoever looks after accounts sees them.
 *
 * @param account nothing when they have none
 * @param departure nothing when they do not leave
 */
public record RosterEntry(
        Person person,
        @Nullable AccountState account,
        @Nullable Departure departure,
        List<PositionId> positions) {

    /**
     * That somebody leaves or has left and is not back.
     *
     * @param day the first on which they are not with the company
     * @param gone whether that day has come
     * @param reason as whoever said it gave it
     */
    public record Departure(LocalDate day, boolean gone, String reason) {}

    /** How it stands with somebody's account. */
    public enum Status {
        /** Its person has left the company, whether or not there is one. */
        LEFT,
        /** There is none. */
        NONE,
        /** Opened or reset, and its person has not chosen a password of their own yet. */
        NEW,
        OPEN,
        /** After wrong passwords, for a while. */
        LOCKED,
        CLOSED
    }

    public RosterEntry {
        positions = List.copyOf(positions);
    }

    public Status status() {
        if (departure != null && departure.gone()) {
            return Status.LEFT;
        }
        if (account == null) {
            return Status.NONE;
        }
        if (!account.enabled()) {
            return Status.CLOSED;
        }
        if (account.lockedUntil() != null) {
            return Status.LOCKED;
        }
        return account.mustChangePassword() ? Status.NEW : Status.OPEN;
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
