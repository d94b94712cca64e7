package org.gatepost.card.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.gatepost.kernel.LocalizedText;

/**
 * Who a page is written for.
 *
 * @param root the path of the application, empty or with a slash before it and none behind
 */
record Reader(Locale language, String root, I18NProvider translations) {

    String text(String key, Object... arguments) {
        return translations.getTranslation(key, language, arguments);
    }

    String text(LocalizedText text) {
        return text.in(language);
    }

    /** An address that is right on every page. */
    String to(String address) {
        return root + "/" + address;
    }
}
