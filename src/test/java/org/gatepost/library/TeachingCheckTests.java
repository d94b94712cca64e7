package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.COURSE;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;

import org.gatepost.authored.Told;
import org.junit.jupiter.api.Test;

/** What an author is told about lessons and items that do not fit together. */
class TeachingCheckTests {

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

    private static final String SENTENCE = """
              - id: pledge.i2
                type: exact-sentence
                level: recall
                lesson: day.one
                facts: [pledge.f2]
                stem: {zh: 题二, en: Stem two}
                sentence: {zh: 保修两年, en: Two years of warranty}
                misconception: {zh: 以为, en: Believes}
                refutedBy: pledge.f2
            """;

    private final SmallContent content = new SmallContent();

    @Test
    void refusesFactsThatDoNotExist() {
        content.replace(COURSE, "[pledge.f1, pledge.f2]", "[pledge.f1, pledge.f2, pledge.ff1]");
        content.replace(ITEMS, "refutedBy: pledge.f2", "refutedBy: motto.f9");
        told(
                "content/courses/day/course.yaml:6: there is no fact 'pledge.ff1', did you mean 'pledge.f1'?",
                "content/items/pledge.yaml:23: there is no fact 'motto.f9', did you mean 'motto.f1'?");
    }

    @Test
    void refusesALessonThatDoesNotExist() {
        content.replace(ITEMS, "critical: true\n    lesson: day.one", "critical: true\n    lesson: day.won");
        told("content/items/pledge.yaml:12: there is no lesson 'day.won', did you mean 'day.one'?");
    }

    @Test
    void refusesACheckThatDoesNotExist() {
        content.replace(COURSE, "check: pledge.check1", "check: pledge.chek1");
        told("content/courses/day/course.yaml:6: there is no item 'pledge.chek1', did you mean 'pledge.check1'?");
    }

    @Test
    void blamesNobodyForNamingAnItemThatCouldNotBeRead() {
        content.replace(ITEMS, "id: pledge.check1\n    type: true-false", "id: pledge.check1\n    type: yes-no");
        told("content/items/pledge.yaml:3: there is no item type 'yes-no' (case-essay, checklist, classification,"
                + " cloze, exact-sentence, hot-text, matching, multiple-choice, numeric, ordering, ranking, short-text,"
                + " single-choice, true-false)");
    }

    @Test
    void refusesACheckThatSendsElsewhere() {
        content.append(COURSE, """
                  - id: day.two
                    title: {zh: 第二课, en: Lesson two}
                    summary: {zh: 一句话。, en: One sentence.}
                    minutes: 4
                    facts: [motto.f1]
                    check: pledge.i2
                """);
        content.put("courses/day/two.zh.md", "正文。\n").put("courses/day/two.en.md", "Text.\n");
        content.replace(EXAM, "draw: 2", "draw: 1").replace(EXAM, "{recall: 1, apply: 1}", "{}");
        told("content/courses/day/course.yaml:12: its check item 'pledge.i2' belongs to lesson 'day.one'");
    }

    @Test
    void refusesALessonThatTeachesNothing() {
        content.replace(COURSE, "facts: [pledge.f1, pledge.f2]", "facts: []");
        assertTold(
                "content/courses/day/course.yaml:6: lesson 'day.one' teaches no fact",
                "content/items/pledge.yaml:23: item 'pledge.i2' asks for [pledge.f2], which its lesson 'day.one' does not"
                        + " teach");
    }

    @Test
    void refusesAnItemWhoseLessonDoesNotTeachIt() {
        content.replace(COURSE, "[pledge.f1, pledge.f2]", "[pledge.f1]");
        told("content/items/pledge.yaml:23: item 'pledge.i2' asks for [pledge.f2], which its lesson 'day.one' does not"
                + " teach");
    }

    @Test
    void refusesACheckThatAPersonMayHaveToMark() {
        content.replace(ITEMS, SECOND, SHORT_TEXT).replace(COURSE, "check: pledge.check1", "check: pledge.i2");
        content.replace(EXAM, "levels: {recall: 1, apply: 1}", "levels: {recall: 1}");
        told(
                "content/courses/day/course.yaml:6: its check item 'pledge.i2' may have to be marked by a person, and nobody"
                        + " waits for a mark in a lesson or a plan");
    }

    @Test
    void asksWordForWordOnlyForWhatTheLedgerQuotes() {
        content.replace(ITEMS, SECOND, SENTENCE);
        assertThat(content.read().items()).hasSize(3);
        content.replace(ITEMS, "保修两年", "保修三年");
        told("content/items/pledge.yaml:23: the sentence of 'pledge.i2' stands under 'exact' of none of its facts"
                + " [pledge.f2]");
    }

    /** Exactly these, in this order. */
    private void told(String... lines) {
        Told.by(content::read).containsExactly(lines);
    }

    /** These among others. */
    private void assertTold(String... lines) {
        Told.by(content::read).contains(lines);
    }
}
