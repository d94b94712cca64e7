package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gatepost.clearance.OneMoreAttempt;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells HR on the start page that people have used up their attempts, and wait for what only HR can allow. */
@org.springframework.stereotype.Component
@Order(4)
class OneMoreAtHome implements HomeSection {

    private final OneMoreAttempt oneMore;

    OneMoreAtHome(OneMoreAttempt oneMore) {
        this.oneMore = oneMore;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return SignedIn.current().is(Role.HR)
                ? Optional.of(oneMore.count()).filter(count -> count > 0).map(OneMoreAtHome::told)
                : Optional.empty();
    }

    private static Component told(int count) {
        var words = new Span();
        return Notice.warning(
                words.getTranslation("clearance.oneMore.home", count),
                new Anchor("attempts-used-up", words.getTranslation("clearance.oneMore.home.decide")));
    }
}
