package org.gatepost.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.authoring.Solution.Answer;
import org.gatepost.item.Checklist;
import org.gatepost.item.Formula;
import org.gatepost.item.Header;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.item.Level;
import org.gatepost.item.Misconception;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Numeric;
import org.gatepost.item.Option;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Policy;
import org.gatepost.item.Presentation;
import org.gatepost.item.Rationale;
import org.gatepost.item.SampleItems;
import org.gatepost.item.Tolerance;
import org.gatepost.item.TrueFalse;
import org.gatepost.item.WrittenItems;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.Test;

class SolutionTests {

    private static final LocalizedText STEM = new LocalizedText("题干", "stem");
    private static final List<Option> OPTIONS = List.of(option("a"), option("b"), option("c"));
    private static final Header HEADER = new Header(
            new ItemId("x.i1"), Level.APPLY, false, new Points(1), new LessonId("c.l"), List.of(new FactId("x.f1")));

    @Test
    void putsTheRightOptionsIntoWordsInTheOrderTheyAreOffered() {
        var item = new MultipleChoice(
                HEADER,
                new MultipleChoice.Prompt(STEM, OPTIONS),
                new MultipleChoice.Key(Set.of(new OptionId("c"), new OptionId("a"))),
                rationale("b"));
        var solution = Solution.of(item);
        assertThat(solution.inOrder()).isFalse();
        assertThat(solution.right()).containsExactly(chosen("a"), chosen("c"));
        assertThat(solution.distractors())
                .extracting(Solution.Distractor::answer)
                .containsExactly(chosen("b"));
    }

    @Test
    void putsEntriesIntoTheirRightOrder() {
        var item = new Ordering(
                HEADER,
                new Ordering.Prompt(STEM, OPTIONS),
                new Ordering.Key(List.of(new OptionId("b"), new OptionId("c"), new OptionId("a"))),
                rationale("order"));
        var solution = Solution.of(item);
        assertThat(solution.inOrder()).isTrue();
        assertThat(solution.right()).containsExactly(chosen("b"), chosen("c"), chosen("a"));
        assertThat(solution.distractors())
                .extracting(Solution.Distractor::answer)
                .containsExactly(new Answer.OtherOrder());
    }

    @Test
    void saysTheVerdictAndWhoeverSaysTheOther() {
        var item = new TrueFalse(HEADER, new TrueFalse.Prompt(STEM), new TrueFalse.Key(false), rationale("true"));
        var solution = Solution.of(item);
        assertThat(solution.right()).containsExactly(new Answer.Verdict(false));
        assertThat(solution.distractors())
                .extracting(Solution.Distractor::answer)
                .containsExactly(new Answer.Verdict(true));
    }

    @Test
    void saysWhereEachEntryGoesAndWhoeverPutsItElsewhere() {
        for (Item item : List.of(
                SampleItems.matching(1, Policy.PARTIAL, "a=x b=y", "w"),
                SampleItems.classification(1, Policy.PARTIAL, "a=x b=y", "x", "y", "z"))) {
            var solution = Solution.of(item);
            assertThat(solution.right())
                    .containsExactly(
                            new Answer.Placed(SampleItems.text("option a"), SampleItems.text("option x")),
                            new Answer.Placed(SampleItems.text("option b"), SampleItems.text("option y")));
            assertThat(solution.distractors())
                    .extracting(Solution.Distractor::answer)
                    .containsExactly(
                            new Answer.Elsewhere(SampleItems.text("option a")),
                            new Answer.Elsewhere(SampleItems.text("option b")));
        }
    }

    @Test
    void saysWhatIsToldOfEachPoint() {
        var solution = Solution.of(SampleItems.checklist(1, Policy.PARTIAL, "a=DONE b=NOT_TOLD"));
        assertThat(solution.right())
                .containsExactly(
                        new Answer.Judged(SampleItems.text("option a"), Checklist.Verdict.DONE),
                        new Answer.Judged(SampleItems.text("option b"), Checklist.Verdict.NOT_TOLD));
        assertThat(solution.distractors()).hasSize(2);
    }

    @Test
    void saysWhichWordsBreakTheRule() {
        var solution = Solution.of(SampleItems.hotText(1, Policy.PARTIAL, Set.of("b"), "a", "b", "c"));
        assertThat(solution.right()).containsExactly(new Answer.Chosen(SampleItems.text("option b")));
        assertThat(solution.distractors())
                .extracting(Solution.Distractor::answer)
                .containsExactly(
                        new Answer.Chosen(SampleItems.text("option a")),
                        new Answer.Chosen(SampleItems.text("option c")));
    }

    @Test
    void saysTheExpertsOrder() {
        var solution = Solution.of(SampleItems.ranking(1, Policy.DISTANCE, "c", "a", "b"));
        assertThat(solution.inOrder()).isTrue();
        assertThat(solution.right())
                .containsExactly(
                        new Answer.Chosen(SampleItems.text("option c")),
                        new Answer.Chosen(SampleItems.text("option a")),
                        new Answer.Chosen(SampleItems.text("option b")));
    }

    @Test
    void saysWhatIsAcceptedInEachGapAndWhatIsKnownToBeWrongOnceForEachMisconception() {
        var solution = Solution.of(WrittenItems.cloze(1, Policy.PARTIAL, false, "g=mat", "j=abc"));
        assertThat(solution.right())
                .containsExactly(
                        new Answer.InGap(1, typed("中mat", "mat", "other mat")),
                        new Answer.InGap(2, new Answer.Chosen(SampleItems.text("option a"))));
        assertThat(solution.distractors())
                .extracting(Solution.Distractor::answer)
                .containsExactly(
                        new Answer.InGap(1, typed("中known", "known")),
                        new Answer.InGap(1, new Answer.OtherWords()),
                        new Answer.InGap(2, new Answer.Chosen(SampleItems.text("option b"))),
                        new Answer.InGap(2, new Answer.Chosen(SampleItems.text("option c"))));
    }

    @Test
    void saysWhatMayBeTyped() {
        var words = Solution.of(WrittenItems.shortText(1, "mat"));
        assertThat(words.right()).containsExactly(typed("中mat", "mat", "other mat"));
        assertThat(words.distractors())
                .extracting(Solution.Distractor::answer)
                .containsExactly(typed("中known", "known"));
        var sentence = Solution.of(WrittenItems.exactSentence(1, "三块垫布", "three mats"));
        assertThat(sentence.right()).containsExactly(typed("三块垫布"), typed("three mats"));
        assertThat(sentence.distractors())
                .extracting(Solution.Distractor::answer)
                .containsExactly(new Answer.OtherWords());
    }

    @Test
    void saysWhatARubricLooksFor() {
        var solution = Solution.of(WrittenItems.caseEssay(3));
        assertThat(solution.right())
                .containsExactly(
                        new Answer.Quality(
                                SampleItems.text("criterion 3"), false, new Points(2), SampleItems.text("good")),
                        new Answer.Quality(
                                SampleItems.text("criterion 3"), false, new Points(0), SampleItems.text("bad")),
                        new Answer.Quality(
                                SampleItems.text("criterion 1"), false, new Points(1), SampleItems.text("good")),
                        new Answer.Quality(
                                SampleItems.text("criterion 1"), false, new Points(0), SampleItems.text("bad")));
        assertThat(solution.distractors()).isEmpty();
    }

    @Test
    void saysANumberWithItsToleranceAndItsTraps() {
        var days = new LocalizedText("天", "days");
        var solution = Solution.of(WrittenItems.numeric(1, "7", "10%", "70"));
        assertThat(solution.right())
                .containsExactly(new Answer.Figure(new Formula("7"), new Tolerance(new BigDecimal("0.1"), true), days));
        assertThat(solution.distractors())
                .extracting(Solution.Distractor::answer)
                .containsExactly(new Answer.Figure(new Formula("70"), null, days));
    }

    @Test
    void saysAFormulaAndWhatItComesToInThePreview() {
        var pattern = WrittenItems.discount(1, "0.01");
        var solution = Solution.of(pattern);
        assertThat(solution.right())
                .containsExactly(
                        new Answer.Figure(
                                new Formula("d / (m - d)"), new Tolerance(new BigDecimal("0.01"), false), null),
                        new Answer.InPreview(new Answer.Figure(
                                ((Numeric) pattern.sample()).key().answer(), null, null)));
        assertThat(solution.distractors())
                .extracting(Solution.Distractor::answer)
                .containsExactly(
                        new Answer.Figure(new Formula("d / m"), null, null),
                        new Answer.Figure(new Formula("m / (m - d)"), null, null));
        assertThat(solution.distractors())
                .extracting(Solution.Distractor::misconception)
                .as("what they believe, with the preview's numbers")
                .isSubsetOf(pattern.sample().rationale().misconceptions().values());
    }

    @Test
    void triesEntriesInAnotherOrderThanTheyWereWritten() {
        for (int seed = 0; seed < 200; seed++) {
            var prompt = new Ordering.Prompt(new LocalizedText("题干" + seed, "stem"), OPTIONS);
            var shown = Presentation.toTry(prompt);
            assertThat(shown.order())
                    .isNotEqualTo(Presentation.asWritten(prompt).order());
            assertThat(shown).as("the same for everybody").isEqualTo(Presentation.toTry(prompt));
        }
        var choice = new MultipleChoice.Prompt(STEM, OPTIONS);
        assertThat(Presentation.toTry(choice)).isEqualTo(Presentation.asWritten(choice));
    }

    private static Answer typed(String... texts) {
        return new Answer.Typed(List.of(texts));
    }

    private static Rationale rationale(String key) {
        return new Rationale(STEM, Map.of(key, new Misconception(STEM, new FactId("x.f1"))));
    }

    private static Answer chosen(String id) {
        return new Answer.Chosen(option(id).text());
    }

    private static Option option(String id) {
        return new Option(new OptionId(id), new LocalizedText("选项" + id, "option " + id));
    }
}
