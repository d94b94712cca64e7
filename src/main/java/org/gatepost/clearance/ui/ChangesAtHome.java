package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gatepost.clearance.ChangedContent;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells trainers on the start page that changes of content wait for a choice. */
@org.springframework.stereotype.Component
@Order(6)
class ChangesAtHome implements HomeSection {

    private final ChangedContent content;

    ChangesAtHome(ChangedContent content) {
        this.content = content;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return SignedIn.current().is(Role.TRAINER)
                ? Optional.of(content.waitingCount()).filter(count -> count > 0).map(ChangesAtHome::told)
                : Optional.empty();
    }

    private static Component told(int count) {
        var words = new Span();
        return Notice.warning(
                words.getTranslation("clearance.change.home", count),
                new Anchor("changes", words.getTranslation("clearance.change.home.decide")));
    }
}
