package org.gatepost.kernel;

import java.util.List;
import java.util.Locale;

/** The two languages the product speaks. */
public final class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

    private Languages() {}

    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** The one of the two languages that serves somebody who asked for {@code wanted}. */
    public static Locale closestTo(Locale wanted) {
        return isChinese(wanted) ? CHINESE : ENGLISH;
    }
}
