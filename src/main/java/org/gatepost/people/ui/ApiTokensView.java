package org.gatepost.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.ApiAccess;
import org.gatepost.people.ApiToken;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Toast;
import org.gatepost.widget.Tone;

/** The tokens with which other systems ask who may work. */
@Route("api-tokens")
@Menu(order = 50, title = "people.api.menu", icon = "gate")
@RolesAllowed("ADMIN")
@StyleSheet("context://css/people.css")
class ApiTokensView extends Div implements HasDynamicTitle {

    private final transient ApiAccess access;
    private final transient CompanyTime time;
    private final Div tokens = new Div();

    ApiTokensView(ApiAccess access, CompanyTime time) {
        this.access = access;
        this.time = time;
        addClassName("gp-page");
        var make =
                new Button(getTranslation("people.api.make"), event -> new ApiTokenDialog(access, this::show).open());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setId("make");
        tokens.addClassName("gp-stack");
        add(new PageHeader(getTranslation("people.api.title"), getTranslation("people.api.lead"), make), tokens);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.api.title");
    }

    private void show() {
        tokens.removeAll();
        List<ApiToken> all = access.all();
        if (all.isEmpty()) {
            tokens.add(new EmptyState(
                    Glyph.KEY, getTranslation("people.api.none"), getTranslation("people.api.noneText")));
        }
        all.forEach(token -> tokens.add(card(token)));
    }

    private Component card(ApiToken token) {
        var head = new Div(new H2(token.name()), badge(token));
        head.addClassNames("gp-row", "gp-token-head");
        var card = new Div(
                head,
                soft(getTranslation(
                        "people.api.scopes",
                        token.scopes().stream()
                                .sorted()
                                .map(scope -> getTranslation("people.api.scope." + scope, scope.written()))
                                .collect(Collectors.joining(getTranslation("people.list.separator"))))),
                soft(getTranslation(
                        "people.api.dates",
                        time.date(token.createdAt(), getLocale()),
                        time.dateAndMinute(token.expiresAt(), getLocale()))),
                soft(
                        token.lastUsedAt() == null
                                ? getTranslation("people.api.neverUsed")
                                : getTranslation(
                                        "people.api.lastUsed", time.dateAndMinute(token.lastUsedAt(), getLocale()))));
        card.addClassNames("gp-card", "gp-stack", "gp-token");
        if (token.holds(time.now())) {
            var revoke = new Button(getTranslation("people.api.revoke"), event -> askToRevoke(token));
            revoke.addThemeVariants(ButtonVariant.ERROR);
            card.add(revoke);
        }
        return card;
    }

    private StatusBadge badge(ApiToken token) {
        if (token.revokedAt() != null) {
            return new StatusBadge(Tone.BLOCKED, getTranslation("people.api.revoked"));
        }
        return token.holds(time.now())
                ? new StatusBadge(Tone.CLEARED, getTranslation("people.api.holds"))
                : new StatusBadge(Tone.BLOCKED, getTranslation("people.api.expired"));
    }

    private void askToRevoke(ApiToken token) {
        new SureDialog(
                        getTranslation("people.api.revokeSure", token.name()),
                        List.of(getTranslation("people.api.revokeEffect")),
                        getTranslation("people.api.revoke"),
                        () -> {
                            access.revoke(token.id());
                            show();
                            Toast.good(getTranslation("people.api.revokeDone", token.name()));
                        },
                        () -> {})
                .open();
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassNames("gp-soft", "gp-small");
        return span;
    }
}
