package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.AuthoredSchema;
import org.gatepost.authored.InStep;
import org.gatepost.authored.Told;
import org.gatepost.authored.UnreadableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an editor says of a file while it is written is what the program says when it reads it. */
class ContentSchemaTests {

    /** The folders of content, and the schema of the files in each. */
    private static final Map<String, String> SCHEMAS = Map.of(
            "courses/", "course", "items/", "items", "exams/", "exam", "positions/", "position", "cards/", "card");

    private static final String QUIZ = "exams/quiz.yaml";

    private static final AuthoredFiles SHIPPED = AuthoredFiles.at("file:content");

    static Stream<String> shippedFiles() {
        return SHIPPED.list(".yaml").stream();
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void acceptsEveryShippedFile(String file) {
        assertThat(schemaOf(file).complaints(AuthoredSchema.tree(SHIPPED.text(file))))
                .isEmpty();
    }

    /** Files may leave the line out; what it says must be true. */
    @ParameterizedTest
    @MethodSource("shippedFiles")
    void isNamedForEditorsByThePathFromTheFile(String file) {
        String up =
                "../".repeat((int) file.chars().filter(letter -> letter == '/').count());
        assertThat(SHIPPED.text(file).lines().filter(line -> line.contains("yaml-language-server")))
                .allMatch(("# yaml-language-server: $schema=" + up + "schema/" + name(file) + ".json")::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallContent.COURSE, SmallContent.EXAM, SmallContent.POSITION, SmallContent.CARDS})
    void agreesWithTheReader(String file) {
        mustAgree(file, AuthoredSchema.tree(complete().text(file)));
    }

    @ParameterizedTest
    @CsvSource({"exam, course: day", "practice, group: day.all"})
    void agreesWithTheReaderInEachMode(String mode, String about) {
        mustAgree(QUIZ, AuthoredSchema.tree("""
                id: quiz
                title: {zh: 小测, en: Quiz}
                mode: %s
                %s
                minutes: 10
                cutPercent: 80
                sections:
                  - {id: pledges, title: {zh: 承诺, en: Pledges}, systems: [pledge], draw: 1}
                """.formatted(mode, about)));
    }

    @ParameterizedTest
    @CsvSource({"position-exam, attempts: 3", "rehearsal, course: day", "quiz, group: day.all"})
    void agreesWithTheReaderOfEachPreset(String preset, String about) {
        mustAgree(QUIZ, AuthoredSchema.tree("""
                id: quiz
                title: {zh: 小测, en: Quiz}
                preset: %s
                %s
                minutes: 10
                review: {sections: never, mistakes: 2026-12-24T18:00+08:00, answers: at-once}
                sections:
                  - {id: pledges, title: {zh: 承诺, en: Pledges}, systems: [pledge], draw: 1}
                """.formatted(preset, about)));
    }

    @Test
    void agreesWithTheReaderAboutClearancesThatEndForAllOnOneDay() {
        mustAgree(SmallContent.POSITION, AuthoredSchema.tree("""
                id: engineer
                title: {zh: 工程师, en: Engineer}
                courses: [day]
                exam: engineer
                endsOn: [03-31, 09-30]
                expiringDays: 30
                """));
    }

    private static SmallContent complete() {
        return new SmallContent()
                .change(SmallContent.COURSE, text -> text.replace("    check:", "    systems: [pledge]\n    check:"))
                .append(SmallContent.COURSE, "    moreChecks: [pledge.i3]\n")
                .append(SmallContent.ITEMS, """
                          - id: pledge.i3
                            type: true-false
                            level: recall
                            lesson: day.one
                            facts: [pledge.f2]
                            stem: {zh: 题三, en: Stem three}
                            answer: true
                            misconception: {zh: 以为, en: Believes}
                            refutedBy: pledge.f2
                            explanation: {zh: 因为, en: Because}
                        """)
                .append(SmallContent.COURSE, """
                        groups:
                          - {id: day.all, title: {zh: 全部, en: All}, lessons: [day.one]}
                        """)
                .put("exams/shorter.yaml", """
                        id: shorter
                        title: {zh: 续期考试, en: Renewal exam}
                        minutes: 10
                        cutPercent: 80
                        sections:
                          - {id: pledges, title: {zh: 承诺, en: Pledges}, systems: [pledge], draw: 2}
                        """)
                .append(SmallContent.POSITION, """
                        dueDays: 30
                        graceDays: 7
                        renewal: {exam: shorter, lessons: [day.one], lapsedDays: 60}
                        """)
                .replace(SmallContent.EXAM, "minutes: 10", """
                        mode: mandatory
                        attempts: 3
                        waits: [2 h, 1 d]
                        review: {mistakes: after-pass}
                        opens: 2026-12-01 09:00
                        closes: 2026-12-04 18:00
                        zone: Europe/Berlin
                        shuffle: {sections: true, items: false, options: false}
                        navigation: forward
                        minutes: 10""");
    }

    private static void mustAgree(String file, JsonNode complete) {
        var inStep = new InStep(schemaOf(file), written -> read(file, written), UnaryOperator.identity(), Set.of());
        inStep.mustAccept(complete);
        inStep.mustRefuseTheSame(complete);
        inStep.mustKnowTheSameKeys(complete);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            an unknown key          | items/pledge.yaml        | level: apply     | levle: apply
            a type nobody knows     | items/pledge.yaml        | type: true-false | type: yes-no
            a level nobody knows    | items/pledge.yaml        | level: apply     | level: aply
            one language            | items/pledge.yaml        | ", en: Stem one" | ""
            a word for a flag       | items/pledge.yaml        | critical: true   | critical: often
            a fact that is no id    | items/pledge.yaml        | [pledge.f2]      | [Pledge F2]
            no facts                | items/pledge.yaml        | facts: [pledge.f2] | facts: []
            a word for a number     | exams/engineer.yaml      | draw: 2          | draw: two
            too much per cent       | exams/engineer.yaml      | cutPercent: 80   | cutPercent: 101
            no time to wait         | exams/engineer.yaml      | minutes: 10      | waits: [soon]
            no time to show it      | exams/engineer.yaml      | minutes: 10      | "minutes: 10\nreview: {mistakes: soon}"
            a preset nobody knows   | exams/engineer.yaml      | minutes: 10      | preset: position-exams
            no time to open at      | exams/engineer.yaml      | minutes: 10      | opens: 1 Dec 2026
            a way nobody knows      | exams/engineer.yaml      | minutes: 10      | navigation: back
            shuffling what is not   | exams/engineer.yaml      | minutes: 10      | "shuffle: {pages: true}"
            a section's odd level   | exams/engineer.yaml      | {recall: 1,      | {recal: 1,
            a missing key           | positions/engineer.yaml  | validMonths: 12  | "# none"
            grace in words          | positions/engineer.yaml  | validMonths: 12  | "validMonths: 12\ngraceDays: a week"
            a day without a month   | positions/engineer.yaml  | validMonths: 12  | "endsOn: ['31']"
            no day to end on        | positions/engineer.yaml  | validMonths: 12  | endsOn: []
            both months and days    | positions/engineer.yaml  | validMonths: 12  | "validMonths: 12\nendsOn: ['03-31']"
            a renewal by no exam    | positions/engineer.yaml  | validMonths: 12  | "validMonths: 12\nrenewal: {lapsedDays: 3}"
            a word for a list       | positions/engineer.yaml  | courses: [day]   | courses: day
            minutes beyond measure  | courses/day/course.yaml  | minutes: 4       | minutes: 40
            a part without lines    | cards/pocket.yaml        | toFill: true     | toFill: false
            lines still to fill in  | cards/pocket.yaml        | heading: {zh: 保修, en: Warranty} | toFill: true
            a card's id of parts    | cards/pocket.yaml        | pledge-card      | pledge.card
            a card on no fact       | cards/pocket.yaml        | [motto.f1]       | []
            a text of one language  | courses/day/course.yaml  | title: {zh: 第一课, en: Lesson one} | title: Lesson one
            """)
    void refusesWhatTheReaderRefuses(String mistake, String file, String old, String with) {
        String written = new SmallContent().replace(file, old, with).text(file);
        assertThat(schemaOf(file).complaints(AuthoredSchema.tree(written))).isNotEmpty();
        assertThat(read(file, written)).isNotEmpty();
    }

    @Test
    void saysEverythingInBothLanguages() {
        for (String name : SCHEMAS.values()) {
            assertThat(AuthoredSchema.named(name).descriptions())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text)
                            .matches("(?s).*\\p{IsHan}.*|简体中文.*")
                            .contains("\n\n"));
        }
    }

    private static AuthoredSchema schemaOf(String file) {
        return AuthoredSchema.named(name(file));
    }

    private static String name(String file) {
        return Objects.requireNonNull(SCHEMAS.get(file.substring(0, file.indexOf('/') + 1)));
    }

    private static List<String> read(String file, String written) {
        try {
            complete().put(file, written).read();
            return List.of();
        } catch (UnreadableFiles refused) {
            return Told.lines(refused.problems());
        }
    }
}
