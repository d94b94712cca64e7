package org.gatepost.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;

/** A page that says what did not work and where to go. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    ErrorPage() {
        addClassNames("gp-page", "gp-error");
    }

    /** Says it; every text is already in the reader's language. */
    void say(Glyph glyph, String title, String text, String whatToDo) {
        this.title = title;
        var home = new Anchor(".", getTranslation("shell.home"));
        home.addClassName("gp-action");
        removeAll();
        add(glyph.icon(), new PageHeader(title, text), new Paragraph(whatToDo), home);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
