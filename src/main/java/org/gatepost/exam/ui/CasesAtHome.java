package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gatepost.exam.RegradeCases;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells HR on the start page that passes wait for their decision, which nobody else can take. */
@org.springframework.stereotype.Component
@Order(5)
class CasesAtHome implements HomeSection {

    private final RegradeCases cases;

    CasesAtHome(RegradeCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return SignedIn.current().is(Role.HR)
                ? Optional.of(cases.count()).filter(count -> count > 0).map(CasesAtHome::told)
                : Optional.empty();
    }

    private static Component told(int count) {
        var words = new Span();
        return Notice.warning(
                words.getTranslation("exam.home.cases", count),
                new Anchor("regrade", words.getTranslation("exam.home.cases.decide")));
    }
}
