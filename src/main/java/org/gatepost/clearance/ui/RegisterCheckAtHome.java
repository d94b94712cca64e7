package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gatepost.clearance.RegisterCheck;
import org.gatepost.clearance.RegisterChecking;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells HR and administrators on the start page that the register says something else than the events. */
@org.springframework.stereotype.Component
@Order(4)
class RegisterCheckAtHome implements HomeSection {

    private final RegisterChecking checking;

    RegisterCheckAtHome(RegisterChecking checking) {
        this.checking = checking;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return SignedIn.current().is(Role.HR) || SignedIn.current().is(Role.ADMIN)
                ? checking.last().filter(check -> check.waiting() > 0).map(RegisterCheckAtHome::told)
                : Optional.empty();
    }

    private static Component told(RegisterCheck check) {
        var words = new Span();
        return Notice.bad(
                words.getTranslation("clearance.check.home", check.waiting()),
                new Anchor("register-check", words.getTranslation("clearance.check.home.look")));
    }
}
