package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one {@code h1}, a sentence that says what it is for, and what can be done here. */
public final class PageHeader extends Header {

    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();

    /** @param lead one sentence, or empty for none */
    public PageHeader(String title, String lead, Component... actions) {
        addClassName("gp-page-header");
        // Arriving on a page moves the focus here, so that a screen reader says where one is.
        this.title.getElement().setAttribute("tabindex", "-1");
        this.lead.addClassName("gp-lead");
        var words = new Div(this.title, this.lead);
        var row = new Div(actions);
        row.addClassName("gp-row");
        row.setVisible(actions.length > 0);
        add(words, row);
        setTitle(title);
        setLead(lead);
    }

    @Override
    public void setTitle(String text) {
        title.removeAll();
        title.add(Unbroken.of(text));
    }

    /** @param text one sentence, or empty for none */
    public void setLead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isBlank());
    }
}
