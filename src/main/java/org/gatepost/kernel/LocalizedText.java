package org.gatepost.kernel;

import java.util.Locale;

/**
 * One text in the product's two languages, neither a stub.
 *
 * @param zh simplified Chinese, not blank
 * @param en English, not blank
 */
public record LocalizedText(String zh, String en) {

    private static final String BOLD = "**";

    public LocalizedText {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages, got zh='%s' en='%s'".formatted(zh, en));
        }
    }

    /** The Chinese text for every Chinese locale, the English one for all others. */
    public String in(Locale locale) {
        return Languages.isChinese(locale) ? zh : en;
    }

    /** As {@link #in}, where nothing can be bold: authors write {@code **} around what is. {@code js/item.js} does the same. */
    public String plain(Locale locale) {
        return in(locale).replace(BOLD, "");
    }
}
