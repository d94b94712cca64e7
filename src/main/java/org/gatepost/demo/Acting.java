package org.gatepost.demo;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Calls services as somebody of the demo, at a moment of the past. */
@Component
@Profile("demo")
class Acting {

    private final DemoClock clock;

    Acting(DemoClock clock) {
        this.clock = clock;
    }

    <T> T as(SignedIn somebody, Instant when, Supplier<T> work) {
        List<String> roles =
                somebody.roles().stream().map(Role::name).map("ROLE_"::concat).toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                somebody, null, AuthorityUtils.createAuthorityList(roles)));
        SecurityContextHolder.setContext(context);
        try {
            return clock.at(when, work);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
