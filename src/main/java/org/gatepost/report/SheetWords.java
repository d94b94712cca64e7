package org.gatepost.report;

import java.util.Locale;

/** The words of a sheet in the language of whoever asked for it. */
public interface SheetWords {

    Locale locale();

    /** The text of a translation key, its placeholders filled. */
    String of(String key, Object... arguments);
}
