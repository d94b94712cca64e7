package org.gatepost.marking;

import org.gatepost.item.Checklist;
import org.gatepost.item.Classification;
import org.gatepost.item.Item;
import org.gatepost.item.Matching;
import org.gatepost.item.Policy;
import org.gatepost.item.SampleItems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What answers are worth whose entries are matched, sorted into buckets or judged. A pair is written {@code a=x}: entry
 * {@code a} was put to {@code x}. All items are worth 2 points.
 */
class PlacingMarkingTests {

    @ParameterizedTest(name = "all or nothing, right is a=x b=y c=z, answered {0}: {1}, {2} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a=x b=y c=z | RIGHT | 2 | -
            c=z b=y a=x | RIGHT | 2 | -
            a=x b=z c=y | WRONG | 0 | b c
            a=y b=z c=x | WRONG | 0 | a b c
            a=x b=y     | WRONG | 0 | -
            a=x         | WRONG | 0 | -
            a=w         | WRONG | 0 | a
            a=x b=w c=z | WRONG | 0 | b
            nothing     | BLANK | 0 | -
            """)
    void marksMatchingAllOrNothing(@Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = SampleItems.matching(2, Policy.ALL_OR_NOTHING, "a=x b=y c=z", "w");
        Marked.is(item, matched(given), outcome, earned, believed);
    }

    @ParameterizedTest(name = "by parts, right is a=x b=y c=z, answered {0}: {1}, {2} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a=x b=y c=z | RIGHT  | 2    | -
            a=x b=y     | PARTLY | 1.33 | -
            a=x b=y c=w | PARTLY | 1.33 | c
            a=x         | PARTLY | 0.66 | -
            a=x b=z c=y | PARTLY | 0.66 | b c
            a=y b=x c=z | PARTLY | 0.66 | a b
            a=y b=z c=x | WRONG  | 0    | a b c
            c=w         | WRONG  | 0    | c
            nothing     | BLANK  | 0    | -
            """)
    void marksMatchingByParts(@Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = SampleItems.matching(2, Policy.PARTIAL, "a=x b=y c=z", "w");
        Marked.is(item, matched(given), outcome, earned, believed);
    }

    @ParameterizedTest(name = "all or nothing, right is a=x b=x c=y d=y, answered {0}: {1}, {2} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a=x b=x c=y d=y | RIGHT | 2 | -
            a=x b=x c=y d=x | WRONG | 0 | d
            a=y b=y c=x d=x | WRONG | 0 | a b c d
            a=x b=x c=y     | WRONG | 0 | -
            d=z             | WRONG | 0 | d
            nothing         | BLANK | 0 | -
            """)
    void marksClassificationAllOrNothing(@Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = SampleItems.classification(2, Policy.ALL_OR_NOTHING, "a=x b=x c=y d=y", "x", "y", "z");
        Marked.is(item, sorted(given), outcome, earned, believed);
    }

    @ParameterizedTest(name = "by parts, right is a=x b=x c=y d=y, answered {0}: {1}, {2} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a=x b=x c=y d=y | RIGHT  | 2   | -
            a=x b=x c=y d=x | PARTLY | 1.5 | d
            a=x b=x         | PARTLY | 1   | -
            a=x b=x c=x d=x | PARTLY | 1   | c d
            a=x b=z c=z d=z | PARTLY | 0.5 | b c d
            a=y b=y c=x d=x | WRONG  | 0   | a b c d
            nothing         | BLANK  | 0   | -
            """)
    void marksClassificationByParts(@Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = SampleItems.classification(2, Policy.PARTIAL, "a=x b=x c=y d=y", "x", "y", "z");
        Marked.is(item, sorted(given), outcome, earned, believed);
    }

    @ParameterizedTest(name = "all or nothing, told is a=DONE b=NOT_DONE c=NOT_TOLD, judged {0}: {1}, {2} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a=DONE b=NOT_DONE c=NOT_TOLD | RIGHT | 2 | -
            a=DONE b=NOT_DONE c=NOT_DONE | WRONG | 0 | c
            a=NOT_TOLD b=DONE c=DONE     | WRONG | 0 | a b c
            a=DONE b=NOT_DONE            | WRONG | 0 | -
            nothing                      | BLANK | 0 | -
            """)
    void marksAChecklistAllOrNothing(@Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = SampleItems.checklist(2, Policy.ALL_OR_NOTHING, "a=DONE b=NOT_DONE c=NOT_TOLD");
        Marked.is(item, judged(given), outcome, earned, believed);
    }

    @ParameterizedTest(name = "by parts, told is a=DONE b=NOT_DONE c=NOT_TOLD, judged {0}: {1}, {2} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            a=DONE b=NOT_DONE c=NOT_TOLD | RIGHT  | 2    | -
            a=DONE b=NOT_DONE c=DONE     | PARTLY | 1.33 | c
            a=DONE b=NOT_DONE            | PARTLY | 1.33 | -
            a=DONE b=DONE c=DONE         | PARTLY | 0.66 | b c
            c=NOT_TOLD                   | PARTLY | 0.66 | -
            a=NOT_TOLD b=DONE c=DONE     | WRONG  | 0    | a b c
            nothing                      | BLANK  | 0    | -
            """)
    void marksAChecklistByParts(@Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = SampleItems.checklist(2, Policy.PARTIAL, "a=DONE b=NOT_DONE c=NOT_TOLD");
        Marked.is(item, judged(given), outcome, earned, believed);
    }

    private static Matching.@Nullable Response matched(@Nullable String given) {
        return given == null ? null : new Matching.Response(SampleItems.placed(given));
    }

    private static Classification.@Nullable Response sorted(@Nullable String given) {
        return given == null ? null : new Classification.Response(SampleItems.placed(given));
    }

    private static Checklist.@Nullable Response judged(@Nullable String given) {
        return given == null ? null : new Checklist.Response(SampleItems.verdicts(given));
    }
}
