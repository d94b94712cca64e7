package org.gatepost.marking;

import org.jspecify.annotations.Nullable;

/** A piece of a text that turns its meaning round: atoms from {@code from} to before {@code to}. */
sealed interface HardToken {

    int from();

    int to();

    /**
     * @param words what is said, in one way for all ways of writing it
     * @param remains what remains when the negation is taken away, as "with" of "without"; mostly nothing
     */
    record Negation(int from, int to, String words, String remains) implements HardToken {}

    /**
     * @param read how the number reads in digits, "33" of 三十三; as it stands where that is not certain
     * @param value null where it is not certain, as in 三五天 or 7:30
     */
    record Figure(
            int from,
            int to,
            String read,
            Kind kind,
            @Nullable Ratio value) implements HardToken {

        enum Kind {
            COUNT,
            PERCENT,
            /** In a word of its own: first, twice. */
            ORDINAL
        }
    }
}
