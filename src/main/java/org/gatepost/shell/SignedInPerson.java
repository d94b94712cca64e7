package org.gatepost.shell;

import java.util.Optional;
import org.gatepost.people.SignedIn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sits at the screen, as far as the frame needs to know. */
final class SignedInPerson {

    private SignedInPerson() {}

    /** The name to greet with; nothing when nobody is signed in. */
    static Optional<String> name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        return Optional.of(
                authentication.getPrincipal() instanceof SignedIn person ? person.name() : authentication.getName());
    }
}
