package org.gatepost.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.item.Misconception;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Option;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Presentation;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.kernel.LocalizedText;

/**
 * The key of an item in words, and what each wrong answer believes.
 *
 * @param right what is to be answered: options, entries in their right order, or a verdict
 * @param inOrder whether the order matters
 */
public record Solution(List<Answer> right, boolean inOrder, List<Distractor> distractors) {

    /** Something that can be answered. */
    public sealed interface Answer {
        /** An option, or an entry to be put in order. */
        record Chosen(LocalizedText text) implements Answer {}

        /** Whether the statement holds. */
        record Verdict(boolean holds) implements Answer {}

        /** Any other order than the right one. */
        record OtherOrder() implements Answer {}
    }

    /** A wrong answer. */
    public record Distractor(Answer answer, Misconception misconception) {}

    public Solution {
        right = List.copyOf(right);
        distractors = List.copyOf(distractors);
    }

    public static Solution of(Item item) {
        return new Solution(right(item), item instanceof Ordering, distractors(item));
    }

    private static List<Answer> right(Item item) {
        return switch (item) {
            case SingleChoice one -> chosen(item, List.of(one.key().right()));
            case MultipleChoice several ->
                chosen(
                        item,
                        several.prompt().options().stream()
                                .map(Option::id)
                                .filter(several.key().right()::contains)
                                .toList());
            case TrueFalse statement ->
                List.of(new Answer.Verdict(statement.key().holds()));
            case Ordering ordering -> chosen(item, ordering.key().order());
        };
    }

    private static List<Answer> chosen(Item item, List<OptionId> ids) {
        List<Option> options = Presentation.optionsOf(item.prompt());
        return ids.stream()
                .flatMap(id -> options.stream().filter(option -> option.id().equals(id)))
                .<Answer>map(option -> new Answer.Chosen(option.text()))
                .toList();
    }

    private static List<Distractor> distractors(Item item) {
        Stream<Optional<Distractor>> all = switch (item) {
            case TrueFalse statement ->
                Stream.of(distractor(
                        item,
                        String.valueOf(!statement.key().holds()),
                        new Answer.Verdict(!statement.key().holds())));
            case Ordering ordering -> Stream.of(distractor(item, "order", new Answer.OtherOrder()));
            case SingleChoice one -> optionDistractors(item);
            case MultipleChoice several -> optionDistractors(item);
        };
        return all.flatMap(Optional::stream).toList();
    }

    private static Stream<Optional<Distractor>> optionDistractors(Item item) {
        return Presentation.optionsOf(item.prompt()).stream()
                .map(option -> distractor(item, option.id().value(), new Answer.Chosen(option.text())));
    }

    private static Optional<Distractor> distractor(Item item, String key, Answer answer) {
        return Optional.ofNullable(item.rationale().misconceptions().get(key))
                .map(misconception -> new Distractor(answer, misconception));
    }
}
