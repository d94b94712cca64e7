package org.gatepost.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes and revokes the tokens of other systems. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class ApiAccess {

    /** For how many days a token holds at most. */
    public static final int MOST_DAYS = 365;

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 120;

    private final ApiTokens tokens;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    ApiAccess(ApiTokens tokens, ApplicationEventPublisher events, CompanyTime time, TransactionTemplate transaction) {
        this.tokens = tokens;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** All that were ever made, the newest first. */
    public List<ApiToken> all() {
        return tokens.all();
    }

    /** Those that hold and end within so many days, the first to end first. */
    public List<ApiToken> endingWithin(int days) {
        Instant now = time.now();
        Instant far = now.plus(Duration.ofDays(days));
        return tokens.all().stream()
                .filter(token -> token.holds(now) && token.expiresAt().isBefore(far))
                .sorted(Comparator.comparing(ApiToken::expiresAt))
                .toList();
    }

    /**
     * Makes a token.
     *
     * @param days for how many it holds, 1 to {@link #MOST_DAYS}
     * @return its secret, which cannot be told again
     * @throws Refusal when it has no name or too long a one, no scope, or would hold too long
     */
    public ApiSecret make(String name, Set<ApiScope> scopes, int days) {
        String said = Texts.required(name, LONGEST_NAME, "people.api.refused.name");
        if (scopes.isEmpty()) {
            throw new Refusal("people.api.refused.scopes");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal("people.api.refused.days", MOST_DAYS);
        }
        ApiSecret secret = ApiSecret.random();
        Instant now = time.now();
        Instant expires = now.plus(Duration.ofDays(days));
        PersonId by = SignedIn.current().person();
        transaction.executeWithoutResult(status -> {
            long id = tokens.add(said, secret, scopes, by, now, expires);
            events.publishEvent(new AccountEvent.TokenMade(by, id, scopes, expires));
        });
        return secret;
    }

    /** Revokes a token at once; without effect when it is revoked already. */
    public void revoke(long id) {
        PersonId by = SignedIn.current().person();
        transaction.executeWithoutResult(status -> {
            if (tokens.revoke(id, by, time.now())) {
                events.publishEvent(new AccountEvent.TokenRevoked(by, id));
            }
        });
    }
}
