package org.gatepost.marking;

/** What can be said about a text without a human reading it. */
sealed interface TextVerdict {

    /** The same as an accepted variant. */
    record Right() implements TextVerdict {}

    /** Certainly wrong, or wrong because the author wants no marker. */
    sealed interface Wrong extends TextVerdict {}

    /** @param answer the known wrong answer, letter by letter as the author wrote it */
    record KnownWrong(String answer) implements Wrong {}

    /**
     * Word for word an accepted variant, but with another number or with the opposite negation.
     *
     * @param variant the accepted variant, letter by letter as the author wrote it
     */
    record HardTokenDiffers(Hard which, String variant) implements Wrong {}

    /** In doubt, under a rule that calls doubt wrong. */
    record NotListed(Doubt doubt) implements Wrong {}

    /** A marker must read it. */
    record Undecided(Doubt doubt) implements TextVerdict {}

    enum Hard {
        NUMBER,
        NEGATION
    }
}
