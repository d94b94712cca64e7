package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.item.LessonId;
import org.gatepost.item.MalformedResponse;
import org.gatepost.item.Misconception;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.CourseId;
import org.gatepost.people.Hired;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A trainee's way through lessons. */
@BothDatabases
class StudyTests extends StudyRoom {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    StudyTests(TestDatabase database) {
        super(database);
    }

    @Test
    void refusesTheCheckUntilTheEndWasReached() {
        assertThat(study.atEnd(PLEDGE)).isFalse();
        assertRefused("study.refused.endNotReached", PLEDGE, right(PLEDGE));
        assertThat(events).isEmpty();
        study.reachedEnd(PLEDGE);
        assertThat(study.atEnd(PLEDGE)).isTrue();
        assertThat(study.atEnd(SHOES)).isFalse();
        assertThat(study.answerCheck(PLEDGE, right(PLEDGE)).right()).isTrue();
    }

    @Test
    void countsALessonAsStudiedOnceItsCheckIsAnsweredRight() {
        study.reachedEnd(PLEDGE);
        clock.forward(Duration.ofMinutes(4));
        Instant then = clock.instant();

        var told = study.answerCheck(PLEDGE, right(PLEDGE));

        assertThat(told.studied()).isTrue();
        assertThat(told.misconceptions()).isEmpty();
        assertThat(told.explanation()).contains(check(PLEDGE).rationale().explanation());
        assertThat(study.mine()).containsExactly(Map.entry(PLEDGE, List.of(then)));
        assertThat(events).containsExactly(new LessonStudied(me(), PLEDGE, then));
        assertThat(door().lesson(PLEDGE).orElseThrow().studied()).isEqualTo(then);
        assertThat(door().tally().done()).isEqualTo(1);
    }

    @Test
    void saysWhatAWrongAnswerBelievesAndNeverWhatIsRight() {
        study.reachedEnd(PLEDGE);
        for (int place : wrong(PLEDGE)) {
            var told = study.answerCheck(PLEDGE, JSON.numberNode(place));
            assertThat(told.right()).isFalse();
            assertThat(told.studied()).isFalse();
            assertThat(told.explanation()).isEmpty();
            assertThat(told.misconceptions()).containsExactly(believed(PLEDGE, place));
        }
        assertThat(study.mine()).isEmpty();
        assertThat(events).isEmpty();
        assertThat(study.atEnd(PLEDGE))
                .as("may try again without reading again")
                .isTrue();
    }

    @Test
    void refusesAnEmptyAnswerAndOneThatIsNone() {
        study.reachedEnd(PLEDGE);
        assertRefused("study.refused.nothingAnswered", PLEDGE, JSON.nullNode());
        assertThatThrownBy(() -> study.answerCheck(PLEDGE, JSON.numberNode(99))).isInstanceOf(MalformedResponse.class);
        assertThatThrownBy(() -> study.answerCheck(PLEDGE, JSON.stringNode("b")))
                .isInstanceOf(MalformedResponse.class);
        assertThat(study.mine()).isEmpty();
    }

    @Test
    void refusesALessonThatIsNotThere() {
        var nowhere = new LessonId("customers-door.no-such-lesson");
        assertThatThrownBy(() -> study.reachedEnd(nowhere)).isInstanceOf(Refusal.class);
        assertRefused("study.refused.noLesson", nowhere, JSON.numberNode(0));
        assertThat(study.course(new CourseId("no-such-course"))).isEmpty();
    }

    @Test
    void wantsTheEndReachedAgainBeforeALessonIsStudiedAgain() {
        studyNow(PLEDGE);
        assertThat(study.atEnd(PLEDGE)).isFalse();
        assertRefused("study.refused.endNotReached", PLEDGE, right(PLEDGE));
        clock.forward(Duration.ofDays(1));
        studyNow(PLEDGE);
        assertThat(study.mine().get(PLEDGE)).hasSize(2).isSorted();
    }

    @Test
    void passesOverAnEndReachedBeforeTheLessonHadToBeStudiedAgain() {
        studyNow(PLEDGE);
        clock.forward(Duration.ofMinutes(1));
        study.reachedEnd(PLEDGE);
        clock.forward(Duration.ofMinutes(30));
        owed.add(new StudyDuty.Owed(PLEDGE, clock.instant()));

        assertThat(study.atEnd(PLEDGE))
                .as("looked at before the exam, not after it")
                .isFalse();
        assertRefused("study.refused.endNotReached", PLEDGE, right(PLEDGE));
        clock.forward(Duration.ofMinutes(1));
        study.reachedEnd(PLEDGE);
        assertThat(study.answerCheck(PLEDGE, right(PLEDGE)).studied()).isTrue();
    }

    @Test
    void notesTheEndOnlyOnceForEachReading() {
        study.reachedEnd(PLEDGE);
        study.reachedEnd(PLEDGE);
        assertThat(database.jdbc()
                        .sql("select count(*) from study_step where kind = 'REACHED_END'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsWhatOthersStudiedApart() {
        studyNow(PLEDGE);
        signInAs(new Hired(database.jdbc()).person("G002", "home-service-engineer"));
        assertThat(study.mine()).isEmpty();
        assertThat(study.atEnd(PLEDGE)).isFalse();
        assertThat(study.overview().required())
                .allMatch(course -> course.tally().done() == 0);
    }

    @Test
    void letsEveryCheckOfTheLibraryBePassed() {
        library.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .forEach(lesson -> assertThat(studyNow(lesson.id()).studied())
                        .as(lesson.id().value())
                        .isTrue());
    }

    private List<Integer> wrong(LessonId lesson) {
        int right = right(lesson).intValue();
        return IntStream.range(0, study.check(lesson).order().size())
                .filter(place -> place != right)
                .boxed()
                .toList();
    }

    private LocalizedText believed(LessonId lesson, int place) {
        String option = study.check(lesson).order().get(place).value();
        Misconception misconception = check(lesson).rationale().misconceptions().get(option);
        return Objects.requireNonNull(misconception).text();
    }

    private void assertRefused(String key, LessonId lesson, JsonNode sent) {
        assertThatThrownBy(() -> study.answerCheck(lesson, sent))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
