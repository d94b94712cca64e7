package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.COURSE;
import static org.gatepost.library.SmallContent.ITEMS;
import static org.gatepost.library.SmallContent.POSITION;

import org.gatepost.authored.Told;
import org.gatepost.item.LessonId;
import org.junit.jupiter.api.Test;

/** How a course is divided, what its quizzes and its exam may ask, and what an author is told who gets it wrong. */
class GroupsAndQuizzesTests {

    private static final String LESSON_TWO = """
              - id: day.two
                title: {zh: 第二课, en: Lesson two}
                summary: {zh: 一句话。, en: One sentence.}
                minutes: 4
                facts: [pledge.f2]
                check: pledge.check2
            """;

    private static final String CHECK_TWO = """
              - id: pledge.check2
                type: true-false
                level: recall
                lesson: day.two
                facts: [pledge.f2]
                stem: {zh: 题, en: Stem}
                answer: true
                misconception: {zh: 以为, en: Believes}
                refutedBy: pledge.f2
                explanation: {zh: 因为, en: Because}
            """;

    private final SmallContent content = new SmallContent()
            .append(COURSE, LESSON_TWO)
            .append(ITEMS, CHECK_TWO)
            .put("courses/day/two.zh.md", "正文。\n")
            .put("courses/day/two.en.md", "Text.\n");

    private void groups(String one, String two) {
        content.append(COURSE, """
                groups:
                  - {id: day.calls, title: {zh: 电话, en: Calls}, lessons: [%s]}
                  - {id: day.visits, title: {zh: 上门, en: Visits}, lessons: [%s]}
                """.formatted(one, two));
    }

    private void exam(String id, String about) {
        content.put("exams/" + id + ".yaml", """
                id: %s
                title: {zh: 小测, en: Quiz}
                %s
                minutes: 10
                cutPercent: 80
                sections:
                  - {id: pledges, title: {zh: 承诺, en: Pledges}, systems: [pledge], draw: 1}
                """.formatted(id, about));
    }

    @Test
    void dividesACourseAndFindsWhatAnybodyMaySitAboutIt() {
        groups("day.one", "day.two");
        exam("day.calls", "mode: practice\ngroup: day.calls");
        exam("day", "mode: exam\ncourse: day");
        Content read = content.read();
        Course course = read.courses().values().iterator().next();
        assertThat(course.groups())
                .extracting(LessonGroup::id)
                .containsExactly(new GroupId("day.calls"), new GroupId("day.visits"));
        assertThat(course.groups().getFirst().lessons()).containsExactly(new LessonId("day.one"));
        assertThat(read.blueprints().values())
                .extracting(Blueprint::purpose)
                .containsExactlyInAnyOrder(
                        new Purpose.Mandatory(),
                        new Purpose.CourseExam(new CourseId("day")),
                        new Purpose.Practice(new GroupId("day.calls")));
    }

    @Test
    void wantsEveryLessonInAGroup() {
        content.append(COURSE, """
                groups:
                  - {id: day.calls, title: {zh: 电话, en: Calls}, lessons: [day.one]}
                """);
        told("content/courses/day/course.yaml:12: lesson 'day.two' is in none of its course's groups");
    }

    @Test
    void wantsALessonInOneGroupOnly() {
        groups("day.one, day.two", "day.two");
        told("content/courses/day/course.yaml:20: lesson 'day.two' is in a group already");
    }

    @Test
    void wantsTheGroupsInTheOrderOfTheLessons() {
        groups("day.two", "day.one");
        told("content/courses/day/course.yaml:19: the groups of course 'day' do not list its lessons in their order");
    }

    @Test
    void knowsALessonOfNoCourse() {
        groups("day.one, day.tow", "day.two");
        told("content/courses/day/course.yaml:19: course 'day' has no lesson 'day.tow', did you mean 'day.two'?");
    }

    @Test
    void wantsAGroupToBeCalledAfterItsCourse() {
        groups("day.one", "day.two");
        content.replace(COURSE, "id: day.visits", "id: night.visits");
        told("content/courses/day/course.yaml:20: the group id 'night.visits' must begin with 'day.'");
    }

    @Test
    void wantsAQuizToBeAboutAGroupThereIs() {
        groups("day.one", "day.two");
        exam("day.calls", "mode: practice\ngroup: day.call");
        told("content/exams/day.calls.yaml:1: there is no group 'day.call', did you mean 'day.calls'?");
    }

    @Test
    void letsAQuizAskOnlyWhatItsGroupTeaches() {
        groups("day.one", "day.two");
        exam("day.visits", "mode: practice\ngroup: day.visits");
        told(
                "content/exams/day.visits.yaml:1: item 'pledge.i1' is taught in lesson 'day.one', which is not of group"
                        + " 'day.visits'",
                "content/exams/day.visits.yaml:1: item 'pledge.i2' is taught in lesson 'day.one', which is not of group"
                        + " 'day.visits'");
    }

    @Test
    void letsNobodyWaitForTheResultOfAQuiz() {
        groups("day.one", "day.two");
        exam("day.calls", "mode: practice\ngroup: day.calls");
        content.replace("exams/day.calls.yaml", "draw: 1}", "draw: 1, byPerson: true}");
        told(
                "content/exams/day.calls.yaml:1: lesson 'day.one' of its group has items, and no section draws from them",
                "content/exams/day.calls.yaml:8: section 'pledges' asks for 1 items, the bank has 0",
                "content/exams/day.calls.yaml:8: section 'pledges' is marked by a person, and nobody waits for the result"
                        + " of a quiz");
    }

    @Test
    void wantsAQuizToHaveRoomForEachOfItsLessons() {
        content.append(COURSE, """
                groups:
                  - {id: day.calls, title: {zh: 电话, en: Calls}, lessons: [day.one, day.two]}
                """);
        content.append(ITEMS, CHECK_TWO.replace("check2", "i3"));
        exam("day.calls", "mode: practice\ngroup: day.calls");
        told(
                "content/exams/day.calls.yaml:1: section 'pledges' draws 1 of the items of 2 lessons, and a quiz asks about"
                        + " each lesson");
    }

    @Test
    void wantsAQuizToDrawFromEveryLessonThatHasItems() {
        groups("day.one", "day.two");
        content.append(ITEMS, CHECK_TWO.replace("check2", "i3"));
        exam("day.visits", "mode: practice\ngroup: day.visits");
        content.replace("exams/day.visits.yaml", "systems: [pledge]", "systems: [motto]");
        Told.by(content::read)
                .contains(
                        "content/exams/day.visits.yaml:1: lesson 'day.two' of its group has items, and no section draws from"
                                + " them");
    }

    @Test
    void givesAGroupOneQuiz() {
        groups("day.one", "day.two");
        exam("day.calls", "mode: practice\ngroup: day.calls");
        exam("day.more", "mode: practice\ngroup: day.calls");
        told(
                "content/exams/day.more.yaml:1: group 'day.calls' has an exam of this mode already: 'day.calls' in content/exams/day.calls.yaml:1");
    }

    @Test
    void letsNoPositionRestOnAnExamThatDecidesNothing() {
        groups("day.one", "day.two");
        exam("day.calls", "mode: practice\ngroup: day.calls");
        content.replace(POSITION, "exam: engineer", "exam: day.calls");
        told(
                "content/positions/engineer.yaml:1: a position asks for a mandatory exam, and 'day.calls' is of another mode");
    }

    @Test
    void knowsAWordThatIsNoMode() {
        exam("day.calls", "mode: practise\ngroup: day.calls");
        groups("day.one", "day.two");
        told("content/exams/day.calls.yaml:3: there is no mode 'practise' (mandatory, exam, practice), did you mean"
                + " 'practice'?");
    }

    @Test
    void readsABlueprintThatWasStoredBeforeThereWereModes() {
        assertThat(org.gatepost.kernel.StoredJson.read(
                                "{\"id\":\"engineer\",\"title\":{\"zh\":\"考试\",\"en\":\"Exam\"},\"minutes\":10,"
                                        + "\"cutPercent\":80,\"sections\":[]}",
                                Blueprint.class)
                        .purpose())
                .isEqualTo(new Purpose.Mandatory());
    }

    private void told(String... lines) {
        Told.by(content::read).containsExactly(lines);
    }
}
