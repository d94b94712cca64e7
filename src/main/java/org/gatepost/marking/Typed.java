package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gatepost.item.TextAnswer;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** How a typed text stands to what its item calls right: the item's words, put to {@link TextJudging}. */
final class Typed {

    /**
     * How one text is judged.
     *
     * @param knownWrong the known wrong answer it equals, as its author wrote it; null when it equals none
     */
    record Verdict(Judgement judgement, @Nullable String knownWrong) {

        boolean isRight() {
            return judgement instanceof Judgement.Share share && share.right() == share.parts();
        }

        boolean isInDoubt() {
            return judgement instanceof Judgement.InDoubt;
        }
    }

    private Typed() {}

    /** @param byMarker whether what is neither certainly right nor certainly wrong is in doubt, rather than wrong */
    static Verdict judge(TextAnswer answer, boolean byMarker, String given) {
        var rule = new TextRule(
                answer.accepted().all(),
                answer.knownWrong(),
                answer.anyNumerals() ? Numerals.ANY : Numerals.AS_WRITTEN,
                byMarker ? TextRule.InDoubt.ASK_A_MARKER : TextRule.InDoubt.CALL_IT_WRONG);
        return switch (TextJudging.judge(rule, given)) {
            case TextVerdict.Right right -> new Verdict(Judgement.all(true), null);
            case TextVerdict.KnownWrong known -> new Verdict(Judgement.all(false), known.answer());
            case TextVerdict.Wrong wrong -> new Verdict(Judgement.all(false), null);
            case TextVerdict.Undecided(Doubt doubt) -> new Verdict(new Judgement.InDoubt(doubt), null);
        };
    }

    static boolean isSentence(LocalizedText sentence, String given) {
        return TextJudging.isRecalled(List.of(sentence.zh(), sentence.en()), Numerals.AS_WRITTEN, given);
    }

    /** The number that was typed, with or without its unit; empty when it is none. */
    static Optional<BigDecimal> number(String given, @Nullable LocalizedText unit) {
        return NumberReading.of(given, unit);
    }
}
