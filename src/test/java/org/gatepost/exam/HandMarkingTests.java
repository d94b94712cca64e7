package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.Test;

/** From the answer that no rule can mark to the result: who may mark, and what comes of it. */
@BothDatabases
class HandMarkingTests extends EssayRoom {

    HandMarkingTests(TestDatabase database) {
        super(database);
    }

    @Test
    void holdsTheResultUntilThePeopleHaveMarked() {
        AttemptId attempt = handIn(wang, 8);
        assertThat(room.evidence.attemptsOf(wang)).singleElement().satisfies(held -> {
            assertThat(held.isHeld()).isTrue();
            assertThat(held.isOpen()).isFalse();
            assertThat(held.passed()).isFalse();
            assertThat(held.toStudyAgain()).isEmpty();
        });
        assertThat(events(AttemptHeld.class)).hasSize(1);
        assertThat(events(AttemptMarked.class)).isEmpty();
        assertThat(room.reviews.of(attempt)).isEmpty();
        assertThat(room.reviews.held(attempt))
                .hasValueSatisfying(held -> assertThat(held.byPeople()).isEqualTo(1));
        assertThatThrownBy(() -> delivery.start(EXAM)).hasMessage("exam.refused.beingMarked");

        room.clock.forward(Duration.ofDays(2));
        assertThat(mark(maria, attempt, true)).isEqualTo(new MarkSaved(Round.FIRST, true));
        assertThat(events(ExamAct.class))
                .endsWith(
                        new ExamAct.AnswerOpened(attempt, wang, EXAM),
                        new ExamAct.AnswerMarked(attempt, wang, EXAM, slot(attempt), Round.FIRST, new Points(5)));
        assertThat(events(AttemptMarked.class)).singleElement().isInstanceOfSatisfying(AttemptMarked.class, marked -> {
            assertThat(marked.person()).isEqualTo(wang);
            assertThat(marked.finishedAt()).isEqualTo(room.clock.instant().minus(Duration.ofDays(2)));
            assertThat(marked.score().passed()).isFalse();
        });
        ExamRoom.signIn(wang);
        assertThat(room.reviews.held(attempt)).isEmpty();
        assertThat(room.reviews.of(attempt)).hasValueSatisfying(review -> {
            assertThat(review.byPeople()).singleElement().satisfies(shown -> {
                assertThat(shown.earned()).isEqualTo(shown.possible());
                assertThat(shown.remark()).isEqualTo("Well put.");
                assertThat(shown.criteria()).hasSize(3);
            });
            assertThat(review.missed()).hasSize(8);
        });
        delivery.start(EXAM);
    }

    @Test
    void marksAtOnceWhatNobodyWroteAnythingIn() {
        ExamRoom.signIn(wang);
        Sitting window = delivery.open(delivery.start(EXAM));
        delivery.submit(window.attempt(), window.desk());
        assertThat(room.evidence.attemptsOf(wang).getFirst().isHeld()).isFalse();
        assertThat(events(AttemptMarked.class)).hasSize(1);
    }

    // ---------- where the verdict hangs on it ----------

    @Test
    void asksASecondAndIfTheyDisagreeAThird() {
        AttemptId attempt = handIn(wang, 0);
        assertThat(mark(maria, attempt, true)).isEqualTo(new MarkSaved(Round.FIRST, false));
        ExamRoom.signIn(luo);
        assertThat(room.marking.task(attempt, slot(attempt)).orElseThrow().before())
                .as("blind")
                .isEmpty();
        assertThat(mark(luo, attempt, false)).isEqualTo(new MarkSaved(Round.SECOND, false));
        assertThat(room.marking.count(MarkingFilter.ALL)).as("not for the two").isZero();
        PersonId third = room.hire("T003");
        ExamRoom.signIn(third);
        assertThat(room.marking.task(attempt, slot(attempt)).orElseThrow().before())
                .extracting(MarkingTask.Before::earned)
                .containsExactly(new Points(5), Points.ZERO);
        assertThat(mark(third, attempt, true)).isEqualTo(new MarkSaved(Round.DECIDING, true));
        assertThat(room.results.score(attempt))
                .hasValueSatisfying(score -> assertThat(score.passed()).isTrue());
        assertThat(room.rows("attempt_hand_mark")).isEqualTo(3);
    }

    @Test
    void letsTheResultOutWhenTheSecondAgrees() {
        AttemptId attempt = handIn(wang, 0);
        mark(maria, attempt, false);
        assertThat(mark(luo, attempt, false)).isEqualTo(new MarkSaved(Round.SECOND, true));
        assertThat(room.results.score(attempt))
                .hasValueSatisfying(score -> assertThat(score.passed()).isFalse());
        assertThat(room.evidence.attemptsOf(wang).getFirst().toStudyAgain()).hasSize(1);
    }

    // ---------- who may, and two at once ----------

    @Test
    void letsNobodyMarkTheirOwnOrMarkTwice() {
        AttemptId attempt = handIn(maria, 0);
        int slot = slot(attempt);
        assertThat(room.marking.count(MarkingFilter.ALL)).isZero();
        assertThat(room.marking.task(attempt, slot)).isEmpty();
        assertThatThrownBy(() -> room.marking.mark(attempt, slot, Round.FIRST, Map.of(), ""))
                .hasMessage("exam.marking.refused.own");
        mark(luo, attempt, true);
        assertThat(room.marking.task(attempt, slot)).isEmpty();
        assertThatThrownBy(() -> room.marking.mark(attempt, slot, Round.SECOND, Map.of(), ""))
                .hasMessage("exam.marking.refused.already");
    }

    @Test
    void keepsWhoeverOpenedItBeforeTwoDisagreedFreeToDecide() {
        AttemptId attempt = handIn(wang, 0);
        int slot = slot(attempt);
        PersonId third = room.hire("T003");
        ExamRoom.signIn(third);
        Map<String, Points> full =
                given(room.marking.task(attempt, slot).orElseThrow().rubric(), true);
        mark(maria, attempt, true);
        mark(luo, attempt, false);
        ExamRoom.signIn(third);
        assertThatThrownBy(() -> room.marking.mark(attempt, slot, Round.FIRST, full, "blind"))
                .hasMessage("exam.marking.refused.differ");
        assertThat(room.rows("attempt_hand_mark")).isEqualTo(2);
        assertThat(mark(third, attempt, true)).isEqualTo(new MarkSaved(Round.DECIDING, true));
    }

    @Test
    void letsWhoeverGaveAMarkBesideTheOthersStillDecide() {
        AttemptId attempt = handIn(wang, 0);
        int slot = slot(attempt);
        PersonId third = room.hire("T003");
        mark(maria, attempt, true);
        mark(luo, attempt, false);
        // As of another answer's turn, or of an older program.
        room.handMarks.add(
                attempt, new HandMark(slot, Round.BESIDE, third, room.clock.instant(), Points.ZERO, Map.of(), ""));
        ExamRoom.signIn(third);
        assertThat(room.marking.count(MarkingFilter.ALL)).isEqualTo(1);
        assertThat(mark(third, attempt, false)).isEqualTo(new MarkSaved(Round.DECIDING, true));
        assertThat(room.rows("attempt_hand_mark")).isEqualTo(4);
    }

    @Test
    void takesNothingIncompleteNorWhatNobodyMarks() {
        AttemptId attempt = handIn(wang, 8);
        ExamRoom.signIn(maria);
        int slot = slot(attempt);
        assertThatThrownBy(() -> room.marking.mark(attempt, slot, Round.FIRST, Map.of(), ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("exam.marking.refused.criteria");
        assertThatThrownBy(() -> room.marking.mark(attempt, 0, Round.FIRST, Map.of(), ""))
                .hasMessage("exam.marking.refused.gone");
        assertThatThrownBy(() -> room.marking.mark(new AttemptId(999_999), 0, Round.FIRST, Map.of(), ""))
                .hasMessage("exam.marking.refused.gone");
        assertThatThrownBy(() -> room.marking.mark(attempt, slot, Round.FIRST, Map.of(), "x".repeat(2001)))
                .hasMessage("exam.marking.refused.longRemark");
        assertThat(room.rows("attempt_hand_mark")).isZero();
    }

    @Test
    void losesNoMarkWhenTwoSaveAtOnce() {
        for (int round = 0; round < 10; round++) {
            PersonId person = room.hire("R" + round);
            boolean hangs = round % 2 == 0;
            AttemptId attempt = handIn(person, hangs ? 0 : 8);
            int slot = slot(attempt);
            ExamRoom.signIn(maria);
            Map<String, Points> full =
                    given(room.marking.task(attempt, slot).orElseThrow().rubric(), true);
            List<Object> saved = Together.run(List.of(
                    ExamRoom.as(
                            maria,
                            () -> room.marking
                                    .mark(attempt, slot, Round.FIRST, full, "one")
                                    .as()),
                    ExamRoom.as(
                            luo,
                            () -> room.marking
                                    .mark(attempt, slot, Round.FIRST, full, "other")
                                    .as())));
            assertThat(saved).containsExactlyInAnyOrder(Round.FIRST, hangs ? Round.SECOND : Round.BESIDE);
            assertThat(room.handMarks.of(attempt))
                    .extracting(HandMark::remark)
                    .containsExactlyInAnyOrder("one", "other");
            assertThat(room.rows("attempt_result where attempt_id = ? and not waiting", attempt.value()))
                    .isEqualTo(1);
        }
    }
}
