package org.gatepost.shell;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.gatepost.widget.Glyph;

/** The person's name, and behind it their profile and the way out. */
@JavaScript("context://js/exam-journal.js") // clears what the exam kept, on the way out
final class PersonMenu extends Div {

    /** Where the profile is, when some room has one. */
    private static final String PROFILE = "profile";

    private static final String MENU = "gp-person-menu";

    PersonMenu(String name, AuthenticationContext authentication) {
        addClassName("gp-person");
        var words = new Span(name);
        words.addClassName("gp-person-name");
        var button = new NativeButton();
        button.addClassName("gp-tool");
        button.getElement().setAttribute("popovertarget", MENU);
        button.setAriaLabel(getTranslation("shell.person", name));
        button.add(Glyph.PERSON.icon(), words);

        var menu = new Div();
        menu.setId(MENU);
        menu.addClassName("gp-menu");
        menu.getElement().setAttribute("popover", "auto");
        menu.add(new Paragraph(name));
        if (RouteConfiguration.forApplicationScope().isPathAvailable(PROFILE)) {
            menu.add(new Anchor(PROFILE, Glyph.BADGE.icon(), new Span(getTranslation("shell.profile"))));
        }
        var out = new NativeButton();
        out.setId("sign-out");
        out.add(Glyph.SIGN_OUT.icon(), new Span(getTranslation("shell.sign-out")));
        out.addClickListener(event -> authentication.logout());
        menu.add(out);
        add(button, menu);
    }
}
