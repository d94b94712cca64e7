package org.gatepost.marking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.item.Misconception;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Ordering;
import org.gatepost.item.Response;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.kernel.Points;
import org.jspecify.annotations.Nullable;

/**
 * Marks responses. Total, pure and repeatable: the same item and response always give the same mark, whatever the order
 * in which options were shown. Every type is marked all or nothing.
 */
public final class Marking {

    private Marking() {}

    /**
     * The mark of a response.
     *
     * @param response null when the item was left blank
     * @throws IllegalArgumentException when the response is of another type than the item, which no learner can cause
     */
    public static Mark mark(Item item, @Nullable Response response) {
        Points possible = item.header().points();
        if (response == null) {
            return new Mark(Outcome.BLANK, Points.ZERO, possible);
        }
        return isRight(item, response)
                ? new Mark(Outcome.RIGHT, possible, possible)
                : new Mark(Outcome.WRONG, Points.ZERO, possible);
    }

    private static boolean isRight(Item item, Response response) {
        return switch (item) {
            case SingleChoice one
            when response instanceof SingleChoice.Response given ->
                one.key().right().equals(given.chosen());
            case MultipleChoice several
            when response instanceof MultipleChoice.Response given ->
                several.key().right().equals(given.chosen());
            case TrueFalse statement
            when response instanceof TrueFalse.Response given -> statement.key().holds() == given.holds();
            case Ordering ordering
            when response instanceof Ordering.Response given ->
                ordering.key().order().equals(given.order());
            default -> throw new IllegalArgumentException("%s cannot be answered by %s".formatted(item.id(), response));
        };
    }

    /**
     * Whether a response is wrong only because something is missing: everything chosen is right, but not everything that
     * is right was chosen. False for a right answer, a blank, and every type in which one answer is all.
     */
    public static boolean isIncomplete(Item item, @Nullable Response response) {
        return item instanceof MultipleChoice several
                && response instanceof MultipleChoice.Response given
                && !isRight(item, response)
                && several.key().right().containsAll(given.chosen());
    }

    /** What the response shows to be believed wrongly, in the order of the options; empty when it is right or blank. */
    public static List<Misconception> misconceptions(Item item, @Nullable Response response) {
        if (response == null || isRight(item, response)) {
            return List.of();
        }
        Map<String, Misconception> known = item.rationale().misconceptions();
        Stream<String> wrong = switch (response) {
            case SingleChoice.Response given -> Stream.of(given.chosen().value());
            case MultipleChoice.Response given ->
                ((MultipleChoice) item)
                        .prompt().options().stream()
                                .map(option -> option.id())
                                .filter(given.chosen()::contains)
                                .map(id -> id.value());
            case TrueFalse.Response given -> Stream.of(String.valueOf(given.holds()));
            case Ordering.Response given -> Stream.of("order");
        };
        return wrong.map(known::get).filter(Objects::nonNull).toList();
    }

    /** The response that earns full marks, for previews by trainers and for demo data; never for a learner's screen. */
    public static Response fullMarks(Item item) {
        return switch (item) {
            case SingleChoice one -> new SingleChoice.Response(one.key().right());
            case MultipleChoice several ->
                new MultipleChoice.Response(several.key().right());
            case TrueFalse statement -> new TrueFalse.Response(statement.key().holds());
            case Ordering ordering -> new Ordering.Response(ordering.key().order());
        };
    }
}
