package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.Item;
import org.gatepost.item.OptionId;
import org.gatepost.item.Policy;
import org.gatepost.item.Response;
import org.gatepost.item.SampleItems;
import org.gatepost.item.ShortText;
import org.gatepost.item.WrittenItems;
import org.gatepost.kernel.Points;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What typed answers are worth, once it is known how each text stands to what is right. Items are worth 2 points. */
class TextMarkingTests {

    @ParameterizedTest(name = "accepted are mat, other mat and 中mat, typed {0}: {1}, {2} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            mat        | RIGHT        | 2 | -
            other mat  | RIGHT        | 2 | -
            中mat      | RIGHT        | 2 | -
            known      | WRONG        | 0 | #1
            中known    | WRONG        | 0 | #1
            carpet     | NEEDS_MARKER | 0 | -
            nothing    | BLANK        | 0 | -
            """)
    void marksAShortText(@Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = WrittenItems.shortText(2, "mat");
        is(item, given == null ? null : new ShortText.Response(given), outcome, earned, believed);
    }

    @ParameterizedTest(name = "to be recalled is 三块垫布 or three mats, typed {0}: {1}, {2} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            三块垫布     | RIGHT | 2 | -
            three mats   | RIGHT | 2 | -
            四块垫布     | WRONG | 0 | sentence
            three        | WRONG | 0 | sentence
            nothing      | BLANK | 0 | -
            """)
    void marksASentenceByRuleAlone(@Nullable String given, Outcome outcome, String earned, String believed) {
        Item item = WrittenItems.exactSentence(2, "三块垫布", "three mats");
        is(item, given == null ? null : new ExactSentence.Response(given), outcome, earned, believed);
    }

    @ParameterizedTest(name = "{0}, gaps g=mat h=mop j=a, filled {1}: {2}, {3} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            ALL_OR_NOTHING | g=mat h=mop j=a   | RIGHT  | 2    | -
            ALL_OR_NOTHING | g=mat h=中mop j=a | RIGHT  | 2    | -
            ALL_OR_NOTHING | g=mat h=mop j=b   | WRONG  | 0    | b
            ALL_OR_NOTHING | g=mat h=mop       | WRONG  | 0    | -
            ALL_OR_NOTHING | g=known h=x j=c   | WRONG  | 0    | g#1 h c
            ALL_OR_NOTHING | nothing           | BLANK  | 0    | -
            PARTIAL        | g=mat h=mop j=a   | RIGHT  | 2    | -
            PARTIAL        | g=mat h=mop j=b   | PARTLY | 1.33 | b
            PARTIAL        | g=mat h=mop       | PARTLY | 1.33 | -
            PARTIAL        | g=mop h=mat j=a   | PARTLY | 0.66 | g h
            PARTIAL        | h=known           | WRONG  | 0    | h#1
            PARTIAL        | j=c               | WRONG  | 0    | c
            PARTIAL        | nothing           | BLANK  | 0    | -
            """)
    void marksAClozeWhoseGapsAreRightOnlyAsListed(
            Policy policy, @Nullable String given, Outcome outcome, String earned, String believed) {
        Cloze item = WrittenItems.cloze(2, policy, false, "g=mat h=mop", "j=abc");
        is(item, filled(item, given), outcome, earned, believed);
    }

    @ParameterizedTest(name = "{0}, a marker is asked, gaps g=mat h=mop j=a, filled {1}: {2}, {3} of 2 points")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            ALL_OR_NOTHING | g=mat h=mop j=a    | RIGHT        | 2 | -
            ALL_OR_NOTHING | g=mat h=cloth j=a  | NEEDS_MARKER | 0 | -
            ALL_OR_NOTHING | g=mat h=cloth j=b  | WRONG        | 0 | b
            ALL_OR_NOTHING | g=mat h=cloth      | WRONG        | 0 | -
            ALL_OR_NOTHING | g=known h=mop j=a  | WRONG        | 0 | g#1
            ALL_OR_NOTHING | g=cloth h=rag j=a  | NEEDS_MARKER | 0 | -
            PARTIAL        | g=mat h=cloth j=a  | NEEDS_MARKER | 0 | -
            PARTIAL        | g=known h=rag j=b  | NEEDS_MARKER | 0 | g#1 b
            PARTIAL        | g=known h=mop j=a  | PARTLY       | 1.33 | g#1
            PARTIAL        | nothing            | BLANK        | 0 | -
            """)
    void asksAMarkerAboutAClozeUnlessItIsSettled(
            Policy policy, @Nullable String given, Outcome outcome, String earned, String believed) {
        Cloze item = WrittenItems.cloze(2, policy, true, "g=mat h=mop", "j=abc");
        is(item, filled(item, given), outcome, earned, believed);
    }

    @Test
    void alwaysAsksAMarkerAboutAnEssay() {
        CaseEssay item = WrittenItems.caseEssay(4);
        assertThat(Marking.mark(item, new CaseEssay.Response("Whatever is written.")))
                .isEqualTo(new Mark(Outcome.NEEDS_MARKER, Points.ZERO, new Points(4), Doubt.ESSAY));
        assertThat(Marking.mark(item, null).outcome()).isEqualTo(Outcome.BLANK);
        assertThat(Marking.misconceptions(item, new CaseEssay.Response("Whatever is written.")))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Marking.fullMarks(item));
    }

    private static Cloze.@Nullable Response filled(Cloze item, @Nullable String given) {
        if (given == null) {
            return null;
        }
        Map<OptionId, OptionId> options = new HashMap<>();
        Map<OptionId, String> texts = new HashMap<>();
        SampleItems.placed(given).forEach((gap, word) -> {
            if (item.key().texts().containsKey(gap)) {
                texts.put(gap, word.value());
            } else {
                options.put(gap, word);
            }
        });
        return new Cloze.Response(options, texts);
    }

    private static void is(Item item, @Nullable Response response, Outcome outcome, String earned, String believed) {
        if (outcome == Outcome.NEEDS_MARKER) {
            assertThat(Marking.mark(item, response))
                    .isEqualTo(new Mark(outcome, Points.ZERO, item.header().points(), Doubt.OTHER));
            assertThat(Marked.believed(item, response)).isEqualTo(believed);
        } else {
            Marked.is(item, response, outcome, earned, believed);
        }
    }
}
