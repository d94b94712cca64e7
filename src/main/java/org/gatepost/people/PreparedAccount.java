package org.gatepost.people;

import java.util.Set;

/** An account whose password was found good enough and hashed, ready to be written. */
record PreparedAccount(Username username, Set<Role> roles, String passwordHash) {

    PreparedAccount {
        roles = Set.copyOf(roles);
    }

    /** The hash in no log. */
    @Override
    public String toString() {
        return "PreparedAccount[" + username + ", " + roles + "]";
    }
}
