package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.library.GroupId;
import org.gatepost.library.Purpose;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;
import org.junit.jupiter.api.Test;

/** Quizzes and course exams: open to everybody, never beside a mandatory exam, and remembered when that is drawn. */
@BothDatabases
class VoluntaryExamsTests extends InTheExamRoom {

    private static final ExamId QUIZ = new ExamId("customers-door.pledge");
    private static final ExamId COURSE_EXAM = new ExamId("customers-door");

    VoluntaryExamsTests(TestDatabase database) {
        super(database);
    }

    @Test
    void areOpenToWhoeverTheGateKeepsFromTheMandatoryExam() {
        room.gate = (person, exam, all, now) -> Optional.of(new Refusal("clearance.objection.study"));
        assertThatThrownBy(() -> delivery.start(ENGINEER)).hasMessage("clearance.objection.study");
        assertThat(delivery.start(QUIZ)).isEqualTo(delivery.start(QUIZ));
        delivery.start(COURSE_EXAM);
        assertThat(room.rows("attempt")).isEqualTo(2);
    }

    @Test
    void quizzesAreNotWatchedByInvigilators() {
        delivery.start(QUIZ);
        delivery.start(COURSE_EXAM);
        assertThat(room.invigilation.page(null, 0, 10)).extracting(Seat::exam).containsExactly(COURSE_EXAM);
        assertThat(room.invigilation.page(QUIZ, 0, 10)).isEmpty();
        assertThat(room.invigilation.count(null)).isOne();
        assertThat(room.invigilation.exams()).containsExactly(COURSE_EXAM);
    }

    @Test
    void quizzesAreGivenNoTimeAndAreNotEndedByWhoeverKnowsTheirNumber() {
        AttemptId quiz = delivery.start(QUIZ);
        ExamRoom.signIn(room.hire("T001"));
        assertThatThrownBy(() -> room.invigilation.giveTime(quiz, 5, "fire alarm", null))
                .hasMessage("exam.refused.practice");
        assertThatThrownBy(() -> room.invigilation.voidAttempt(quiz, "fire alarm"))
                .hasMessage("exam.refused.practice");
        assertThat(room.attempts.find(quiz).orElseThrow().isOpen()).isTrue();
        assertThat(room.rows("attempt_extension")).isZero();
    }

    @Test
    void mayBeSatAsOftenAsSomebodyLikes() {
        for (int time = 1; time <= 5; time++) {
            handIn(QUIZ);
        }
        assertThat(room.evidence.attemptsOf(wang))
                .extracting(AttemptOutcome::number)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void areNotStartedWhileAMandatoryExamIsOpenForTheyWouldTellWhatIsRight() {
        AttemptId mandatory = delivery.start(ENGINEER);
        assertThatThrownBy(() -> delivery.start(QUIZ)).hasMessage("exam.refused.mandatoryOpen");
        assertThatThrownBy(() -> delivery.start(COURSE_EXAM)).hasMessage("exam.refused.mandatoryOpen");
        assertThat(delivery.start(ENGINEER)).isEqualTo(mandatory);
        delivery.submit(mandatory, delivery.open(mandatory).desk());
        delivery.start(QUIZ);
    }

    @Test
    void keepAMandatoryExamWaitingUntilTheyAreHandedInOrTheirTimeIsUp() {
        Sitting quiz = delivery.open(delivery.start(QUIZ));
        assertThatThrownBy(() -> delivery.start(ENGINEER)).hasMessage("exam.refused.voluntaryOpen");
        room.clock.set(quiz.deadline());
        room.clock.forward(Duration.ofMillis(1));
        delivery.start(ENGINEER);
        assertThat(room.rows("attempt where state = 'OPEN' and exam_id = ?", ENGINEER.value()))
                .isEqualTo(1);
    }

    @Test
    void leaveTheItemsOfTheMandatoryExamThatWereNotPractisedToComeFirst() {
        Set<ItemId> practised = items(handIn(QUIZ));
        Set<ItemId> drawn = items(delivery.start(ENGINEER));
        Set<ItemId> left = drawn.stream()
                .filter(item -> item.system().equals("little-swan-12345"))
                .collect(Collectors.toSet());
        assertThat(left).hasSize(6).doesNotContainAnyElementsOf(practised);
    }

    @Test
    void tellWhatWasWrongAsEveryExamDoes() {
        AttemptId quiz = handIn(QUIZ);
        AttemptReview review = room.reviews.of(quiz).orElseThrow();
        assertThat(review.purpose()).isInstanceOf(Purpose.Practice.class);
        assertThat(review.missed()).hasSize(8).allMatch(item -> item.outcome() == Outcome.BLANK);
    }

    @Test
    void giveNobodyAPassToDecideAboutWhenPracticeIsMarkedAgain() {
        var one = new Points(1);
        var before = new Score(one, one, one, 0);
        var after = new Score(Points.ZERO, one, one, 0);
        MarkRow old = room.results.marks(handIn(QUIZ)).getFirst();
        var other = new Mark(Outcome.RIGHT, one, one, null);
        var practice = new Purpose.Practice(new GroupId("customers-door.pledge"));
        assertThat(RegradeEffect.of(new Purpose.Mandatory(), old, other, before, after, false))
                .isEqualTo(RegradeEffect.FALLS);
        assertThat(RegradeEffect.of(practice, old, other, before, after, false)).isEqualTo(RegradeEffect.LOSES);
    }

    private AttemptId handIn(ExamId exam) {
        AttemptId attempt = delivery.start(exam);
        delivery.submit(attempt, delivery.open(attempt).desk());
        return attempt;
    }

    private Set<ItemId> items(AttemptId attempt) {
        return room.attempts.form(attempt).slots().stream()
                .map(slot -> slot.item().item())
                .collect(Collectors.toSet());
    }
}
