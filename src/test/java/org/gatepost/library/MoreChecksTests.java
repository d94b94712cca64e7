package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.COURSE;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;

import org.gatepost.authored.Told;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;

/** The questions that only plans ask: as well known as the one at a lesson's end, and so in no exam. */
class MoreChecksTests {

    private static final String CHECK = "check: pledge.check1\n";
    private static final String MORE = CHECK + "    moreChecks: [pledge.i2]\n";

    private static final String SECOND = """
              - id: pledge.i2
                type: true-false
                level: recall
                lesson: day.one
                facts: [pledge.f2]
                stem: {zh: 题二, en: Stem two}
                answer: false
                misconception: {zh: 以为, en: Believes}
                refutedBy: pledge.f2
            """;

    private static final String SHORT_TEXT = """
              - id: pledge.i2
                type: short-text
                level: recall
                lesson: day.one
                facts: [pledge.f2]
                stem: {zh: 题二, en: Stem two}
                accept: {zh: [两年], en: [two years]}
            """;

    private final SmallContent content = new SmallContent();

    @Test
    void keepsThemOutOfEveryExam() {
        content.replace(COURSE, CHECK, MORE);
        told(
                "content/exams/engineer.yaml:6: section 'pledges' asks for 2 items, the bank has 1",
                "content/exams/engineer.yaml:6: section 'pledges' asks for 1 items of level 'recall', the bank has 0");
        content.replace(EXAM, "draw: 2", "draw: 1").replace(EXAM, "{recall: 1, apply: 1}", "{}");
        assertThat(content.manuscript().isCheck(new ItemId("pledge.i2"))).isTrue();
        assertThat(lesson().check()).isEqualTo(new ItemId("pledge.check1"));
    }

    @Test
    void refusesOneThatDoesNotExist() {
        content.replace(COURSE, CHECK, CHECK + "    moreChecks: [pledge.i3]\n");
        told("content/courses/day/course.yaml:6: there is no item 'pledge.i3', did you mean 'pledge.i1'?");
    }

    @Test
    void refusesTheOneAtTheLessonsEndOnceMore() {
        content.replace(COURSE, CHECK, CHECK + "    moreChecks: [pledge.check1]\n");
        told("content/courses/day/course.yaml:6: the check item 'pledge.check1' serves a lesson already");
    }

    @Test
    void refusesOneThatAPersonMayHaveToMark() {
        content.replace(COURSE, CHECK, MORE).replace(ITEMS, SECOND, SHORT_TEXT);
        content.replace(EXAM, "draw: 2", "draw: 1").replace(EXAM, "{recall: 1, apply: 1}", "{}");
        told(
                "content/courses/day/course.yaml:6: its check item 'pledge.i2' may have to be marked by a person, and nobody"
                        + " waits for a mark in a lesson or a plan");
    }

    @Test
    void storesALessonWithoutAnyAsItWasStoredBeforeThereWereSome() {
        String stored = StoredJson.write(lesson());
        assertThat(stored).doesNotContain("moreChecks");
        assertThat(StoredJson.read(stored, Lesson.class)).isEqualTo(lesson());
    }

    private Lesson lesson() {
        return content.read().courses().values().iterator().next().lessons().getFirst();
    }

    private void told(String... lines) {
        Told.by(content::read).containsExactly(lines);
    }
}
