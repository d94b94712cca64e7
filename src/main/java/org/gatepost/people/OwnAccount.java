package org.gatepost.people;

import java.time.Instant;
import java.util.Locale;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What everybody may do with their own account. */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    OwnAccount(
            People people,
            Accounts accounts,
            Passwords passwords,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** Whether the password was given by somebody else and must be replaced before anything else. */
    public boolean mustChangePassword() {
        return accounts.of(SignedIn.current().person())
                .map(Account::mustChangePassword)
                .orElse(false);
    }

    /**
     * Replaces the password; every other session of the account ends. A wrong old one counts as a failed sign-in, for a
     * session left open must not become a place to guess. Not one transaction, so that the count stays.
     *
     * @throws Refusal when the old password is wrong, or the new one weak or the same
     */
    public void changePassword(String oldPassword, String newPassword) {
        SignedIn me = SignedIn.current();
        Account account = accounts.of(me.person()).orElseThrow();
        Instant now = time.now();
        boolean right = passwords.match(oldPassword, account.passwordHash());
        if (account.lockedAt(now) || !right) {
            accounts.failed(me.person(), now);
            events.publishEvent(new AccountEvent.SignInFailed(me.person(), AccountEvent.Why.WRONG_OLD_PASSWORD));
            accounts.of(me.person())
                    .map(Account::lockedUntil)
                    .filter(until -> !account.lockedAt(now) && until.isAfter(now))
                    .ifPresent(until -> events.publishEvent(new AccountEvent.LockedOut(me.person(), until)));
            throw new Refusal("people.refusal.oldPassword");
        }
        if (oldPassword.equals(newPassword)) {
            throw new Refusal("people.refusal.samePassword");
        }
        PasswordRule.check(
                newPassword,
                new Username(account.username()),
                people.find(me.person()).orElseThrow());
        String hash = passwords.hash(newPassword);
        transaction.executeWithoutResult(status -> {
            accounts.password(me.person(), hash, false);
            events.publishEvent(new AccountEvent.PasswordChanged(me.person()));
        });
        stayIn(me, accounts.of(me.person()).orElseThrow());
    }

    /** Remembers the language for the next sign-in, on whatever device. */
    public void choose(Locale language) {
        people.choose(SignedIn.current().person(), language);
    }

    /** This session goes on under the new stamp; the context is the one that lies in the session. */
    private static void stayIn(SignedIn me, Account account) {
        var context = SecurityContextHolder.getContext();
        var old = context.getAuthentication();
        if (old != null) {
            var renewed = SignInProvider.authenticated(
                    new SignedIn(me.person(), me.username(), me.name(), me.roles(), account.stamp()));
            renewed.setDetails(old.getDetails());
            context.setAuthentication(renewed);
        }
    }
}
