package org.gatepost.authoring;

import java.util.List;
import java.util.Optional;
import org.gatepost.item.Checklist;
import org.gatepost.item.Formula;
import org.gatepost.item.Item;
import org.gatepost.item.Misconception;
import org.gatepost.item.Tolerance;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.jspecify.annotations.Nullable;

/**
 * The key of an item in words, and what each wrong answer believes.
 *
 * @param right what is to be answered, part by part where there are parts
 * @param inOrder whether the order matters
 */
public record Solution(List<Answer> right, boolean inOrder, List<Distractor> distractors) {

    /** Something that can be answered. */
    public sealed interface Answer {
        /** An option, an entry to be put in order, or a span to be marked. */
        record Chosen(LocalizedText text) implements Answer {}

        /** Whether the statement holds. */
        record Verdict(boolean holds) implements Answer {}

        /** Any other order than the right one. */
        record OtherOrder() implements Answer {}

        /** An entry and where it goes: its partner or its bucket. */
        record Placed(LocalizedText entry, LocalizedText place) implements Answer {}

        /** A point of a visit and what is told about it. */
        record Judged(LocalizedText point, Checklist.Verdict verdict) implements Answer {}

        /** Words as one may type them: any of these. */
        record Typed(List<String> texts) implements Answer {
            public Typed {
                texts = List.copyOf(texts);
            }
        }

        /**
         * A number, or the formula by which it is worked out from the numbers drawn.
         *
         * @param tolerance null where it is not told how near is near enough
         * @param unit null when it has none
         */
        record Figure(
                Formula formula,
                @Nullable Tolerance tolerance,
                @Nullable LocalizedText unit) implements Answer {}

        /** What it comes to in the preview, where numbers are drawn for each person. */
        record InPreview(Answer answer) implements Answer {}

        /** Any wording that is not listed. */
        record OtherWords() implements Answer {}

        /**
         * What is in a gap of a text.
         *
         * @param gap counted from 1 in the order of the list of gaps
         */
        record InGap(int gap, Answer answer) implements Answer {}

        /** A quality that a rubric looks for, and what it earns. */
        record Quality(LocalizedText criterion, boolean mustHit, Points points, LocalizedText text) implements Answer {}

        /** An entry or a point anywhere but where it belongs. */
        record Elsewhere(LocalizedText entry) implements Answer {}
    }

    /** A wrong answer, in all the ways in which it is known to be given. */
    public record Distractor(Answer answer, Misconception misconception) {}

    public Solution {
        right = List.copyOf(right);
        distractors = List.copyOf(distractors);
    }

    public static Solution of(Item item) {
        return new Solution(
                KeyInWords.right(item),
                KeyInWords.inOrder(item),
                // Of the preview, so that a misconception that speaks of drawn numbers shows them.
                KeyInWords.wrong(item)
                        .map(wrong -> distractor(item, wrong))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Distractor> distractor(Item item, KeyInWords.Wrong wrong) {
        return Optional.ofNullable(item.sample().rationale().misconceptions().get(wrong.key()))
                .map(misconception -> new Distractor(wrong.answer(), misconception));
    }
}
