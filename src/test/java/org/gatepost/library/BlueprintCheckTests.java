package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.COURSE;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;
import static org.gatepost.library.SmallContent.POSITION;

import java.util.List;
import java.util.Set;
import org.gatepost.authored.Told;
import org.gatepost.item.Item;
import org.junit.jupiter.api.Test;

/** What an author is told about exams that cannot be drawn, and positions that ask for what they do not teach. */
class BlueprintCheckTests {

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
    void refusesAnExamWithoutSections() {
        content.put(EXAM, """
                id: engineer
                title: {zh: 考试, en: Exam}
                minutes: 10
                cutPercent: 80
                sections: []
                """);
        told("content/exams/engineer.yaml:5: an exam has at least one section");
    }

    @Test
    void refusesABlueprintThatAsksForMoreThanTheBankHas() {
        content.replace(EXAM, "draw: 2", "draw: 5").replace(EXAM, "mustGet: 1", "mustGet: 2");
        content.replace(EXAM, "{recall: 1, apply: 1}", "{recall: 2, judge: 1}");
        told(
                "content/exams/engineer.yaml:6: section 'pledges' asks for 5 items, the bank has 2",
                "content/exams/engineer.yaml:6: section 'pledges' asks for 2 must-get items, the bank has 1",
                "content/exams/engineer.yaml:6: section 'pledges' asks for 2 items of level 'recall', the bank has 1",
                "content/exams/engineer.yaml:6: section 'pledges' asks for 1 items of level 'judge', the bank has 0");
    }

    @Test
    void refusesABlueprintThatAsksForMoreThanItDraws() {
        content.replace(EXAM, "draw: 2", "draw: 1");
        told("content/exams/engineer.yaml:6: section 'pledges' asks for more than the 1 items it draws");
    }

    @Test
    void refusesLevelsThatLeaveNoRoomForTheMustGetItems() {
        content.replace(EXAM, "draw: 2", "draw: 1").replace(EXAM, "{recall: 1, apply: 1}", "{recall: 1}");
        told(
                "content/exams/engineer.yaml:6: section 'pledges' asks for 1 must-get items, but with the levels it asks for"
                        + " only 0 can be drawn");
    }

    @Test
    void namesTheNearestLevelOfASection() {
        content.replace(EXAM, "{recall: 1, apply: 1}", "{recal: 1, apply: 1}");
        told(
                "content/exams/engineer.yaml:11: there is no level 'recal' (recall, understand, apply, judge), did you mean"
                        + " 'recall'?");
    }

    @Test
    void refusesASystemThatDoesNotExistOrFeedsTwoSections() {
        content.replace(EXAM, "systems: [pledge]", "systems: [pledge, pledg]");
        content.append(EXAM, """
                  - id: again
                    title: {zh: 其他, en: Others}
                    systems: [pledge]
                    draw: 1
                """);
        told(
                "content/exams/engineer.yaml:6: there is no system 'pledg', did you mean 'pledge'?",
                "content/exams/engineer.yaml:12: system 'pledge' feeds two sections, so an item could be drawn twice");
    }

    @Test
    void drawsNoItemThatAPersonMayHaveToMark() {
        content.replace(ITEMS, SECOND, SHORT_TEXT);
        told(
                "content/exams/engineer.yaml:6: section 'pledges' asks for 2 items, the bank has 1",
                "content/exams/engineer.yaml:6: section 'pledges' asks for 1 items of level 'recall', the bank has 0");
        content.replace(EXAM, "draw: 2", "draw: 1")
                .replace(EXAM, "levels: {recall: 1, apply: 1}", "levels: {apply: 1}");
        Content read = content.read();
        Section section =
                read.blueprints().values().iterator().next().sections().getFirst();
        assertThat(read.items()).hasSize(3);
        assertThat(new Pools(read.items().values(), Set.of()).of(section)).noneMatch(Item::mayNeedMarker);
    }

    @Test
    void drawsWhatPeopleMarkInASectionThatSaysSoBesideTheUsualOneOfTheSystem() {
        content.replace(ITEMS, SECOND, SHORT_TEXT);
        content.replace(EXAM, "draw: 2", "draw: 1")
                .replace(EXAM, "levels: {recall: 1, apply: 1}", "levels: {apply: 1}");
        content.append(EXAM, """
                  - id: words
                    title: {zh: 简答, en: In words}
                    systems: [pledge]
                    draw: 1
                    byPerson: true
                """);
        Content read = content.read();
        List<Section> sections = read.blueprints().values().iterator().next().sections();
        var pools = new Pools(read.items().values(), Set.of());
        assertThat(pools.of(sections.getFirst())).isNotEmpty().noneMatch(Item::mayNeedMarker);
        assertThat(pools.of(sections.getLast())).isNotEmpty().allMatch(Item::mayNeedMarker);
    }

    @Test
    void refusesAPositionWhoseCoursesDoNotTeachItsExam() {
        content.replace(POSITION, "courses: [day]", "courses: []");
        told(
                "content/positions/engineer.yaml:1: item 'pledge.i1' of its exam is taught in course 'day', which the"
                        + " position does not study",
                "content/positions/engineer.yaml:1: item 'pledge.i2' of its exam is taught in course 'day', which the"
                        + " position does not study");
    }

    @Test
    void refusesACourseOrAnExamThatDoesNotExist() {
        content.replace(POSITION, "courses: [day]", "courses: [day, dai]")
                .replace(POSITION, "exam: engineer", "exam: x-ray");
        told(
                "content/positions/engineer.yaml:1: there is no course 'dai', did you mean 'day'?",
                "content/positions/engineer.yaml:1: there is no exam 'x-ray'");
    }

    @Test
    void refusesTwoPositionsThatStudyDifferentlyForOneExam() {
        content.put("positions/helper.yaml", content.text(POSITION).replace("id: engineer", "id: helper"));
        assertThat(content.read().positions()).hasSize(2);
        content.put(
                        "courses/night/course.yaml",
                        content.text(COURSE)
                                .replace("day", "night")
                                .replace("check1", "check2")
                                .replace("order: 1", "order: 2"))
                .put("courses/night/one.zh.md", "正文。\n")
                .put("courses/night/one.en.md", "Text.\n")
                .append(ITEMS, SECOND.replace("pledge.i2", "pledge.check2").replace("day.one", "night.one"))
                .append(ITEMS, "    explanation: {zh: 因为, en: Because}\n")
                .replace(POSITION, "[day]", "[day, night]");
        told(
                "content/positions/helper.yaml:1: exam 'engineer' is asked for by position 'engineer' too, which studies other"
                        + " courses: give each an exam of its own");
    }

    @Test
    void refusesARenewalThatBeginsBeforeThePass() {
        content.replace(POSITION, "validMonths: 12", "validMonths: 1");
        told(
                "content/positions/engineer.yaml:1: a pass is valid for 1 month, so its renewal cannot begin 30 days before"
                        + " its end");
    }

    /** Exactly these, in this order. */
    private void told(String... lines) {
        Told.by(content::read).containsExactly(lines);
    }
}
