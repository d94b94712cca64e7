package org.gatepost.people;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The principal of a session: who is acting. Services take the person from here, never from what a browser sent. It
 * holds no password hash, so none lies about in sessions.
 *
 * @param stamp the account's stamp at sign-in; a session whose stamp is older than the account's is over
 */
public record SignedIn(PersonId person, String username, String name, Set<Role> roles, int stamp)
        implements AuthenticatedPrincipal, Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /**
     * The person acting in this thread.
     *
     * @throws IllegalStateException when nobody is signed in; services declare who may call them, so this is a bug
     */
    public static SignedIn current() {
        return ifAny().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The person acting in this thread; nothing in a sweep, at the start, and while somebody signs in. */
    public static Optional<SignedIn> ifAny() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Whether anybody is acting in this thread; for what is open to strangers too and tells the signed-in more. */
    public static boolean isAnybody() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The user name, which is what Spring Security calls a principal's name; the person's is {@link #name()}. */
    @Override
    public String getName() {
        return username;
    }

    @Override
    public String toString() {
        return "SignedIn[" + person.value() + ", " + roles + "]";
    }
}
