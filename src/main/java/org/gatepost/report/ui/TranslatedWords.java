package org.gatepost.report.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.gatepost.report.SheetWords;

/** The translation files in one language, whatever the reader's is; may be asked where no page is. */
public record TranslatedWords(I18NProvider translations, Locale locale) implements SheetWords {

    @Override
    public String of(String key, Object... arguments) {
        return translations.getTranslation(key, locale, arguments);
    }
}
