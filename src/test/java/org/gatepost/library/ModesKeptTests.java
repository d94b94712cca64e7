package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.authored.Told;
import org.junit.jupiter.api.Test;

/** What was sat for practice never becomes what clears. */
@BothDatabases
class ModesKeptTests {

    private static final String QUIZ = "exams/day.calls.yaml";

    private final TestDatabase database;
    private final Revisions revisions;

    ModesKeptTests(TestDatabase database) {
        this.database = database;
        revisions = new Revisions(database.jdbc(), MovableClock.atNoon());
    }

    @Test
    void letsNoQuizBecomeAnExamThatClears() {
        withQuiz(80).library(database);
        withQuiz(90).library(database);
        var changed = withQuiz(90).replace(QUIZ, "mode: practice\ngroup: day.calls\n", "");
        Told.by(() -> ModesKept.check(changed.manuscript(), revisions))
                .containsExactly(
                        "content/exams/day.calls.yaml:1: exam 'day.calls' was of mode 'practice' and is of mode"
                                + " 'mandatory' now: give it a new id, for what was sat before must not count as the other");
    }

    @Test
    void letsAnExamChangeInEverythingElseAndKnowsNothingOfNewOnes() {
        new SmallContent().library(database);
        withQuiz(80).library(database);
        assertThatCode(() -> ModesKept.check(withQuiz(90).manuscript(), revisions))
                .doesNotThrowAnyException();
    }

    private static SmallContent withQuiz(int aim) {
        return new SmallContent().append(SmallContent.COURSE, """
                groups:
                  - {id: day.calls, title: {zh: 电话, en: Calls}, lessons: [day.one]}
                """).put(QUIZ, """
                id: day.calls
                title: {zh: 小测, en: Quiz}
                mode: practice
                group: day.calls
                minutes: 10
                cutPercent: %d
                sections:
                  - {id: pledges, title: {zh: 承诺, en: Pledges}, systems: [pledge], draw: 1}
                """.formatted(aim));
    }
}
