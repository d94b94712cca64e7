package org.gatepost.item;

import java.util.List;

/**
 * Whether a response leaves something open that was there to be filled. Says nothing of right or wrong, and so may be told
 * while the attempt is open; a list of which nobody knows how many are to be chosen leaves nothing open.
 */
final class Gaps {

    /** Of the types that have more than one such place. */
    static final List<String> TYPES = List.of(Matching.TYPE, Classification.TYPE, Checklist.TYPE, Cloze.TYPE);

    private Gaps() {}

    /** How many places the prompt has, as far as each must be filled by itself. */
    private static int places(Prompt prompt) {
        return switch (prompt) {
            case Matching.Prompt pairs -> pairs.lefts().size();
            case Classification.Prompt buckets -> buckets.entries().size();
            case Checklist.Prompt visit -> visit.points().size();
            case Cloze.Prompt text -> text.gaps().size();
            case SingleChoice.Prompt one -> 1;
            case MultipleChoice.Prompt several -> 1;
            case TrueFalse.Prompt verdict -> 1;
            case Ordering.Prompt order -> 1;
            case Ranking.Prompt order -> 1;
            case HotText.Prompt transcript -> 1;
            case ShortText.Prompt words -> 1;
            case ExactSentence.Prompt sentence -> 1;
            case CaseEssay.Prompt essay -> 1;
            case Numeric.Prompt number -> 1;
        };
    }

    private static int filled(Response response) {
        return switch (response) {
            case Matching.Response pairs -> pairs.pairs().size();
            case Classification.Response buckets -> buckets.placed().size();
            case Checklist.Response visit -> visit.verdicts().size();
            case Cloze.Response text -> text.options().size() + text.texts().size();
            case SingleChoice.Response one -> 1;
            case MultipleChoice.Response several -> 1;
            case TrueFalse.Response verdict -> 1;
            case Ordering.Response order -> 1;
            case Ranking.Response order -> 1;
            case HotText.Response transcript -> 1;
            case ShortText.Response words -> 1;
            case ExactSentence.Response sentence -> 1;
            case CaseEssay.Response essay -> 1;
            case Numeric.Response number -> 1;
        };
    }

    static boolean areLeftBy(Prompt prompt, Response response) {
        return filled(response) < places(prompt);
    }
}
