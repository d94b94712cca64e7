package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gatepost.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a trainer is told about a number to be worked out. */
class NumericReaderTests {

    private static final String FIXED = Reading.head("numeric") + """
            answer: 7
            unit: {zh: 天, en: days}
            traps:
              - {answer: 15, misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1}
            """;

    private static final String DRAWN =
            Reading.head("numeric").replace("{zh: 题, en: Stem}", "{zh: \"让{d}毛利{m}\", en: \"{d} off {m}\"}") + """
            answer: d / (m - d)
            tolerance: 0.01
            values:
              d: {from: 0.05, to: 0.3, step: 0.05}
              m: {from: 0.1, to: 0.4, step: 0.05}
            where: [d < m]
            traps:
              - {answer: d / m, misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1}
              - {answer: m / (m - d), misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1}
            """;

    @Test
    void readsANumber() {
        var item = (Numeric) Reading.of(FIXED).sound();
        assertThat(item.key().answer().number()).isEqualByComparingTo("7");
        assertThat(item.key().tolerance()).isEqualTo(Tolerance.NONE);
        assertThat(item.prompt().unit()).isEqualTo(new LocalizedText("天", "days"));
        assertThat(item.rationale().misconceptions()).containsOnlyKeys("#1");
        assertThat(item.sample()).isSameAs(item);
    }

    @Test
    void readsAFormula() {
        var item = (Numeric) Reading.of(DRAWN).sound();
        assertThat(item.prompt().parameters().combinations()).isEqualTo(42);
        assertThat(item.key().answer().isNumber()).isFalse();
        assertThat(item.key().traps()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} is {1}, of the answer: {2}")
    @CsvSource({"0.5, 0.5, false", "0, 0, false", "2%, 0.02, true", "2.5 %, 0.025, true"})
    void readsATolerance(String written, BigDecimal by, boolean relative) {
        var item = (Numeric) Reading.of(FIXED + "tolerance: " + written + "\n").sound();
        assertThat(item.key().tolerance()).isEqualTo(new Tolerance(by, relative));
    }

    @ParameterizedTest
    @CsvSource({"about one", "-1", "1e2", "60%", "%"})
    void refusesWhatIsNoTolerance(String written) {
        Reading.of(FIXED + "tolerance: '" + written + "'\n")
                .tells("f.yaml:12: 'tolerance' must be a number such as 0.01, or 2% of the answer, not '" + written
                        + "'");
    }

    @Test
    void refusesAFormulaThatCannotBeRead() {
        Reading.of(DRAWN.replace("d / (m - d)\n", "d / (m - d\n"))
                .tells("f.yaml:8: the formula 'd / (m - d' cannot be read: Closing brace not found");
        Reading.of(DRAWN.replace("answer: d / m,", "answer: random(),"))
                .tells("f.yaml:15: the formula 'random()' cannot be read: Undefined function 'random'");
    }

    @Test
    void namesTheNearestValue() {
        Reading.of(DRAWN.replace("m / (m - d)", "mm / (m - d)"))
                .tells(
                        "f.yaml:16: the formula 'mm / (m - d)' uses 'mm', which is not among 'values' [d, m], did you mean"
                                + " 'm'?");
    }

    @Test
    void refusesAFormulaWithoutValues() {
        Reading.of(FIXED.replace("answer: 7", "answer: d / 2"))
                .tells("f.yaml:8: the formula 'd / 2' uses 'd', which is not among 'values' []");
    }

    @Test
    void refusesCombinationsInWhichTheAnswerHasNoValue() {
        Reading.of(DRAWN.replace("where: [d < m]", "where: [d <= m]"))
                .tells("f.yaml:8: with {d=0.1, m=0.1}, 'd / (m - d)' has no value: Division by zero");
    }

    @Test
    void refusesConditionsThatNothingSatisfies() {
        Reading.of(DRAWN.replace("where: [d < m]", "where: [d < m, d > 5]"))
                .tells("f.yaml:13: no combination of 'values' satisfies 'where'");
    }

    @Test
    void refusesAConditionThatIsNeitherTrueNorFalse() {
        Reading.of(DRAWN.replace("where: [d < m]", "where: [d - m]"))
                .tells("f.yaml:13: with {d=0.05, m=0.1}, 'd - m' is neither true nor false");
    }

    @Test
    void refusesATrapThatIsTheAnswer() {
        Reading.of(DRAWN.replace("answer: d / m,", "answer: 1 / (m / d - 1),"))
                .tells("f.yaml:14: trap 1 is never told: it is always as good as the answer, or no number");
        Reading.of(FIXED.replace("answer: 15", "answer: 7"))
                .tells("f.yaml:10: trap 1 is never told: it is always as good as the answer, or no number");
    }

    @Test
    void takesATrapThatIsTheAnswerOnlySometimes() {
        Reading.of(DRAWN.replace("answer: d / m,", "answer: 1,")).sound();
    }

    @Test
    void refusesAnAnswerThatNobodyCanType() {
        Reading.of(DRAWN.replace("tolerance: 0.01\n", ""))
                .tells("f.yaml:8: with {d=0.05, m=0.2}, the answer is 0.333333333…, and nothing with 6 decimals is near"
                        + " enough; give a 'tolerance'");
        Reading.of(DRAWN.replace("d / (m - d)\ntol", "d * 100000000000000\ntol"))
                .tells("f.yaml:8: with {d=0.05, m=0.1}, the answer is larger than anybody types");
    }

    @Test
    void refusesAValueThatTheStemDoesNotSay() {
        Reading.of(DRAWN.replace("毛利{m}", "毛利"))
                .tells("f.yaml:6: the stem has the values [d] in '让{d}毛利', but 'values' lists [d, m]");
        Reading.of(DRAWN.replace("{d} off {m}", "{d} off {m} of {x}"))
                .tells(
                        "f.yaml:6: the stem has the values [d, m, x] in '{d} off {m} of {x}', but 'values' lists [d, m]");
    }

    @Test
    void refusesARangeThatIsNone() {
        Reading.of(DRAWN.replace("to: 0.3", "to: 0.01")).tells("f.yaml:11: 'd' goes from 0.05 to 0.01, which is less");
        Reading.of(DRAWN.replace("to: 0.3, step: 0.05", "to: 0.3, step: 0"))
                .tells(
                        "f.yaml:11: 'step' must be a number from 0.000001 to 1000000000 with at most 6 decimals, not '0'");
        Reading.of(DRAWN.replace("to: 0.3, step: 0.05", "to: 0.3")).tells("f.yaml:11: 'step' is missing in 'd'");
    }

    @Test
    void refusesMoreCombinationsThanCanBeLookedThrough() {
        Reading.of(DRAWN.replace("to: 0.3, step: 0.05", "to: 3, step: 0.001")
                        .replace("to: 0.4, step: 0.05", "to: 4, step: 0.001"))
                .tells("f.yaml:10: there are more than 1,000,000 combinations of 'values'; take larger steps");
    }

    @Test
    void refusesANameThatIsNoLetter() {
        Reading.of(DRAWN.replace("  d: {from", "  D: {from"))
                .tells(
                        "f.yaml:6: the stem has the values [d, m] in '让{d}毛利{m}', but 'values' lists [D, m]",
                        "f.yaml:6: the stem has the values [d, m] in '{d} off {m}', but 'values' lists [D, m]",
                        "f.yaml:8: the formula 'd / (m - d)' uses 'd', which is not among 'values' [D, m], did you mean 'D'?",
                        "f.yaml:11: 'D' is no name of a value: small letters and digits, as in 'd'",
                        "f.yaml:13: the formula 'd < m' uses 'd', which is not among 'values' [D, m], did you mean 'D'?",
                        "f.yaml:15: the formula 'd / m' uses 'd', which is not among 'values' [D, m], did you mean 'D'?",
                        "f.yaml:16: the formula 'm / (m - d)' uses 'd', which is not among 'values' [D, m], did you mean"
                                + " 'D'?");
    }

    @Test
    void refusesAMissingAnswer() {
        Reading.of(FIXED.replace("answer: 7\n", "")).tells("f.yaml:1: 'answer' is missing");
    }
}
