package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Rubric;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the answer that no rule can mark to the result: who may mark, what waits, and what comes of it. */
@BothDatabases
class HandMarkingTests extends InTheExamRoom {

    private static final ExamId EXAM = new ExamId("key-accounts");

    private PersonId maria = new PersonId(0);
    private PersonId luo = new PersonId(0);

    HandMarkingTests(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void hireTrainers() {
        maria = room.hire("T001");
        luo = room.hire("T002");
    }

    /** Hands in an attempt with an essay and so many other items left blank. */
    private AttemptId handIn(PersonId person, int blank) {
        ExamRoom.signIn(person);
        Sitting window = delivery.open(delivery.start(EXAM));
        int left = blank;
        for (int slot = 0; slot < window.places().size(); slot++) {
            Presentation shown = window.places().get(slot).presentation();
            if (shown.prompt() instanceof CaseEssay.Prompt) {
                room.answer(window, slot, slot + 1, shown.write(new CaseEssay.Response("<b>先听完</b>，再说。")));
            } else if (left-- <= 0) {
                room.answer(window, slot, slot + 1, room.right(window, slot));
            }
        }
        delivery.submit(window.attempt(), window.desk());
        return window.attempt();
    }

    private MarkSaved mark(PersonId by, AttemptId attempt, boolean full) {
        ExamRoom.signIn(by);
        int slot = slot(attempt);
        MarkingTask task = room.marking.task(attempt, slot).orElseThrow();
        return room.marking.mark(attempt, slot, task.round(), given(task.rubric(), full), "Well put.");
    }

    private static Map<String, Points> given(Rubric rubric, boolean full) {
        return rubric.criteria().stream()
                .collect(Collectors.toMap(Rubric.Criterion::id, criterion -> full ? criterion.points() : Points.ZERO));
    }

    private int slot(AttemptId attempt) {
        return room.withheld
                .settlement(room.attempts.find(attempt).orElseThrow())
                .slots()
                .getFirst();
    }

    private List<Object> events(Class<?> type) {
        return room.events.stream().filter(type::isInstance).toList();
    }

    // ---------- what can never be marked ----------

    @Test
    void givesTheAttemptBackWhenItCanNeverBeMarked() {
        AttemptId attempt = handIn(wang, 8);
        int slot = slot(attempt);
        Instant ended = room.clock.instant();
        room.clock.forward(Duration.ofDays(1));
        ExamRoom.signIn(maria);
        room.invigilation.voidHeld(attempt, "the case was cut off in print");
        assertThat(events(AttemptVoided.class))
                .containsExactly(
                        new AttemptVoided(attempt, wang, EXAM, room.clock.instant(), "the case was cut off in print"));
        assertThat(room.marking.task(attempt, slot)).isEmpty();
        assertThat(room.marking.figures().waiting()).isZero();
        assertThatThrownBy(() -> room.marking.mark(attempt, slot, Round.FIRST, Map.of(), ""))
                .hasMessage("exam.marking.refused.gone");
        assertThat(room.evidence.attemptsOf(wang)).isEmpty();
        ExamRoom.signIn(wang);
        assertThat(room.reviews.of(attempt)).isEmpty();
        assertThat(room.reviews.held(attempt)).isEmpty();
        assertThat(room.reviews.voided(attempt))
                .hasValueSatisfying(told -> assertThat(told.reason()).isEqualTo("the case was cut off in print"));
        assertThat(room.attempts.find(attempt).orElseThrow().finishedAt())
                .as("it was handed in when it was")
                .isEqualTo(ended);
        assertThat(delivery.start(EXAM)).isNotEqualTo(attempt);
    }

    @Test
    void isEndedByNobodyForThemselvesNotTwiceNotWithoutAReasonAndNotWhenItIsMarked() {
        AttemptId attempt = handIn(wang, 8);
        assertThatThrownBy(() -> room.invigilation.voidHeld(attempt, "I know I failed"))
                .hasMessage("exam.refused.ownTime");
        ExamRoom.signIn(maria);
        assertThatThrownBy(() -> room.invigilation.voidHeld(attempt, " ")).hasMessage("exam.refused.noReason");
        assertThatThrownBy(() -> room.invigilation.voidAttempt(attempt, "not open any more"))
                .hasMessage("exam.refused.seatIsEmpty");
        room.invigilation.voidHeld(attempt, "cut off");
        assertThatThrownBy(() -> room.invigilation.voidHeld(attempt, "cut off")).hasMessage("exam.refused.notHeld");
        AttemptId marked = handIn(luo, 8);
        mark(maria, marked, true);
        assertThatThrownBy(() -> room.invigilation.voidHeld(marked, "too late")).hasMessage("exam.refused.notHeld");
        ExamRoom.signIn(luo);
        AttemptId open = delivery.start(EXAM);
        ExamRoom.signIn(maria);
        assertThatThrownBy(() -> room.invigilation.voidHeld(open, "still sitting"))
                .hasMessage("exam.refused.notHeld");
    }

    @Test
    void ofTheLastMarkAndTheEndAtOnceOneHappens() throws Exception {
        for (int round = 0; round < 5; round++) {
            PersonId person = room.hire("R" + round);
            AttemptId attempt = handIn(person, 8);
            int slot = slot(attempt);
            ExamRoom.signIn(maria);
            var rubric = room.marking.task(attempt, slot).orElseThrow().rubric();
            Together.run(List.of(
                    ExamRoom.as(
                            maria,
                            () -> tried(() -> room.marking.mark(attempt, slot, Round.FIRST, given(rubric, true), ""))),
                    ExamRoom.as(luo, () -> tried(() -> room.invigilation.voidHeld(attempt, "at once")))));
            boolean marked = room.results.score(attempt).isPresent();
            boolean voided = room.rows("attempt_void where attempt_id = ?", attempt.value()) == 1;
            assertThat(marked).isNotEqualTo(voided);
        }
    }

    private static boolean tried(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    // ---------- the result is held ----------

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

    // ---------- the queue ----------

    @Test
    void showsTheOldestFirstWithoutNamesAtTwoStatementsAPage() {
        AttemptId first = handIn(wang, 8);
        room.clock.forward(Duration.ofHours(90));
        AttemptId second = handIn(room.hire("G002"), 0);
        ExamRoom.signIn(maria);
        var filter = new MarkingFilter(EXAM, null);
        assertThat(room.marking.page(filter, 0, 10))
                .extracting(Waiting::attempt)
                .containsExactly(first, second);
        assertThat(room.marking.page(filter, 0, 10)).extracting(Waiting::name).containsOnlyNulls();
        assertThat(room.marking.page(filter, 1, 1)).extracting(Waiting::attempt).containsExactly(second);
        assertThat(room.marking.page(filter, 0, 10)).allSatisfy(waiting -> {
            assertThat(waiting.since()).isEqualTo(dayOf(waiting.since()));
            assertThat(room.marking.task(waiting.number()).orElseThrow().since())
                    .isEqualTo(waiting.since());
        });
        assertThat(room.marking.page(filter, 0, 10)).extracting(Waiting::late).containsExactly(true, false);
        assertThat(room.marking.page(new MarkingFilter(ENGINEERS, null), 0, 10)).isEmpty();
        assertThat(room.marking.choices())
                .containsOnlyKeys(EXAM)
                .allSatisfy((exam, items) -> assertThat(items.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(2));
        assertThat(room.marking.figures()).satisfies(figures -> {
            assertThat(figures.waiting()).isEqualTo(2);
            assertThat(figures.mine()).isEqualTo(2);
            assertThat(figures.overdue()).isEqualTo(1);
            assertThat(figures.oldest())
                    .as("the day, for the minute may tell who it is")
                    .isEqualTo(dayOf(room.clock.instant().minus(Duration.ofHours(90))));
        });
        assertThat(room.source.during(() -> {
                    room.marking.count(filter);
                    room.marking.page(filter, 0, 200);
                }))
                .hasSize(2);
        assertThat(room.source.during(room.marking::figures)).hasSize(1);
        mark(maria, first, true);
        assertThat(room.marking.figures().waiting()).isEqualTo(1);
    }

    private Instant dayOf(Instant moment) {
        var zone = room.clock.companyTime().zone();
        return moment.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    @Test
    void tellsTheNameAndTheMinuteWhereMarkingIsNotAnonymous() {
        AttemptId attempt = handIn(wang, 0);
        Instant ended = room.attempts.find(attempt).orElseThrow().finishedAt();
        ExamRoom.signIn(maria);
        Waiting waiting = room.markingByName.next(MarkingFilter.ALL).orElseThrow();
        assertThat(waiting.name()).isNotNull();
        assertThat(waiting.since()).isEqualTo(ended);
        MarkingTask task = room.markingByName.task(waiting.number()).orElseThrow();
        assertThat(task.name()).isEqualTo(waiting.name());
        assertThat(task.since()).isEqualTo(ended);
        assertThat(room.markingByName.figures().oldest()).isEqualTo(ended);
    }

    private static final ExamId ENGINEERS = ExamRoom.ENGINEER;
}
