package org.gatepost.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a user name and a password. Every way through it computes exactly one hash, so that the time it takes tells
 * nothing about which names exist; a closed account is only told to somebody who knows its password.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    /** Of no password anybody knows, as strong as today's. Not computed at the start, which it would make longer. */
    static final String HASH_OF_NOBODY = "{bcrypt}$2a$10$vnb/.5iurEHpkhsIqMXgbOPdYf8WLEoibh7zPTUxBSSLlSj/iObG2";

    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;

    SignInProvider(
            People people, Accounts accounts, Passwords passwords, ApplicationEventPublisher events, CompanyTime time) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.time = time;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        Optional<Account> found = Username.parse(attempt.getName()).flatMap(accounts::byUsername);
        boolean right =
                passwords.match(password, found.map(Account::passwordHash).orElse(HASH_OF_NOBODY));
        if (found.isEmpty()) {
            events.publishEvent(new AccountEvent.SignInFailed(null, AccountEvent.Why.NO_SUCH_ACCOUNT));
            throw new BadCredentialsException("no such account");
        }
        Account account = found.get();
        admit(account, right, time.now());
        if (passwords.outdated(account.passwordHash())) {
            accounts.rehash(account.person(), account.passwordHash(), passwords.hash(password));
        }
        var signedIn = authenticated(signedIn(account));
        signedIn.setDetails(attempt.getDetails());
        events.publishEvent(new AccountEvent.SignInSucceeded(account.person()));
        return signedIn;
    }

    private void admit(Account account, boolean right, Instant now) {
        if (right && !account.lockedAt(now) && !account.enabled()) {
            events.publishEvent(new AccountEvent.SignInFailed(account.person(), AccountEvent.Why.CLOSED));
            throw new DisabledException("the account is closed");
        }
        if (account.lockedAt(now) || !right) {
            accounts.failed(account.person(), now);
        }
        if (!right || !accounts.succeeded(account.person(), now)) {
            // Read again: this failure, or one beside it, may just have locked the account.
            Account counted = accounts.of(account.person()).orElse(account);
            Instant until = counted.lockedUntil();
            if (until != null && until.isAfter(now)) {
                // The same word for the failure that locks as for the ones after it; what is new is said beside it.
                events.publishEvent(new AccountEvent.SignInFailed(account.person(), AccountEvent.Why.LOCKED));
                if (!account.lockedAt(now)) {
                    events.publishEvent(new AccountEvent.LockedOut(account.person(), until));
                }
                throw new SignInLocked(until);
            }
            events.publishEvent(new AccountEvent.SignInFailed(account.person(), AccountEvent.Why.WRONG_PASSWORD));
            throw new BadCredentialsException("wrong password");
        }
    }

    private SignedIn signedIn(Account account) {
        Person person = people.find(account.person()).orElseThrow();
        return new SignedIn(person.id(), account.username(), person.name(), account.roles(), account.stamp());
    }

    /** A session's authentication: the roles as authorities, no credentials. */
    static UsernamePasswordAuthenticationToken authenticated(SignedIn signedIn) {
        List<SimpleGrantedAuthority> authorities = signedIn.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
