package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.OptionId;
import org.gatepost.item.SampleItems;
import org.gatepost.item.WrittenItems;
import org.gatepost.kernel.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person marks by, and what that comes to. */
class RubricTests {

    /** Manners, 2 points in three grades; and the gift, 1 point, which must be declined. */
    private static final Rubric ESSAY = Rubric.of(new CaseEssay(
            SampleItems.header(3),
            new CaseEssay.Prompt(SampleItems.text("stem"), SampleItems.text("case"), 500),
            new CaseEssay.Key(
                    List.of(criterion("manners", 2, false, "2", "0.5", "0"), criterion("gift", 1, true, "1", "0"))),
            SampleItems.rationale()));

    private static CaseEssay.Criterion criterion(String id, int points, boolean mustHit, String... grades) {
        return new CaseEssay.Criterion(
                new OptionId(id),
                SampleItems.text(id),
                new Points(points),
                mustHit,
                List.of(grades).stream()
                        .map(grade -> new CaseEssay.Descriptor(points(grade), SampleItems.text(grade)))
                        .toList());
    }

    private static Points points(String written) {
        return new Points(new BigDecimal(written));
    }

    @ParameterizedTest
    @CsvSource({
        "2,   1, RIGHT,  3",
        "0.5, 1, PARTLY, 1.5",
        "0,   1, PARTLY, 1",
        "2,   0, WRONG,  0",
        "0.5, 0, WRONG,  0",
        "0,   0, WRONG,  0"
    })
    void addsTheCriteriaUpAndGivesNothingWhereOneThatMustBeHitIsMissed(
            String manners, String gift, Outcome outcome, String earned) {
        var given = Map.of("manners", points(manners), "gift", points(gift));
        assertThat(ESSAY.mark(given)).isEqualTo(new Mark(outcome, points(earned), new Points(3)));
        assertThat(ESSAY.misses(given)).isEqualTo(gift.equals("0"));
    }

    @Test
    void takesNothingThatIsIncompleteOrThatNoGradeEarns() {
        List.of(
                        Map.<String, Points>of(),
                        Map.of("manners", points("2")),
                        Map.of("manners", points("1"), "gift", points("1")),
                        Map.of("manners", points("2"), "present", points("1")),
                        Map.of("manners", points("2"), "gift", points("1"), "more", points("1")))
                .forEach(given -> assertThatIllegalArgumentException().isThrownBy(() -> ESSAY.mark(given)));
    }

    @Test
    void judgesAFewWordsAsAWholeAndSaysWhatWasAccepted() {
        var item = WrittenItems.shortText(2, "mat");
        Rubric words = Rubric.of(item);
        Points all = item.header().points();
        assertThat(words.criteria()).singleElement().satisfies(whole -> {
            assertThat(whole.name()).isNull();
            assertThat(whole.grades())
                    .containsExactly(new Rubric.Grade(all, null), new Rubric.Grade(Points.ZERO, null));
        });
        assertThat(words.accepted()).isNotEmpty();
        assertThat(words.mark(Map.of(Rubric.WHOLE, all)).outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(words.mark(Map.of(Rubric.WHOLE, Points.ZERO)).outcome()).isEqualTo(Outcome.WRONG);
    }

    @Test
    void isThereForNothingThatARuleMarks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rubric.of(WrittenItems.exactSentence(1, "句子", "A sentence")));
    }
}
