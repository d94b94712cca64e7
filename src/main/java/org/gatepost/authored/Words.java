package org.gatepost.authored;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Closed lists of words as authors write them: lower case with dashes. */
public final class Words {

    /** What such lists are called in either language. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bucket", "authored.said.what.bucket"),
            Map.entry("entry of 'rights'", "authored.said.what.right"),
            Map.entry("item type", "authored.said.what.itemType"),
            Map.entry("judged", "authored.said.what.judged"),
            Map.entry("kind", "authored.said.what.kind"),
            Map.entry("level", "authored.said.what.level"),
            Map.entry("mode", "authored.said.what.mode"),
            Map.entry("navigation", "authored.said.what.navigation"),
            Map.entry("numerals", "authored.said.what.numerals"),
            Map.entry("preset", "authored.said.what.preset"),
            Map.entry("verdict", "authored.said.what.verdict"));

    private Words() {}

    /** How authors write a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every word of a list, in its order. */
    public static List<String> of(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }

    /** The constant whose authored word this is. */
    public static <E extends Enum<E>> Optional<E> constant(String written, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (isWritten(constant.name(), written)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** As {@link #of(Enum)} and equals, but nothing is made for it: every item has some of these words. */
    private static boolean isWritten(String name, String written) {
        if (name.length() != written.length()) {
            return false;
        }
        for (int each = 0; each < name.length(); each++) {
            char c = name.charAt(each);
            if (written.charAt(each) != (c == '_' ? '-' : Character.toLowerCase(c))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What is said of a word that is not on a list.
     *
     * @param what of what it should be one, as authors write it: a key of theirs, mostly
     */
    public static Said unknown(String what, String written, Collection<String> known) {
        String named = NAMES.get(what);
        Said said = named == null ? Said.of("authored.said.what.key", what) : Said.of(named);
        return Said.of("authored.said.unknown", said, written, String.join(", ", known), Nearest.said(written, known));
    }
}
