package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gatepost.source.Fact;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.Test;

/** What a trainer is told about items that are answered in typed words. */
class TextReaderTests {

    private static final String BELIEF = "misconception: {zh: 以为, en: Believes}\nrefutedBy: pledge.f1\n";

    private static final String SHORT = Reading.head("short-text") + """
            accept: {zh: [五年, 5 年], en: [five years]}
            numerals: any
            wrong:
              - answers: {zh: [三年], en: [three years]}
                misconception: {zh: 以为, en: Believes}
                refutedBy: pledge.f1
            """;

    private static final String SENTENCE = Reading.head("exact-sentence") + """
            sentence: {zh: 一块垫布, en: One mat}
            """ + BELIEF;

    private static final String CLOZE = Reading.head("cloze") + """
            text: {zh: "先铺{mat}，再{act}。", en: "First {act} after the {mat}."}
            gaps:
              - id: mat
                accept: {zh: [垫布], en: [mat]}
                misconception: {zh: 以为, en: Believes}
                refutedBy: pledge.f1
              - id: act
                options:
                  - {id: open, text: {zh: 开箱, en: open}, right: true}
                  - {id: wipe, text: {zh: 擦, en: wipe}, misconception: {zh: 以为, en: Believes}, refutedBy: pledge.f1}
            """;

    private static final String ESSAY = Reading.head("case-essay") + """
            points: 3
            case: {zh: 案例, en: The case}
            longest: 800
            rubric:
              - id: says
                name: {zh: 说什么, en: What is said}
                points: 2
                descriptors:
                  - {points: 2, text: {zh: 全, en: All}}
                  - {points: 0.5, text: {zh: 半, en: Half}}
                  - {points: 0, text: {zh: 无, en: None}}
              - id: how
                name: {zh: 怎么说, en: How}
                points: 1
                descriptors:
                  - {points: 1, text: {zh: 好, en: Well}}
                  - {points: 0, text: {zh: 差, en: Badly}}
            """;

    @Test
    void readsAShortText() {
        var item = (ShortText) Reading.of(SHORT).sound();
        TextAnswer answer = item.key().answer();
        assertThat(answer.accepted().all()).containsExactly("五年", "5 年", "five years");
        assertThat(answer.anyNumerals()).isTrue();
        assertThat(answer.misconceptionOf("three years")).contains("#1");
        assertThat(answer.misconceptionOf("five years")).isEmpty();
        assertThat(item.rationale().misconceptions()).containsOnlyKeys("#1");
        assertThat(item.mayNeedMarker()).isTrue();
    }

    @Test
    void takesNumeralsAsWrittenUnlessTheAuthorAllowsAny() {
        var item = (ShortText) Reading.of(SHORT.replace("numerals: any\n", "")).sound();
        assertThat(item.key().answer().anyNumerals()).isFalse();
        Reading.of(SHORT.replace("numerals: any", "numerals: every"))
                .tells("f.yaml:9: there is no numerals 'every' (as-written, any)");
    }

    @Test
    void refusesAShortTextThatAcceptsNothing() {
        Reading.of(SHORT.replace("accept: {zh: [五年, 5 年], en: [five years]}\n", ""))
                .tells("f.yaml:1: 'accept' is missing");
        Reading.of(SHORT.replace("en: [five years]", "en: []"))
                .tells("f.yaml:8: there must be 1 to 20 answers in 'en', found 0");
        Reading.of(SHORT.replace("accept: {zh: [五年, 5 年], en: [five years]}", "accept: five years"))
                .tells("f.yaml:8: 'accept' must hold keys and values, found 'five years'");
        Reading.of(SHORT.replace("en: [five years]", "en: five years"))
                .tells(
                        "f.yaml:8: 'en' must be a list, found 'five years'",
                        "f.yaml:8: there must be 1 to 20 answers in 'en', found 0");
    }

    @Test
    void refusesAnAnswerLongerThanAnybodyMayType() {
        Reading.of(SHORT.replace("five years]", "five years, " + "x".repeat(301) + "]"))
                .tells("f.yaml:8: an answer has at most 300 characters, not 301");
    }

    @Test
    void refusesAnAnswerThatIsRightAndWrong() {
        Reading.of(SHORT.replace("[三年]", "[五年]")).tells("f.yaml:10: '五年' is accepted, so it cannot be wrong");
        Reading.of(
                        SHORT
                                + "  - {answers: {zh: [三年], en: [3 years]}, misconception: {zh: 以为, en: Believes}, refutedBy: f.f1}\n")
                .tells("f.yaml:10: '三年' is wrong for two reasons; leave one");
    }

    @Test
    void refusesAWrongAnswerThatBelievesNothing() {
        Reading.of(SHORT.replace("    misconception: {zh: 以为, en: Believes}\n", ""))
                .tells("f.yaml:11: 'misconception' is missing in this entry of 'wrong'");
    }

    @Test
    void readsAnExactSentence() {
        var item = (ExactSentence) Reading.of(SENTENCE).sound();
        assertThat(item.key().sentence().en()).isEqualTo("One mat");
        assertThat(item.rationale().misconceptions()).containsOnlyKeys("sentence");
        assertThat(item.mayNeedMarker()).isFalse();
        assertThat(item.isQuotedFrom(List.of(fact("一块垫布")))).isTrue();
        assertThat(item.isQuotedFrom(List.of(fact("两块垫布"), fact("一块垫布。")))).isFalse();
    }

    @Test
    void refusesAnExactSentenceInOneLanguage() {
        Reading.of(SENTENCE.replace(", en: One mat", "")).tells("f.yaml:8: 'en' is missing in 'sentence'");
    }

    @Test
    void readsACloze() {
        var item = (Cloze) Reading.of(CLOZE + "policy: partial\n").sound();
        assertThat(item.key().options()).isEqualTo(SampleItems.placed("act=open"));
        assertThat(item.key().texts().keySet()).isEqualTo(Set.of(new OptionId("mat")));
        assertThat(item.rationale().misconceptions()).containsOnlyKeys("mat", "wipe");
        assertThat(item.mayNeedMarker()).as("only listed answers are right").isFalse();
        assertThat(item.policy()).isEqualTo(Policy.PARTIAL);
    }

    @Test
    void letsAPersonMarkAGapIfTheAuthorWantsIt() {
        var item = (Cloze) Reading.of(CLOZE.replace("- id: mat\n", "- id: mat\n    judged: marker\n"))
                .sound();
        assertThat(item.mayNeedMarker()).isTrue();
        Reading.of(CLOZE.replace("- id: mat\n", "- id: mat\n    judged: markr\n"))
                .tells("f.yaml:11: there is no judged 'markr' (exact, marker), did you mean 'marker'?");
    }

    @Test
    void refusesAGapThatOneLanguageLacks() {
        Reading.of(CLOZE.replace("{act} after", "act after"))
                .tells("f.yaml:8: the text has the gaps [mat] in en, but 'gaps' lists [act, mat]");
        Reading.of(CLOZE.replace("再{act}", "再{act}{act}"))
                .tells("f.yaml:8: the text has the gaps [act, act, mat] in zh, but 'gaps' lists [act, mat]");
    }

    @Test
    void refusesABraceLeftOver() {
        Reading.of(CLOZE.replace("the {mat}.", "the {mat}}."))
                .tells("f.yaml:8: a brace is left over in en; a gap is written {id}");
    }

    @Test
    void refusesADropDownWithoutItsOneRightOption() {
        Reading.of(CLOZE.replace("right: true", "right: false, misconception: {zh: 以为, en: Believes}, refutedBy: f.f1"))
                .tells("f.yaml:15: exactly one option must be 'right: true', found 0");
        Reading.of(CLOZE.replaceAll("(?m)^ +- \\{id: wipe.*\n", ""))
                .tells("f.yaml:15: there must be 2 to 6 'options', found 1");
    }

    @Test
    void refusesAnOptionCalledAsAGap() {
        Reading.of(CLOZE.replace("id: wipe", "id: mat"))
                .tells("f.yaml:17: the id 'mat' is used twice in this item, first at f.yaml:10");
    }

    @Test
    void refusesATypedGapOfWhichNothingWrongIsKnown() {
        Reading.of(CLOZE.replace("    misconception: {zh: 以为, en: Believes}\n    refutedBy: pledge.f1\n", ""))
                .tells(
                        "f.yaml:10: 'misconception' is missing in this entry of 'gaps'",
                        "f.yaml:10: 'refutedBy' is missing in this entry of 'gaps'");
    }

    @Test
    void readsACaseEssay() {
        var item = (CaseEssay) Reading.of(ESSAY).sound();
        assertThat(item.prompt().longest()).isEqualTo(800);
        assertThat(item.key().rubric())
                .extracting(line -> line.points().toString())
                .containsExactly("2", "1");
        assertThat(item.key().rubric().getFirst().descriptors())
                .extracting(quality -> quality.points().toString())
                .containsExactly("2", "0.5", "0");
        assertThat(item.mayNeedMarker()).isTrue();
    }

    @Test
    void refusesARubricThatDoesNotComeToThePointsOfTheItem() {
        Reading.of(ESSAY.replace("points: 3\n", "points: 4\n"))
                .tells("f.yaml:8: the rubric comes to 3 points, the item to 4");
    }

    @Test
    void refusesDescriptorsThatDoNotFall() {
        Reading.of(ESSAY.replace("points: 0.5", "points: 2"))
                .tells("f.yaml:17: the descriptors of 'says' go from the best to the worst");
        Reading.of(ESSAY.replace("- {points: 2, ", "- {points: 1.5, "))
                .tells("f.yaml:16: the first descriptor is the best and earns all 2 points of 'says'");
    }

    @Test
    void refusesAMustGetEssay() {
        Reading.of(ESSAY + "critical: true\n")
                .tells("f.yaml:25: a must-get item is marked all-or-nothing, not by a rubric");
    }

    @Test
    void boundsAnEssay() {
        Reading.of(ESSAY.replace("longest: 800", "longest: 5000"))
                .tells("f.yaml:10: 'longest' must be a whole number from 100 to 4000, not '5000'");
    }

    private static Fact fact(String exact) {
        return new Fact(new FactId("pledge.f1"), SampleItems.text("fact"), List.of(exact), "here", 1, List.of());
    }
}
