package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.DemoAccounts;
import org.gatepost.people.DemoAccounts.DemoAccount;
import org.gatepost.people.SignInProblem;
import org.gatepost.widget.Notice;
import org.springframework.beans.factory.ObjectProvider;

/** Where one signs in, and is told why it did not work. */
@Route(value = "login", autoLayout = false)
@PageTitle("people.login.title")
@AnonymousAllowed
@StyleSheet("context://css/people.css")
class LoginView extends Composite<Div> implements BeforeEnterObserver {

    private final Div message = new Div();
    private final SignInForm form = new SignInForm();
    private final transient CompanyTime time;
    private final transient AuthenticationContext authentication;

    LoginView(CompanyTime time, AuthenticationContext authentication, ObjectProvider<DemoAccounts> demo) {
        this.time = time;
        this.authentication = authentication;
        message.addClassName("gp-signin-message");
        var forgotten = new Paragraph(getTranslation("people.login.forgotten"));
        forgotten.addClassNames("gp-soft", "gp-small");
        var door = new Door(new H1(getTranslation("people.login.title")), message, form, forgotten);
        demo.ifAvailable(accounts -> door.addContent(offer(accounts)));
        getContent().add(door);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        message.removeAll();
        said(event.getLocation()).ifPresent(message::add);
    }

    private Optional<Notice> said(Location location) {
        var parameters = location.getQueryParameters().getParameters();
        if (parameters.containsKey("out")) {
            return Optional.of(Notice.good(getTranslation("people.login.out")));
        }
        if (parameters.containsKey("ready")) {
            return Optional.of(Notice.good(getTranslation("people.login.ready")));
        }
        return parameters.containsKey("again") ? problem().map(this::told) : Optional.empty();
    }

    private Notice told(SignInProblem problem) {
        return switch (problem) {
            case SignInProblem.Wrong wrong -> {
                form.fill(wrong.username());
                yield Notice.bad(getTranslation("people.login.wrong"));
            }
            case SignInProblem.Locked locked ->
                Notice.bad(getTranslation("people.login.locked", time.minute(locked.until())));
            case SignInProblem.Closed closed -> Notice.bad(getTranslation("people.login.closed"));
            case SignInProblem.Busy busy -> Notice.warning(getTranslation("people.login.busy"));
            case SignInProblem.Stale stale -> Notice.warning(getTranslation("people.login.stale"));
        };
    }

    private static Optional<SignInProblem> problem() {
        var session = VaadinSession.getCurrent();
        return session != null
                        && session.getSession().getAttribute(SignInProblem.ATTRIBUTE) instanceof SignInProblem said
                ? Optional.of(said)
                : Optional.empty();
    }

    private Div offer(DemoAccounts demo) {
        var all = new Div();
        all.addClassName("gp-demo-accounts");
        demo.accounts().forEach(account -> all.add(button(account, demo.password())));
        var lead = new Paragraph(getTranslation("people.login.demoLead", demo.password()));
        lead.addClassNames("gp-soft", "gp-small");
        var offer = new Div(new H2(getTranslation("people.login.demo")), lead, all);
        offer.addClassName("gp-demo");
        return offer;
    }

    private NativeButton button(DemoAccount account, String password) {
        var name = new Span(account.name());
        name.addClassName("gp-demo-name");
        var what = new Span(account.what().in(getLocale()));
        what.addClassName("gp-demo-what");
        var button = new NativeButton("", event -> form.submitAs(account.username(), password));
        button.addClassName("gp-demo-account");
        button.setId("demo-" + account.username());
        button.add(name, what);
        return button;
    }
}
