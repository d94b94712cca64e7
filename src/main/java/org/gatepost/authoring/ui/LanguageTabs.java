package org.gatepost.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.gatepost.kernel.Languages;

/**
 * Which of the two previews is shown where there is no room for both side by side. The style sheet does it all, so that an
 * answer tried in one language stays while one looks at the other.
 */
final class LanguageTabs extends Div {

    LanguageTabs() {
        addClassName("gp-try-tabs");
        getElement()
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-label", getTranslation("authoring.learner.language"));
        for (Locale language : Languages.ALL) {
            var radio = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", "gp-try-language")
                    .setAttribute("value", language.getLanguage());
            if (language.equals(Languages.closestTo(getLocale()))) {
                radio.setAttribute("checked", true);
            }
            var label = new Element("label").setAttribute("lang", language.toLanguageTag());
            label.appendChild(radio, new Span(language.getDisplayLanguage(language)).getElement());
            getElement().appendChild(label);
        }
    }
}
