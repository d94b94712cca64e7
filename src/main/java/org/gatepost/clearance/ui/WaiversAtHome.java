package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gatepost.clearance.Waiving;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells HR on the start page that colleagues have asked for waivers, and that they themselves may be the second person. */
@org.springframework.stereotype.Component
@Order(5)
class WaiversAtHome implements HomeSection {

    private final Waiving waiving;

    WaiversAtHome(Waiving waiving) {
        this.waiving = waiving;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return SignedIn.current().is(Role.HR)
                ? Optional.of(waiving.waitingForMe()).filter(count -> count > 0).map(WaiversAtHome::told)
                : Optional.empty();
    }

    private static Component told(int count) {
        var words = new Span();
        return Notice.warning(
                words.getTranslation("clearance.waiver.home", count),
                new Anchor("waivers", words.getTranslation("clearance.waiver.home.decide")));
    }
}
