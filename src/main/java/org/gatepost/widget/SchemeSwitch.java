package org.gatepost.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * Light, dark or as the device has it. The choice lives in the browser alone: {@code js/gatepost.js} stores it, applies it
 * before the first paint and keeps these radio buttons true.
 */
public final class SchemeSwitch extends Div {

    private static final String MENU = "gp-scheme-menu";

    public SchemeSwitch() {
        addClassName("gp-scheme");
        var button = new NativeButton();
        button.addClassName("gp-tool");
        button.getElement().setAttribute("popovertarget", MENU);
        button.add(Glyph.CONTRAST.icon(), hidden(getTranslation("widget.scheme.title")));
        add(button, menu());
    }

    private Div menu() {
        var menu = new Div();
        menu.setId(MENU);
        menu.addClassNames("gp-menu", "gp-scheme-menu");
        menu.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-label", getTranslation("widget.scheme.title"));
        for (String choice : List.of("auto", "light", "dark")) {
            var radio = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", "gp-scheme")
                    .setAttribute("value", choice);
            var label = new Element("label").appendChild(radio);
            label.appendChild(new Span(getTranslation("widget.scheme." + choice)).getElement());
            menu.getElement().appendChild(label);
        }
        return menu;
    }

    private static Span hidden(String text) {
        var words = new Span(text);
        words.addClassName("gp-hidden");
        return words;
    }
}
