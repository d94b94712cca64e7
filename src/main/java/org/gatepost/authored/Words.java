package org.gatepost.authored;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Closed lists of words as authors write them: lower case with dashes. */
public final class Words {

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
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(written))
                .findFirst();
    }

    /** What is said of a word that is not on a list. */
    public static Said unknown(String what, String written, Collection<String> known) {
        return Said.of("authored.said.unknown", what, written, String.join(", ", known), Nearest.said(written, known));
    }
}
