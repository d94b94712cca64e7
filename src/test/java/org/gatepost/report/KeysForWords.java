package org.gatepost.report;

import java.util.Locale;

/** Says of everything its key, for tests to which it does not matter what a sheet says. */
public final class KeysForWords implements SheetWords {

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public String of(String key, Object... arguments) {
        return key;
    }
}
