package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.gatepost.Seeded;
import org.gatepost.item.Item;
import org.gatepost.item.Numeric;
import org.gatepost.item.WrittenItems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What typed numbers are worth. Items are worth 2 points, the unit is days; a trap #1 stands for a known mistake. */
class NumericMarkingTests {

    @ParameterizedTest(name = "right is {0}, give or take {1}, traps are 70 and 3.5, typed {2}: {3}, {4} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            7    | 0    | 7       | RIGHT | 2 | -
            7    | 0    | 7.0     | RIGHT | 2 | -
            7    | 0    | 7 days  | RIGHT | 2 | -
            7    | 0    | 7天     | RIGHT | 2 | -
            7    | 0    | -7      | WRONG | 0 | -
            7    | 0    | 7.0001  | WRONG | 0 | -
            7    | 0    | 70      | WRONG | 0 | #1
            7    | 0    | 3.5     | WRONG | 0 | #2
            7    | 0    | seven   | RIGHT | 2 | -
            7    | 0    | 七      | RIGHT | 2 | -
            7    | 0    | about 7 | WRONG | 0 | -
            7    | 0    | a few   | WRONG | 0 | -
            7    | 0    | nothing | BLANK | 0 | -
            7    | 0.5  | 7.5     | RIGHT | 2 | -
            7    | 0.5  | 6.5     | RIGHT | 2 | -
            7    | 0.5  | 7.51    | WRONG | 0 | -
            7    | 0.5  | 3.9     | WRONG | 0 | #2
            7    | 0.5  | 70.5    | WRONG | 0 | #1
            0.25 | 10%  | 0.275   | RIGHT | 2 | -
            0.25 | 10%  | 0.276   | WRONG | 0 | -
            0.25 | 10%  | 77      | WRONG | 0 | #1
            -3   | 10%  | -3.3    | RIGHT | 2 | -
            -3   | 10%  | 3       | WRONG | 0 | -
            0    | 10%  | 0       | RIGHT | 2 | -
            0    | 10%  | 0.01    | WRONG | 0 | -
            """)
    void marksANumber(
            String right, String tolerance, @Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = WrittenItems.numeric(2, right, tolerance, "70", "3.5");
        Marked.is(item, given == null ? null : new Numeric.Response(given), outcome, earned, believed);
    }

    /** Extra volume after a discount is d ÷ (m − d); traps are d ÷ m, and m ÷ (m − d). */
    @ParameterizedTest(name = "a discount of {0} at a margin of {1}, typed {2}: {3}, {4} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            0.1  | 0.3  | 0.5   | RIGHT | 2 | -
            0.1  | 0.3  | 0.51  | RIGHT | 2 | -
            0.1  | 0.3  | 0.52  | WRONG | 0 | -
            0.1  | 0.3  | 0.33  | WRONG | 0 | #1
            0.1  | 0.3  | 1.5   | WRONG | 0 | #2
            0.05 | 0.2  | 0.33  | RIGHT | 2 | -
            0.05 | 0.2  | 0.25  | WRONG | 0 | #1
            0.1  | 0.25 | 0.667 | RIGHT | 2 | -
            0.05 | 0.1  | 1     | RIGHT | 2 | -
            0.05 | 0.1  | 0.5   | WRONG | 0 | #1
            """)
    void marksWhatWasDrawn(BigDecimal d, BigDecimal m, String given, Outcome outcome, String earned, String believed) {
        Item item = WrittenItems.discount(2, "0.01").drawn(Map.of("d", d, "m", m));
        Marked.is(item, new Numeric.Response(given), outcome, earned, believed);
    }

    @ParameterizedTest(name = "{0}, give or take {1}: full marks for {2}")
    @CsvSource({"7, 0, 7", "7.25, 0, 7.25", "7.25, 0.5, 7", "0.26, 10%, 0.26", "0.252, 10%, 0.25", "1000, 1%, 1000"})
    void writesTheKeyAsShortAsTheToleranceAllows(String right, String tolerance, String shortest) {
        assertThat(Marking.fullMarks(WrittenItems.numeric(2, right, tolerance)))
                .isEqualTo(new Numeric.Response(shortest));
    }

    @Test
    void givesFullMarksForWhateverIsDrawn() {
        Seeded.rounds(500, random -> {
            Numeric pattern = WrittenItems.discount(2, "0.01");
            Item item = pattern.drawn(pattern.draw(random));
            assertThat(Marking.mark(item, Marking.fullMarks(item)).outcome()).isEqualTo(Outcome.RIGHT);
        });
    }

    @Test
    void marksNothingBeforeItsNumbersAreDrawn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marking.mark(WrittenItems.discount(2, "0.01"), new Numeric.Response("1")));
    }
}
