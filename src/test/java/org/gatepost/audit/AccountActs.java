package org.gatepost.audit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gatepost.people.ApiAccess;
import org.gatepost.people.ApiScope;
import org.gatepost.people.OwnAccount;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What is done to accounts, by their owners and by others, and to the tokens of other systems. */
final class AccountActs extends Acts {

    AccountActs(ApplicationContext application, PersonId hr) {
        super(application, hr);
    }

    @Override
    Map<AuditKind, Supplier<Done>> all() {
        return Map.ofEntries(
                entry(AuditKind.SIGN_IN, () -> {
                    PersonId person = withAccount();
                    signIn(person, PASSWORD);
                    return new Done(person, person);
                }),
                entry(AuditKind.SIGN_IN_FAILED, () -> {
                    PersonId person = withAccount();
                    signIn(person, "wrong");
                    return new Done(null, person);
                }),
                entry(AuditKind.LOCKED_OUT, () -> new Done(null, lockedOut())),
                entry(AuditKind.UNLOCKED, () -> byHr(lockedOut(), staffing()::unlock)),
                entry(AuditKind.ACCOUNT_OPENED, () -> new Done(hr, withAccount())),
                entry(AuditKind.ACCOUNT_CLOSED, () -> byHr(withAccount(), staffing()::disable)),
                entry(
                        AuditKind.ACCOUNT_REOPENED,
                        () -> byHr(withAccount(), person -> {
                            staffing().disable(person);
                            staffing().enable(person);
                        })),
                entry(AuditKind.ROLES_CHANGED, () -> {
                    PersonId person = withAccount();
                    return as(hr, Role.ADMIN, () -> {
                        staffing().giveRoles(person, Set.of(Role.TRAINER));
                        return new Done(hr, person);
                    });
                }),
                entry(AuditKind.PASSWORD_CHANGED, () -> {
                    PersonId person = withAccount();
                    return as(person, Role.TRAINEE, () -> {
                        application.getBean(OwnAccount.class).changePassword(PASSWORD, "another-lamp-91-oak");
                        return new Done(person, person);
                    });
                }),
                entry(
                        AuditKind.PASSWORD_RESET,
                        () -> byHr(withAccount(), person -> staffing().resetPassword(person, "another-lamp-91-oak"))),
                entry(
                        AuditKind.API_TOKEN_MADE,
                        () -> byAdmin(() -> access().make(NAME, Set.of(ApiScope.CLEARANCE_ONE), 10))),
                entry(
                        AuditKind.API_TOKEN_REVOKED,
                        () -> byAdmin(() -> {
                            access().make(NAME, Set.of(ApiScope.CLEARANCE_ONE), 10);
                            access().revoke(access().all().getFirst().id());
                        })));
    }

    private ApiAccess access() {
        return application.getBean(ApiAccess.class);
    }

    private void signIn(PersonId person, String password) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated("au" + person.value(), password);
        Throwable refused = catchThrowable(
                () -> application.getBean(AuthenticationProvider.class).authenticate(typed));
        assertThat(refused == null).isEqualTo(password.equals(PASSWORD));
    }

    private PersonId lockedOut() {
        PersonId person = withAccount();
        for (int i = 0; i < 5; i++) {
            signIn(person, "wrong");
        }
        return person;
    }
}
