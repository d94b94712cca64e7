package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gatepost.widget.CopyButton;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Notice;

/** What to tell somebody whose account was opened or whose password was reset: shown once, stored nowhere. */
final class HandOver extends Composite<Div> {

    private HandOver(String happened, String passwordIs, String name, String username, String password) {
        getContent().addClassName("gp-stack");
        var copy = new CopyButton(password);
        copy.setId("copy-password");
        var facts = new Facts()
                .with(getTranslation("people.field.username"), username)
                .with(getTranslation(passwordIs), new Div(new Span(password), copy));
        facts.addClassName("gp-people-handover");
        var once = new Paragraph(getTranslation("people.handover.once." + happened));
        once.addClassNames("gp-soft", "gp-small");
        getContent().add(Notice.good(getTranslation("people.handover.done." + happened, name)), facts, once);
    }

    static HandOver opened(String name, String username, String password) {
        return new HandOver("opened", "people.field.initialPassword", name, username, password);
    }

    static HandOver reset(String name, String username, String password) {
        return new HandOver("reset", "people.field.newPassword", name, username, password);
    }
}
