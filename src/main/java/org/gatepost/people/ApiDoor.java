package org.gatepost.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.StoredJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request in by its token, and by nothing else: no session is looked at or made. Wrong tokens are counted by the
 * address they come from.
 */
class ApiDoor extends OncePerRequestFilter {

    static final int TRIES = 20;

    private static final String BEARER = "Bearer ";
    private static final Duration COUNTED_FOR = Duration.ofMinutes(1);

    private final ApiTokens tokens;
    private final CompanyTime time;
    private final Cache<String, AtomicInteger> wrong = Caffeine.newBuilder()
            .expireAfterWrite(COUNTED_FOR)
            .maximumSize(10_000)
            .build();

    ApiDoor(ApiTokens tokens, CompanyTime time) {
        this.tokens = tokens;
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        AtomicInteger tries = wrong.get(request.getRemoteAddr(), address -> new AtomicInteger());
        if (tries.get() >= TRIES) {
            refuse(request, response, ApiProblem.TOO_MANY_TRIES);
            return;
        }
        Instant now = time.now();
        Optional<ApiToken> token = tokens.of(
                        new ApiSecret(header.substring(BEARER.length()).strip()))
                .filter(found -> found.holds(now));
        if (token.isEmpty()) {
            tries.incrementAndGet();
            refuse(request, response, ApiProblem.TOKEN_REFUSED);
            return;
        }
        tokens.used(token.get(), now);
        try {
            signIn(token.get());
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void signIn(ApiToken token) {
        List<SimpleGrantedAuthority> scopes = token.scopes().stream()
                .map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope.written()))
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated("api-token-" + token.id(), null, scopes));
        SecurityContextHolder.setContext(context);
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, ApiProblem problem)
            throws IOException {
        response.setStatus(problem.status());
        response.setContentType(ApiProblem.TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"gatepost\"");
        }
        if (problem.equals(ApiProblem.TOO_MANY_TRIES)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(COUNTED_FOR.toSeconds()));
        }
        response.getWriter().write(StoredJson.write(problem.body(language(request.getLocale()))));
    }

    private static Locale language(@Nullable Locale wanted) {
        return wanted == null ? Languages.ENGLISH : Languages.closestTo(wanted);
    }
}
