package org.gatepost.marking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.gatepost.marking.Difference.Contradicts;
import org.gatepost.marking.Difference.MayMeanTheSame;
import org.gatepost.marking.Difference.OtherWords;
import org.gatepost.marking.TextVerdict.Hard;
import org.gatepost.marking.TextVerdict.HardTokenDiffers;
import org.gatepost.marking.TextVerdict.KnownWrong;
import org.gatepost.marking.TextVerdict.NotListed;
import org.gatepost.marking.TextVerdict.Right;
import org.gatepost.marking.TextVerdict.Undecided;

/**
 * Judges what people type. Pure and total: no text makes it fail, and the same text is always judged alike.
 *
 * <p>Width, case, traditional or simplified script, spaces and punctuation never matter. Negations and numbers always
 * do: they are the hard tokens, and no likeness of the rest makes up for one of them. Nothing is right but what equals
 * an accepted variant; nothing is certainly wrong but a known wrong answer and what equals a variant except for a hard
 * token. The rest is in doubt.
 */
final class TextJudging {

    private TextJudging() {}

    /**
     * Judges a text gap or a short text.
     *
     * @param given what was typed; the caller has told a blank apart before. Nothing but punctuation is in doubt
     */
    static TextVerdict judge(TextRule rule, String given) {
        ReadText answer = ReadText.of(given);
        List<ReadText> variants =
                rule.accepted().stream().map(ReadText::ofAuthor).toList();
        if (variants.stream().anyMatch(variant -> variant.sameAs(answer, rule.numerals()))) {
            return new Right();
        }
        return rule.knownWrong().stream()
                .filter(wrong -> ReadText.ofAuthor(wrong).sameAs(answer, rule.numerals()))
                .findFirst()
                .<TextVerdict>map(KnownWrong::new)
                .orElseGet(() -> unlisted(rule, variants, answer));
    }

    /**
     * Judges a sentence that is to be recalled word for word, all or nothing and without a marker.
     *
     * @param sentences the sentence, and its other wordings that count, as the one in the other language
     */
    static boolean isRecalled(List<String> sentences, Numerals numerals, String given) {
        ReadText answer = ReadText.of(given);
        return sentences.stream()
                .anyMatch(sentence -> ReadText.ofAuthor(sentence).sameAs(answer, numerals));
    }

    private static TextVerdict unlisted(TextRule rule, List<ReadText> variants, ReadText answer) {
        EnumSet<Doubt> perhapsTheSame = EnumSet.noneOf(Doubt.class);
        EnumSet<Doubt> otherwise = EnumSet.of(Doubt.OTHER);
        List<TextVerdict> contradictions = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            switch (Difference.between(variants.get(i), answer, rule.numerals())) {
                case Contradicts(Hard which) ->
                    contradictions.add(
                            new HardTokenDiffers(which, rule.accepted().get(i)));
                case MayMeanTheSame(Doubt doubt) -> perhapsTheSame.add(doubt);
                case OtherWords(Doubt doubt) -> otherwise.add(doubt);
            }
        }
        if (perhapsTheSame.isEmpty() && !contradictions.isEmpty()) {
            return contradictions.getFirst();
        }
        EnumSet<Doubt> doubts = perhapsTheSame.isEmpty() ? otherwise : perhapsTheSame;
        return inDoubt(rule, doubts.iterator().next());
    }

    private static TextVerdict inDoubt(TextRule rule, Doubt doubt) {
        return switch (rule.inDoubt()) {
            case ASK_A_MARKER -> new Undecided(doubt);
            case CALL_IT_WRONG -> new NotListed(doubt);
        };
    }
}
