package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.Classification;
import org.gatepost.item.Cloze;
import org.gatepost.item.Item;
import org.gatepost.item.Matching;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Policy;
import org.gatepost.item.SampleItems;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.item.WrittenItems;
import org.gatepost.kernel.Points;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers are worth. The tables are for trainers: the key, what was answered, and what it earns. */
class MarkingTests {

    @ParameterizedTest(name = "right is {0}, answered {1}: {2}, {3} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            b | b       | RIGHT | 2 | -
            b | a       | WRONG | 0 | a
            b | c       | WRONG | 0 | c
            b | d       | WRONG | 0 | d
            b | nothing | BLANK | 0 | -
            a | a       | RIGHT | 2 | -
            d | a       | WRONG | 0 | a
            """)
    void marksSingleChoice(String right, @Nullable String given, Outcome outcome, String earned, String believed) {
        SingleChoice item = SampleItems.single(2, right, "a", "b", "c", "d");
        Marked.is(
                item, given == null ? null : new SingleChoice.Response(new OptionId(given)), outcome, earned, believed);
    }

    @ParameterizedTest(name = "right are {0}, answered {1}: {2}, {3} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a c     | a c       | RIGHT | 2 | -
            a c     | c a       | RIGHT | 2 | -
            a c     | a         | WRONG | 0 | -
            a c     | c         | WRONG | 0 | -
            a c     | b         | WRONG | 0 | b
            a c     | a b       | WRONG | 0 | b
            a c     | b d       | WRONG | 0 | b d
            a c     | a b c     | WRONG | 0 | b
            a c     | a b c d   | WRONG | 0 | b d
            a c     | nothing   | BLANK | 0 | -
            b       | b         | RIGHT | 2 | -
            b       | a         | WRONG | 0 | a
            b       | b d       | WRONG | 0 | d
            b c d   | b c d     | RIGHT | 2 | -
            b c d   | a b c d   | WRONG | 0 | a
            """)
    void marksMultipleChoiceAllOrNothing(
            String right, @Nullable String given, Outcome outcome, String earned, String believed) {
        MultipleChoice item = SampleItems.multiple(2, Set.of(right.split(" ")), "a", "b", "c", "d");
        Marked.is(
                item,
                given == null ? null : new MultipleChoice.Response(Set.copyOf(Marked.ids(given))),
                outcome,
                earned,
                believed);
    }

    @ParameterizedTest(name = "right are {0}, chosen {1}: incomplete {2}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a b | a       | true
            a b | b       | true
            a b | a b     | false
            a b | a c     | false
            a b | c       | false
            a b | a b c   | false
            a b | nothing | false
            """)
    void tellsWhatIsOnlyIncompleteFromWhatIsWrong(String right, @Nullable String given, boolean incomplete) {
        MultipleChoice item = SampleItems.multiple(2, Set.of(right.split(" ")), "a", "b", "c", "d");
        assertThat(Marking.isIncomplete(
                        item, given == null ? null : new MultipleChoice.Response(Set.copyOf(Marked.ids(given)))))
                .isEqualTo(incomplete);
    }

    @ParameterizedTest(name = "a in x and b in y, placed {0}: incomplete {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a=x     | true
            b=y     | true
            a=x b=y | false
            a=y     | false
            a=x b=x | false
            """)
    void tellsWhatWasNotPlacedFromWhatWasPlacedWrongly(String given, boolean incomplete) {
        var placed = SampleItems.placed(given);
        assertThat(Marking.isIncomplete(
                        SampleItems.classification(2, Policy.PARTIAL, "a=x b=y", "x", "y"),
                        new Classification.Response(placed)))
                .isEqualTo(incomplete);
        if (Set.copyOf(placed.values()).size() == placed.size()) {
            assertThat(Marking.isIncomplete(
                            SampleItems.matching(2, Policy.ALL_OR_NOTHING, "a=x b=y"), new Matching.Response(placed)))
                    .isEqualTo(incomplete);
        }
    }

    @Test
    void tellsAGapLeftEmptyFromOneFilledWrongly() {
        Cloze item = WrittenItems.cloze(2, Policy.PARTIAL, false, "g=mat", "j=abc");
        var right = Map.of(new OptionId("j"), new OptionId("a"));
        var wrong = Map.of(new OptionId("j"), new OptionId("b"));
        assertThat(Marking.isIncomplete(item, new Cloze.Response(right, Map.of())))
                .isTrue();
        assertThat(Marking.isIncomplete(item, new Cloze.Response(wrong, Map.of())))
                .isFalse();
        assertThat(Marking.isIncomplete(item, new Cloze.Response(right, Map.of(new OptionId("g"), "towel"))))
                .isFalse();
    }

    @Test
    void callsNothingIncompleteWhereOneAnswerIsAll() {
        assertThat(Marking.isIncomplete(
                        SampleItems.single(2, "a", "a", "b"), new SingleChoice.Response(new OptionId("b"))))
                .isFalse();
        assertThat(Marking.isIncomplete(SampleItems.trueFalse(2, true), new TrueFalse.Response(false)))
                .isFalse();
    }

    @ParameterizedTest(name = "the statement holds: {0}, answered {1}: {2}, {3} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            true  | true    | RIGHT | 2 | -
            true  | false   | WRONG | 0 | false
            true  | nothing | BLANK | 0 | -
            false | false   | RIGHT | 2 | -
            false | true    | WRONG | 0 | true
            false | nothing | BLANK | 0 | -
            """)
    void marksTrueFalse(boolean holds, @Nullable Boolean given, Outcome outcome, String earned, String believed) {
        TrueFalse item = SampleItems.trueFalse(2, holds);
        Marked.is(item, given == null ? null : new TrueFalse.Response(given), outcome, earned, believed);
    }

    @ParameterizedTest(name = "in order {0}, answered {1}: {2}, {3} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a b c d | a b c d | RIGHT | 2 | -
            a b c d | b a c d | WRONG | 0 | order
            a b c d | a b d c | WRONG | 0 | order
            a b c d | d c b a | WRONG | 0 | order
            a b c d | b c d a | WRONG | 0 | order
            a b c d | nothing | BLANK | 0 | -
            d a c b | d a c b | RIGHT | 2 | -
            d a c b | a b c d | WRONG | 0 | order
            """)
    void marksOrdering(String right, @Nullable String given, Outcome outcome, String earned, String believed) {
        Ordering item = SampleItems.ordering(2, right.split(" "));
        Marked.is(item, given == null ? null : new Ordering.Response(Marked.ids(given)), outcome, earned, believed);
    }

    @ParameterizedTest(name = "{0} points")
    @CsvSource({"1", "2", "3", "5", "100"})
    void earnsAllThePointsOfTheItemOrNone(int points) {
        for (Item item : List.of(
                SampleItems.single(points, "b", "a", "b", "c"),
                SampleItems.multiple(points, Set.of("a", "b"), "a", "b", "c", "d"),
                SampleItems.trueFalse(points, true),
                SampleItems.ordering(points, "c", "a", "b"))) {
            assertThat(Marking.mark(item, Marking.fullMarks(item)))
                    .isEqualTo(new Mark(Outcome.RIGHT, new Points(points), new Points(points)));
        }
    }

    @Test
    void passesOverAWrongOptionWithoutAMisconception() {
        SingleChoice item = SampleItems.single(1, "a", "a", "b", "c");
        assertThat(Marking.misconceptions(item, new SingleChoice.Response(new OptionId("unknown"))))
                .isEmpty();
    }
}
