package org.gatepost.people;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody whose account is open reads mail.
 *
 * @param language the one they chose, if they ever did
 */
public record Mailbox(
        PersonId person,
        String name,
        String email,
        Set<Role> roles,
        @Nullable Locale language) {

    public Mailbox {
        roles = Set.copyOf(roles);
    }
}
