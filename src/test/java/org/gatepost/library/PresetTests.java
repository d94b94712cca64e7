package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.EXAM;

import java.util.List;
import java.util.Objects;
import org.gatepost.authored.Told;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kinds of exams that fill what a file does not say. */
class PresetTests {

    private static final ExamId ENGINEER = new ExamId("engineer");
    private static final ExamId OTHER = new ExamId("other");

    private final SmallContent content = new SmallContent();

    @BeforeEach
    void divideTheCourse() {
        content.append(SmallContent.COURSE, """
                groups:
                  - {id: day.all, title: {zh: 全部, en: All}, lessons: [day.one]}
                """);
    }

    @Test
    void fillWhatAPositionsExamDoesNotSay() {
        says("preset: position-exam");
        Blueprint exam = exam(ENGINEER);
        assertThat(exam.purpose()).isEqualTo(new Purpose.Mandatory());
        assertThat(exam.minutes()).isEqualTo(45);
        assertThat(exam.cutPercent()).isEqualTo(80);
        assertThat(exam.limits()).isEqualTo(new Limits(5, List.of(0, 0, 240, 1_440)));
        assertThat(exam.review()).isEqualTo(ReviewRules.USUAL);
    }

    @Test
    void leaveWhatTheFileSays() {
        says("preset: strict-exam\nminutes: 20\nattempts: 2\nreview: {sections: never}");
        Blueprint exam = exam(ENGINEER);
        assertThat(exam.minutes()).isEqualTo(20);
        assertThat(exam.cutPercent()).isEqualTo(90);
        assertThat(exam.limits()).isEqualTo(new Limits(2, List.of(1_440, 4_320)));
        assertThat(exam.review())
                .isEqualTo(new ReviewRules(new ShownWhen.Never(), new ShownWhen.AfterPass(), new ShownWhen.Never()));
    }

    @Test
    void fillWhatACoursesExamDoesNotSay() {
        other("preset: rehearsal\ncourse: day");
        assertThat(exam(OTHER).purpose()).isEqualTo(new Purpose.CourseExam(new CourseId("day")));
        assertThat(exam(OTHER).review().answers()).isEqualTo(new ShownWhen.AtOnce());
        other("preset: course-exam\ncourse: day");
        assertThat(exam(OTHER).review()).isEqualTo(ReviewRules.USUAL);
        assertThat(exam(OTHER).limits()).isEqualTo(Limits.NONE);
    }

    @Test
    void fillWhatAQuizDoesNotSay() {
        other("preset: quiz\ngroup: day.all");
        assertThat(exam(OTHER).purpose()).isEqualTo(new Purpose.Practice(new GroupId("day.all")));
        assertThat(exam(OTHER).minutes()).isEqualTo(15);
    }

    @Test
    void giveWayToAModeThatIsWritten() {
        other("preset: quiz\nmode: exam\ncourse: day");
        assertThat(exam(OTHER).purpose()).isEqualTo(new Purpose.CourseExam(new CourseId("day")));
    }

    @Test
    void areOneWordAndTakeNoKeysOfTheirOwn() {
        says("preset: {name: strict-exam, cutPercent: 95}");
        Told.by(content::read)
                .singleElement()
                .asString()
                .contains("exams/", "'preset' must be a text, found keys and values");
    }

    @Test
    void areWrittenInTheSingular() {
        says("presets: strict-exam\nminutes: 20\ncutPercent: 90");
        Told.by(content::read).singleElement().asString().endsWith("unknown key 'presets', did you mean 'preset'?");
    }

    @Test
    void areRefusedWhenNobodyKnowsThem() {
        says("preset: position-exams\nattempts: 3");
        Told.by(content::read)
                .singleElement()
                .asString()
                .endsWith(
                        "there is no preset 'position-exams' (position-exam, strict-exam, course-exam, rehearsal, quiz), did you mean 'position-exam'?");
    }

    @Test
    void askForTheCourseOfACourseExamAndForNoLimits() {
        other("preset: course-exam\nattempts: 3");
        Told.by(content::read).anySatisfy(line -> assertThat(line).contains("'course' is missing"));
        Told.by(content::read).anySatisfy(line -> assertThat(line).contains("unknown key 'attempts'"));
    }

    @Test
    void waitForNoPassInAQuiz() {
        other("preset: strict-exam\nmode: practice\ngroup: day.all");
        Told.by(content::read).singleElement().asString().contains("nobody passes a quiz");
    }

    @Test
    void areNamedByTheExamThatItsFileNamesEvenWhereItSaysSomeOfItOtherwise() {
        says("preset: strict-exam");
        assertThat(exam(ENGINEER).kind()).contains(Preset.STRICT_EXAM);
        assertThat(exam(ENGINEER).followsPreset()).isTrue();
        other("preset: strict-exam\nattempts: 2");
        assertThat(exam(OTHER).kind()).contains(Preset.STRICT_EXAM);
        assertThat(exam(OTHER).followsPreset()).isFalse();
    }

    @Test
    void areNamedByAnExamThatHasTheirAttemptsWaitsAndReviewAndNamesNone() {
        other("mode: exam\ncourse: day\nminutes: 20\ncutPercent: 70\nreview: {answers: at-once}");
        assertThat(exam(OTHER).kind()).contains(Preset.REHEARSAL);
        assertThat(exam(OTHER).preset()).isNull();
        says("minutes: 20\ncutPercent: 90\nattempts: 7");
        assertThat(exam(ENGINEER).kind()).as("rules of its own").isEmpty();
    }

    @Test
    void doNotNameAnExamOfAnotherModeThanTheirs() {
        says("preset: rehearsal\nmode: mandatory");
        assertThat(exam(ENGINEER).kind()).as("it gates people").isEmpty();
        other("preset: quiz\nmode: mandatory\nattempts: 5\nwaits: [0 min, 0 min, 4 h, 1 d]");
        assertThat(exam(OTHER).kind()).as("the one it is like").contains(Preset.POSITION_EXAM);
        assertThat(exam(OTHER).followsPreset()).isFalse();
    }

    @Test
    void makeNoRevisionByTheirNameAndNoDifferenceToWhatSaysAllOfItItself() {
        other("preset: course-exam\ncourse: day");
        Blueprint named = exam(OTHER);
        String stored = StoredJson.write(named);
        assertThat(stored).doesNotContain("preset", "kind", "followsPreset");
        assertThat(StoredJson.read(stored, Blueprint.class).review()).isEqualTo(named.review());
        other("mode: exam\ncourse: day\nminutes: 40\ncutPercent: 80");
        Blueprint written = exam(OTHER);
        assertThat(written.preset()).isNull();
        assertThat(StoredJson.write(written)).isEqualTo(stored);
        assertThat(ContentDifference.isStoredAlike(written, named)).isTrue();
        assertThat(StoredJson.read(stored.replaceFirst("}$", ",\"preset\":\"QUIZ\"}"), Blueprint.class))
                .as("as a version in between stored it")
                .isEqualTo(written);
    }

    private void says(String lines) {
        content.change(
                EXAM, text -> text.replace("minutes: 10\n", lines + "\n").replaceFirst("cutPercent: \\d+\n", ""));
    }

    private void other(String lines) {
        content.put(
                "exams/other.yaml",
                new SmallContent()
                        .text(EXAM)
                        .replace("id: engineer", "id: other")
                        .replace("minutes: 10\n", lines + "\n")
                        .replaceFirst("cutPercent: \\d+\n", ""));
    }

    private Blueprint exam(ExamId id) {
        return Objects.requireNonNull(content.read().blueprints().get(id));
    }
}
