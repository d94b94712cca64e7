package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.EXAM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatepost.authored.Told;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ReviewRules.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of a result and when, as authors write it and as it is stored. */
class ReviewRulesTests {

    private static final Instant EVE = Instant.parse("2026-12-24T10:00:00Z");

    private final SmallContent content = new SmallContent();

    @Test
    void areAsTheyEverWereWhereNothingIsSaid() {
        assertThat(rules()).isEqualTo(ReviewRules.USUAL);
        assertThat(rules().byMoment())
                .containsExactly(
                        Map.entry(new ShownWhen.AtOnce(), List.of(Detail.SECTIONS, Detail.MISTAKES)),
                        Map.entry(new ShownWhen.Never(), List.of(Detail.ANSWERS)));
    }

    @Test
    void sayForEachDetailFromWhenOn() {
        written("review: {sections: never, mistakes: after-pass, answers: 2026-12-24T18:00+08:00}");
        assertThat(rules())
                .isEqualTo(new ReviewRules(new ShownWhen.Never(), new ShownWhen.AfterPass(), new ShownWhen.From(EVE)));
    }

    @Test
    void leaveWhatTheyDoNotNameAsUsual() {
        written("review: {mistakes: never}");
        assertThat(rules())
                .isEqualTo(new ReviewRules(new ShownWhen.AtOnce(), new ShownWhen.Never(), new ShownWhen.Never()));
    }

    @Test
    void showFromTheVeryMomentOn() {
        var from = new ShownWhen.From(EVE);
        assertThat(from.isReached(EVE.minus(Duration.ofMillis(1)), true)).isFalse();
        assertThat(from.isReached(EVE, false)).isTrue();
        assertThat(new ShownWhen.AfterPass().isReached(EVE, false)).isFalse();
        assertThat(new ShownWhen.AfterPass().isReached(EVE, true)).isTrue();
        assertThat(new ShownWhen.Never().isReached(EVE, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {mistakes: soon}                      | 'soon' is no time to show it: at-once, after-pass, never, or a moment with its offset from UTC, such as 2026-12-24T18:00+08:00
            {mistakes: 2026-02-30T18:00+08:00}    | '2026-02-30T18:00+08:00' is no time to show it: at-once, after-pass, never, or a moment with its offset from UTC, such as 2026-12-24T18:00+08:00
            {mistakes: 2026-12-24T18:00}          | '2026-12-24T18:00' is no time to show it: at-once, after-pass, never, or a moment with its offset from UTC, such as 2026-12-24T18:00+08:00
            {mistakes: never, answers: at-once}   | the right answers are shown beside the mistakes, and those are never shown
            {mistake: never}                      | unknown key 'mistake' in 'review', did you mean 'mistakes'?
            often                                 | 'review' must hold keys and values, found 'often'
            """)
    void areRefusedInWords(String written, String told) {
        written("review: " + written);
        Told.by(content::read).singleElement().asString().endsWith(told);
    }

    @Test
    void waitForNoPassInAQuiz() {
        content.append(SmallContent.COURSE, """
                groups:
                  - {id: day.all, title: {zh: 全部, en: All}, lessons: [day.one]}
                """);
        content.put(
                "exams/quiz.yaml",
                content.text(EXAM)
                        .replace("id: engineer", "id: quiz")
                        .replace(
                                "minutes: 10",
                                "mode: practice\ngroup: day.all\nreview: {mistakes: after-pass}\nminutes: 10"));
        Told.by(content::read)
                .singleElement()
                .asString()
                .endsWith("nobody passes a quiz, so nothing of it can be shown after a pass");
    }

    @Test
    void areNotWrittenWhereTheyAreUsualSoThatNoBlueprintGetsANewRevision() {
        assertThat(StoredJson.write(blueprint())).doesNotContain("review");
        written("review: {sections: never, mistakes: after-pass, answers: 2026-12-24T18:00+08:00}");
        Blueprint said = blueprint();
        assertThat(StoredJson.read(StoredJson.write(said), Blueprint.class)).isEqualTo(said);
        assertThat(StoredJson.write(said.review())).isEqualTo("""
                {"sections":{"type":"never"},"mistakes":{"type":"after-pass"},"answers":{"type":"from","moment":"2026-12-24T10:00:00Z"}}""");
    }

    @Test
    void areReadFromABlueprintThatWasStoredBeforeThereWereAny() {
        Blueprint stored = StoredJson.read("""
                {"id":"door","title":{"zh":"考试","en":"Exam"},"minutes":10,"cutPercent":80,"sections":[]}""", Blueprint.class);
        assertThat(stored.review()).isEqualTo(ReviewRules.USUAL);
        assertThat(StoredJson.read("{\"mistakes\":{\"type\":\"never\"}}", ReviewRules.class))
                .isEqualTo(new ReviewRules(new ShownWhen.AtOnce(), new ShownWhen.Never(), new ShownWhen.Never()));
    }

    private void written(String lines) {
        content.replace(EXAM, "minutes: 10", lines + "\nminutes: 10");
    }

    private Blueprint blueprint() {
        return content.read().blueprints().values().iterator().next();
    }

    private ReviewRules rules() {
        return blueprint().review();
    }
}
