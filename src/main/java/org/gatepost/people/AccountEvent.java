package org.gatepost.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an account or to a person's record, published as it happens and, where there is one, in the same
 * transaction. It never holds a password, a hash of one, or a user name that somebody typed.
 */
public sealed interface AccountEvent {

    /** Whom it is about; null when a sign-in named nobody, and when it is about another system. */
    @Nullable PersonId person();

    record SignInSucceeded(PersonId person) implements AccountEvent {}

    record SignInFailed(@Nullable PersonId person, Why why) implements AccountEvent {}

    /** Why a sign-in failed; the names are stored. */
    enum Why {
        NO_SUCH_ACCOUNT,
        WRONG_PASSWORD,
        LOCKED,
        CLOSED,
        /** The old password, when somebody who is signed in wanted another. */
        WRONG_OLD_PASSWORD
    }

    record LockedOut(PersonId person, Instant until) implements AccountEvent {}

    record Unlocked(PersonId person) implements AccountEvent {}

    record Hired(PersonId person) implements AccountEvent {}

    /**
     * Something in the record was put right.
     *
     * @param row the number of the row that keeps it
     */
    record Corrected(PersonId person, Correction.Field field, String before, String after, long row)
            implements AccountEvent {}

    /** It was said that somebody leaves or has left; {@code day} is the first on which they are not with the company. */
    record Left(PersonId person, LocalDate day) implements AccountEvent {}

    /** It was said that somebody is back from a day on. */
    record CameBack(PersonId person, LocalDate day) implements AccountEvent {}

    record Opened(PersonId person, Set<Role> roles) implements AccountEvent {

        public Opened {
            roles = Set.copyOf(roles);
        }
    }

    record Closed(PersonId person) implements AccountEvent {}

    record Reopened(PersonId person) implements AccountEvent {}

    record RolesChanged(PersonId person, Set<Role> before, Set<Role> after) implements AccountEvent {

        public RolesChanged {
            before = Set.copyOf(before);
            after = Set.copyOf(after);
        }
    }

    /** By the person, who knew the old one. */
    record PasswordChanged(PersonId person) implements AccountEvent {}

    /**
     * A token for another system was made.
     *
     * @param token its number; the name may be one of a person
     */
    record TokenMade(PersonId by, long token, Set<ApiScope> scopes, Instant expires) implements AccountEvent {

        public TokenMade {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public @Nullable PersonId person() {
            return null;
        }
    }

    /** A token of another system was revoked. */
    record TokenRevoked(PersonId by, long token) implements AccountEvent {

        @Override
        public @Nullable PersonId person() {
            return null;
        }
    }

    /** By somebody else; it must be changed at the next sign-in. */
    record PasswordReset(PersonId person) implements AccountEvent {}
}
