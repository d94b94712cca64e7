package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.Optional;
import org.gatepost.item.TextAnswer;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where marking asks how a typed text stands to what is right: the one place to put text judging behind. Until it stands
 * there, texts are compared letter by letter.
 */
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
        String typed = given.strip();
        if (answer.accepted().all().contains(typed)) {
            return new Verdict(Judgement.all(true), null);
        }
        if (answer.knownWrong().contains(typed)) {
            return new Verdict(Judgement.all(false), typed);
        }
        return new Verdict(byMarker ? new Judgement.InDoubt(Doubt.OTHER) : Judgement.all(false), null);
    }

    static boolean isSentence(LocalizedText sentence, String given) {
        String typed = given.strip();
        return typed.equals(sentence.zh()) || typed.equals(sentence.en());
    }

    /** The number that was typed, with or without its unit; empty when it is none. */
    static Optional<BigDecimal> number(String given, @Nullable LocalizedText unit) {
        String typed = given.strip();
        if (unit != null) {
            typed = without(unit.en(), without(unit.zh(), typed));
        }
        try {
            return Optional.of(new BigDecimal(typed));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static String without(String unit, String typed) {
        return typed.endsWith(unit)
                ? typed.substring(0, typed.length() - unit.length()).strip()
                : typed;
    }
}
