package org.gatepost.report.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.gatepost.report.SheetWords;

/** The words of a sheet in the language of whoever reads the page, also when the sheet is fetched later. */
record ReaderWords(I18NProvider translations, Locale locale) implements SheetWords {

    @Override
    public String of(String key, Object... arguments) {
        return translations.getTranslation(key, locale, arguments);
    }
}
