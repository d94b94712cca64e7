package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.COURSE;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;
import static org.gatepost.library.SmallContent.POSITION;
import static org.gatepost.library.SmallContent.TEXT_ZH;

import java.util.Set;
import org.gatepost.authored.Told;
import org.gatepost.item.Item;
import org.junit.jupiter.api.Test;

/** What an author is told about the files of {@code content/}: one test for each kind of mistake. */
class ContentReaderTests {

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
    void readsTheSmallestContent() {
        Content read = content.read();
        assertThat(read.courses()).hasSize(1);
        assertThat(read.items()).hasSize(3);
        assertThat(read.blueprints()).hasSize(1);
        assertThat(read.positions()).hasSize(1);
    }

    @Test
    void refusesAFolderWithNothingInIt() {
        for (String file : new String[] {COURSE, ITEMS, EXAM, POSITION, TEXT_ZH, "courses/day/one.en.md"}) {
            content.remove(file);
        }
        told("content/: there must be at least one course, one item and one position");
    }

    @Test
    void tellsEveryMistakeAtOnceByFileAndLine() {
        content.replace(COURSE, "minutes: 4", "minutes: 40");
        content.replace(ITEMS, "level: apply", "level: aply");
        content.replace(EXAM, "cutPercent", "cutpercent");
        content.replace(POSITION, "exam: engineer", "exam: enginer");
        told(
                "content/courses/day/course.yaml:8: 'minutes' must be a whole number from 1 to 15, not '40'",
                "content/exams/engineer.yaml:1: 'cutPercent' is missing",
                "content/exams/engineer.yaml:4: unknown key 'cutpercent', did you mean 'cutPercent'?",
                // "aply" is read as the first level, so that reading can go on.
                "content/exams/engineer.yaml:6: section 'pledges' asks for 1 items of level 'apply', the bank has 0",
                "content/items/pledge.yaml:14: there is no level 'aply' (recall, understand, apply, judge), did you mean"
                        + " 'apply'?",
                "content/positions/engineer.yaml:1: there is no exam 'enginer', did you mean 'engineer'?");
    }

    @Test
    void looksNoFurtherThanAFileThatIsNoYaml() {
        content.put(ITEMS, "items:\n\t- id: pledge.check1\n");
        told("content/items/pledge.yaml:2: this is not YAML: found character '\\t(TAB)' that cannot start any token. "
                + "(Do not use \\t(TAB) for indentation)");
    }

    @Test
    void refusesAFileThatNobodyReads() {
        content.put("item/pledge.yaml", "items: []\n").put("courses/day/onee.zh.md", "正文。\n");
        content.put("exams/other.yml", "id: other\n");
        String unread = "nobody reads a file of this name: there are courses/<course>/course.yaml, items/<system>.yaml,"
                + " exams/<exam>.yaml and positions/<position>.yaml";
        told(
                "content/courses/day/onee.zh.md: no lesson has this text: a lesson <course>.<name> has <name>.zh.md and"
                        + " <name>.en.md beside its course.yaml",
                "content/exams/other.yml: " + unread,
                "content/item/pledge.yaml: " + unread);
    }

    @Test
    void refusesALessonWithoutItsText() {
        content.remove("courses/day/one.en.md").put(TEXT_ZH, " \n");
        told(
                "content/courses/day/course.yaml:5: the lesson's text content/courses/day/one.zh.md is missing or empty",
                "content/courses/day/course.yaml:5: the lesson's text content/courses/day/one.en.md is missing or empty");
    }

    @Test
    void refusesATextThatIsNotUtf8() {
        content.put(TEXT_ZH, "\ufffd\ufffd");
        told("content/courses/day/one.zh.md: some characters are garbled; save the file as UTF-8");
    }

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
                "content/courses/day/course.yaml:5: the check item 'pledge.check1' serves another lesson already",
                "content/courses/day/course.yaml:11: the id 'day.one' is taken already, at"
                        + " content/courses/day/course.yaml:5");
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
    void refusesFactsThatDoNotExist() {
        content.replace(COURSE, "[pledge.f1, pledge.f2]", "[pledge.f1, pledge.f2, pledge.ff1]");
        content.replace(ITEMS, "refutedBy: pledge.f2", "refutedBy: motto.f9");
        told(
                "content/courses/day/course.yaml:5: there is no fact 'pledge.ff1', did you mean 'pledge.f1'?",
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
        told("content/courses/day/course.yaml:5: there is no item 'pledge.chek1', did you mean 'pledge.check1'?");
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
        told("content/courses/day/course.yaml:11: its check item 'pledge.i2' belongs to lesson 'day.one'");
    }

    @Test
    void refusesALessonThatTeachesNothing() {
        content.replace(COURSE, "facts: [pledge.f1, pledge.f2]", "facts: []");
        assertTold(
                "content/courses/day/course.yaml:5: lesson 'day.one' teaches no fact",
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
    void refusesARenewalThatBeginsBeforeThePass() {
        content.replace(POSITION, "validMonths: 12", "validMonths: 1");
        told(
                "content/positions/engineer.yaml:1: a pass is valid for 1 months, so its renewal cannot begin 30 days before"
                        + " its end");
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
        told("content/courses/day/course.yaml:5: the lesson id 'night.one' must begin with 'day.'");
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
        assertThat(ContentCheck.pool(read, section, Set.of())).noneMatch(Item::mayNeedMarker);
    }

    @Test
    void refusesACheckThatAPersonMayHaveToMark() {
        content.replace(ITEMS, SECOND, SHORT_TEXT).replace(COURSE, "check: pledge.check1", "check: pledge.i2");
        content.replace(EXAM, "levels: {recall: 1, apply: 1}", "levels: {recall: 1}");
        told(
                "content/courses/day/course.yaml:5: its check item 'pledge.i2' may have to be marked by a person, and nobody"
                        + " waits at the end of a lesson");
    }

    @Test
    void asksWordForWordOnlyForWhatTheLedgerQuotes() {
        content.replace(ITEMS, SECOND, SENTENCE);
        assertThat(content.read().items()).hasSize(3);
        content.replace(ITEMS, "保修两年", "保修三年");
        told("content/items/pledge.yaml:23: the sentence of 'pledge.i2' stands under 'exact' of none of its facts"
                + " [pledge.f2]");
    }

    private void assertTold(String... lines) {
        Told.by(content::read).contains(lines);
    }
}
