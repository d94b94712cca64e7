package org.gatepost.library;

import static org.gatepost.library.SmallContent.COURSE;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;
import static org.gatepost.library.SmallContent.POSITION;

import org.gatepost.authored.Told;
import org.junit.jupiter.api.Test;

/** What an author is told about ids: each names one thing, and says where it stands. */
class ContentIdsTests {

    private final SmallContent content = new SmallContent();

    @Test
    void refusesAnItemIdUsedTwice() {
        content.replace(ITEMS, "id: pledge.i2", "id: pledge.i1").replace(EXAM, "draw: 2", "draw: 1");
        content.replace(EXAM, "{recall: 1, apply: 1}", "{apply: 1}");
        told("content/items/pledge.yaml:23: the id 'pledge.i1' is taken already, at content/items/pledge.yaml:12");
    }

    @Test
    void refusesALessonIdUsedTwice() {
        content.append(COURSE, """
                  - id: day.one
                    title: {zh: 第一课, en: Lesson one}
                    summary: {zh: 一句话。, en: One sentence.}
                    minutes: 4
                    facts: [pledge.f1, pledge.f2]
                    check: pledge.check1
                """);
        told(
                "content/courses/day/course.yaml:6: the check item 'pledge.check1' serves a lesson already",
                "content/courses/day/course.yaml:12: the id 'day.one' is taken already, at"
                        + " content/courses/day/course.yaml:6");
    }

    @Test
    void refusesTwoCoursesInOnePlace() {
        content.put("courses/night/course.yaml", content.text(COURSE).replace("day", "night"))
                .put("courses/night/one.zh.md", "正文。\n")
                .put("courses/night/one.en.md", "Text.\n");
        told(
                "content/courses/night/course.yaml:1: course 'night' has the order 1, which course 'day' has already",
                "content/courses/night/course.yaml:6: the check item 'pledge.check1' serves a lesson already",
                "content/courses/night/course.yaml:6: its check item 'pledge.check1' belongs to lesson 'day.one'");
    }

    @Test
    void leavesTheOrderOfACourseThatHasNoneOutOfTheQuestion() {
        content.replace(COURSE, "order: 1\n", "");
        told("content/courses/day/course.yaml:1: 'order' is missing");
    }

    @Test
    void refusesASectionIdUsedTwice() {
        content.append(EXAM, """
                  - id: pledges
                    title: {zh: 其他, en: Others}
                    systems: [motto]
                    draw: 1
                """);
        told(
                "content/exams/engineer.yaml:12: this exam has a section 'pledges' already",
                "content/exams/engineer.yaml:12: section 'pledges' asks for 1 items, the bank has 0");
    }

    @Test
    void refusesIdsThatDoNotMatchTheirFiles() {
        content.replace(COURSE, "id: day\n", "id: night\n").replace(COURSE, "day.one", "night.one");
        content.replace(ITEMS, "day.one", "night.one").replace(POSITION, "[day]", "[night]");
        content.replace(EXAM, "id: engineer", "id: engineers").replace(POSITION, "exam: engineer", "exam: engineers");
        content.replace(POSITION, "id: engineer", "id: clerk");
        told(
                "content/courses/day/course.yaml:1: course 'night' stands in folder 'content/courses/day/'",
                "content/exams/engineer.yaml:1: 'engineers' must stand in a file 'engineers.yaml'",
                "content/positions/engineer.yaml:1: 'clerk' must stand in a file 'clerk.yaml'");
    }

    @Test
    void refusesALessonNamedAfterAnotherCourse() {
        content.replace(COURSE, "id: day.one", "id: night.one").replace(ITEMS, "day.one", "night.one");
        told("content/courses/day/course.yaml:6: the lesson id 'night.one' must begin with 'day.'");
    }

    @Test
    void refusesAnItemInTheFileOfAnotherSystem() {
        content.replace(ITEMS, "id: pledge.i2", "id: motto.i2").replace(EXAM, "draw: 2", "draw: 1");
        content.replace(EXAM, "{recall: 1, apply: 1}", "{}");
        told("content/items/pledge.yaml:23: the item id 'motto.i2' must begin with 'pledge.', for it stands in"
                + " content/items/pledge.yaml");
    }

    @Test
    void refusesAnItemOfNoSystem() {
        content.put("items/pledgee.yaml", """
                items:
                  - id: pledgee.i1
                    type: true-false
                    level: recall
                    lesson: day.one
                    facts: [pledge.f1]
                    stem: {zh: 题, en: Stem}
                    answer: true
                    misconception: {zh: 以为, en: Believes}
                    refutedBy: pledge.f1
                    explanation: {zh: 因为, en: Because}
                """);
        told(
                "content/items/pledgee.yaml:2: the item id 'pledgee.i1' must begin with a system of the ledger, did you mean"
                        + " 'pledge'?");
    }

    @Test
    void saysNothingMoreAboutAnIdThatIsMissing() {
        content.replace(ITEMS, "  - id: pledge.i2\n    type", "  - type").replace(EXAM, "draw: 2", "draw: 1");
        content.replace(EXAM, "{recall: 1, apply: 1}", "{}").replace(COURSE, "id: day\n", "");
        content.replace(POSITION, "courses: [day]", "courses: []");
        assertTold(
                "content/courses/day/course.yaml:1: 'id' is missing",
                "content/items/pledge.yaml:23: 'id' is missing in this entry of 'items'");
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
