package org.gatepost.people;

import java.util.Set;

/**
 * An account as somebody asks for it.
 *
 * @param roles what it may do besides being a trainee's
 * @param initialPassword told to the person by whoever opens the account; they must change it at their first sign-in
 */
public record NewAccount(String username, Set<Role> roles, String initialPassword) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }

    /** The password in no log. */
    @Override
    public String toString() {
        return "NewAccount[" + username + ", " + roles + "]";
    }
}
