package org.gatepost.audit;

import java.util.Map;
import java.util.TreeSet;
import org.gatepost.people.AccountEvent;
import org.gatepost.people.ApiScope;
import org.gatepost.people.Correction;
import org.springframework.stereotype.Component;

/** What stands in the log of what happens to accounts. */
@Component
class AccountFacts {

    private final NewFacts facts;

    AccountFacts(NewFacts facts) {
        this.facts = facts;
    }

    Fact of(AccountEvent event) {
        return switch (event) {
            case AccountEvent.SignInSucceeded in ->
                facts.of(AuditKind.SIGN_IN, in.person(), in.person(), null, null, Map.of());
            case AccountEvent.SignInFailed failed ->
                facts.of(AuditKind.SIGN_IN_FAILED, null, failed.person(), null, null, Map.of("why", failed.why()));
            case AccountEvent.LockedOut out ->
                facts.of(
                        AuditKind.LOCKED_OUT,
                        null,
                        out.person(),
                        null,
                        null,
                        Map.of("until", out.until().toString()));
            case AccountEvent.Unlocked unlocked -> facts.by(AuditKind.UNLOCKED, unlocked.person(), Map.of());
            case AccountEvent.Hired hired -> facts.by(AuditKind.PERSON_HIRED, hired.person(), Map.of());
            case AccountEvent.Corrected corrected ->
                facts.by(AuditKind.PERSON_CORRECTED, corrected.person(), detail(corrected));
            case AccountEvent.Left left ->
                facts.by(
                        AuditKind.PERSON_LEFT,
                        left.person(),
                        Map.of("day", left.day().toString()));
            case AccountEvent.CameBack back ->
                facts.by(
                        AuditKind.PERSON_CAME_BACK,
                        back.person(),
                        Map.of("day", back.day().toString()));
            case AccountEvent.Opened opened ->
                facts.by(AuditKind.ACCOUNT_OPENED, opened.person(), Map.of("roles", new TreeSet<>(opened.roles())));
            case AccountEvent.Closed closed -> facts.by(AuditKind.ACCOUNT_CLOSED, closed.person(), Map.of());
            case AccountEvent.Reopened reopened -> facts.by(AuditKind.ACCOUNT_REOPENED, reopened.person(), Map.of());
            case AccountEvent.RolesChanged roles ->
                facts.by(
                        AuditKind.ROLES_CHANGED,
                        roles.person(),
                        Map.of("before", new TreeSet<>(roles.before()), "after", new TreeSet<>(roles.after())));
            case AccountEvent.PasswordChanged changed ->
                facts.by(AuditKind.PASSWORD_CHANGED, changed.person(), Map.of());
            case AccountEvent.TokenMade made ->
                facts.of(
                        AuditKind.API_TOKEN_MADE,
                        made.by(),
                        null,
                        null,
                        null,
                        Map.of(
                                "token",
                                made.token(),
                                "scopes",
                                made.scopes().stream()
                                        .map(ApiScope::written)
                                        .sorted()
                                        .toList(),
                                "expires",
                                made.expires().toString()));
            case AccountEvent.TokenRevoked revoked ->
                facts.of(AuditKind.API_TOKEN_REVOKED, revoked.by(), null, null, null, Map.of("token", revoked.token()));
            case AccountEvent.PasswordReset reset -> facts.by(AuditKind.PASSWORD_RESET, reset.person(), Map.of());
        };
    }

    /** A name or an address stands in the row of the correction and not here, where nothing can ever be taken out. */
    private static Map<String, Object> detail(AccountEvent.Corrected corrected) {
        boolean named = corrected.field() == Correction.Field.NAME || corrected.field() == Correction.Field.EMAIL;
        return Map.of(
                "field",
                corrected.field(),
                "correction",
                corrected.row(),
                "before",
                named ? "" : corrected.before(),
                "after",
                named ? "" : corrected.after());
    }
}
