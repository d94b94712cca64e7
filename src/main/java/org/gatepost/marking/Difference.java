package org.gatepost.marking;

import java.util.List;
import org.gatepost.marking.HardToken.Figure;
import org.gatepost.marking.TextVerdict.Hard;

/** How an answer differs from an accepted variant that it does not equal. */
sealed interface Difference {

    /** Word for word the same, but for the number or the negation: it says something else. */
    record Contradicts(Hard which) implements Difference {}

    /** The same words; it may well mean the same. */
    record MayMeanTheSame(Doubt doubt) implements Difference {}

    record OtherWords(Doubt doubt) implements Difference {}

    static Difference between(ReadText variant, ReadText answer, Numerals numerals) {
        if (variant.isEmpty() || answer.isEmpty()) {
            return new OtherWords(Doubt.OTHER);
        }
        return variant.skeleton().equals(answer.skeleton())
                ? ofHardTokens(variant, answer)
                : new OtherWords(ofWords(variant, answer, numerals));
    }

    /**
     * An even number of negations more or less may be a double one: 不能不退款 does refund. And who changes number and
     * negation at once may have said the same in another way.
     */
    private static Difference ofHardTokens(ReadText variant, ReadText answer) {
        boolean opposite = (variant.negations().size() - answer.negations().size()) % 2 != 0;
        return switch (Numbers.compare(variant.figures(), answer.figures())) {
            case UNSURE -> new MayMeanTheSame(Doubt.NUMBER_DIFFERS);
            case DIFFERENT -> opposite ? new MayMeanTheSame(Doubt.NUMBER_DIFFERS) : new Contradicts(Hard.NUMBER);
            case SAME ->
                opposite && !mayBeginWithNo(variant, answer)
                        ? new Contradicts(Hard.NEGATION)
                        : new MayMeanTheSame(
                                variant.negations().equals(answer.negations()) ? Doubt.CLOSE : Doubt.NEGATION_DIFFERS);
        };
    }

    /** "No refund the customer" may lack its comma, and so may 不不能退款; 不能退款 does not. */
    private static boolean mayBeginWithNo(ReadText variant, ReadText answer) {
        List<String> given = answer.negations();
        if (given.isEmpty() || !given.subList(1, given.size()).equals(variant.negations())) {
            return false;
        }
        return given.getFirst().equals("no 0") || given.getFirst().equals("不 0") && given.size() > 1;
    }

    private static Doubt ofWords(ReadText variant, ReadText answer, Numerals numerals) {
        String key = " " + variant.as(numerals) + " ";
        String given = " " + answer.as(numerals) + " ";
        if (given.contains(key)) {
            return Doubt.CONTAINS_THE_KEY;
        }
        if (key.contains(given)) {
            return Doubt.PART_OF_THE_KEY;
        }
        if (!Nearness.isNear(key, given)) {
            return Doubt.OTHER;
        }
        if (Numbers.compare(variant.figures(), answer.figures()) != Numbers.SAME) {
            return Doubt.NUMBER_DIFFERS;
        }
        return variant.negations().size() == answer.negations().size() ? Doubt.CLOSE : Doubt.NEGATION_DIFFERS;
    }

    /** How the numbers of two texts stand to each other. */
    enum Numbers {
        SAME,
        DIFFERENT,
        /** One of them is not certain, or one is a percentage and one is not, or they only stand in another order. */
        UNSURE;

        static Numbers compare(List<Figure> these, List<Figure> those) {
            if (these.size() != those.size()) {
                return UNSURE;
            }
            boolean same = true;
            boolean certain = true;
            for (int i = 0; i < these.size(); i++) {
                Figure one = these.get(i);
                Figure other = those.get(i);
                if (!sameValue(one, other)) {
                    same = false;
                    certain &= one.value() != null && other.value() != null && one.kind() == other.kind();
                }
            }
            if (same) {
                return SAME;
            }
            return certain && !areShuffled(these, those) ? DIFFERENT : UNSURE;
        }

        /** "3, 1 and 5" may be as good as "1, 3 and 5". */
        private static boolean areShuffled(List<Figure> these, List<Figure> those) {
            return these.stream()
                    .map(Figure::read)
                    .sorted()
                    .toList()
                    .equals(those.stream().map(Figure::read).sorted().toList());
        }

        private static boolean sameValue(Figure one, Figure other) {
            return one.read().equals(other.read())
                    || one.value() != null
                            && other.value() != null
                            && one.value().sameAs(other.value());
        }
    }
}
