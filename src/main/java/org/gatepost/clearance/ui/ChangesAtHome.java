package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.gatepost.clearance.ChangeChoice;
import org.gatepost.clearance.ChangedContent;
import org.gatepost.clearance.MyChanges;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells people on the start page what has changed that they have not read, and trainers that changes wait for a choice. */
@org.springframework.stereotype.Component
@Order(6)
class ChangesAtHome implements HomeSection {

    private final MyChanges mine;
    private final ChangedContent content;

    ChangesAtHome(MyChanges mine, ChangedContent content) {
        this.mine = mine;
        this.content = content;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        var all = new Div();
        all.addClassName("gp-stack");
        List<ChangeChoice> unread = mine.unread();
        unread.forEach(told -> all.add(told(told)));
        SignedIn me = SignedIn.current();
        if (me.is(Role.TRAINER)) {
            waiting().ifPresent(all::add);
        }
        return all.getComponentCount() == 0 ? Optional.empty() : Optional.of(all);
    }

    private static Component told(ChangeChoice told) {
        var words = new Span();
        return Notice.warning(
                // A text in two languages is put into the reader's where it is put into words.
                words.getTranslation("clearance.changed.home", told.title()),
                new Anchor("changed/" + told.id().value(), words.getTranslation("clearance.changed.home.read")));
    }

    private Optional<Component> waiting() {
        int count = content.waitingCount();
        var words = new Span();
        return count == 0
                ? Optional.empty()
                : Optional.of(Notice.warning(
                        words.getTranslation("clearance.change.home", count),
                        new Anchor("changes", words.getTranslation("clearance.change.home.decide"))));
    }
}
