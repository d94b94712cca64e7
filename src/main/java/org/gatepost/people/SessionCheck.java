package org.gatepost.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account has since been closed, got another password or other roles. The account is looked up at
 * most every few seconds a person, so that answers in an exam do not pay for it, and on every node alike, for nothing
 * has to be told to anybody.
 */
class SessionCheck extends OncePerRequestFilter {

    private static final Duration LOOKED_UP_EVERY = Duration.ofSeconds(10);

    private final Accounts accounts;
    private final Cache<PersonId, Integer> stamps = Caffeine.newBuilder()
            .expireAfterWrite(LOOKED_UP_EVERY)
            .maximumSize(50_000)
            .build();

    SessionCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && stamps.get(signedIn.person(), this::stamp) > signedIn.stamp()) {
            new SecurityContextLogoutHandler().logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    /** A session may be newer than what is remembered here, for its person just changed the password: that is fine. */
    private int stamp(PersonId person) {
        return accounts.of(person).map(Account::stamp).orElse(Integer.MAX_VALUE);
    }
}
