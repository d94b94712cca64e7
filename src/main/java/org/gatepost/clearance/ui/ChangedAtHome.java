package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gatepost.clearance.ChangeChoice;
import org.gatepost.clearance.MyChanges;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells people on the start page what has changed that they have not said they have read. */
@org.springframework.stereotype.Component
@Order(6)
class ChangedAtHome implements HomeSection {

    private final MyChanges mine;

    ChangedAtHome(MyChanges mine) {
        this.mine = mine;
    }

    @Override
    public boolean isForLearners() {
        return true;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        return HomeSection.ofAll(mine.unread().stream().map(ChangedAtHome::told).toList());
    }

    private static Component told(ChangeChoice told) {
        var words = new Span();
        return Notice.warning(
                words.getTranslation("clearance.changed.home", told.title()),
                new Anchor("changed/" + told.id().value(), words.getTranslation("clearance.changed.home.read")));
    }
}
