package org.gatepost.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.notice.NoticeKind.MARKING_WAITS;
import static org.gatepost.notice.NoticeKind.PASS_IN_DOUBT;
import static org.gatepost.notice.NoticeKind.REGRADED;
import static org.gatepost.notice.NoticeKind.RESULT_READY;
import static org.gatepost.notice.NoticeKind.VOIDED;

import java.util.stream.Collectors;
import org.gatepost.Trainee;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.KeyWasWrong;
import org.gatepost.exam.MarkingFilter;
import org.gatepost.exam.MarkingTask;
import org.gatepost.exam.Regrading;
import org.gatepost.exam.Rehearsal;
import org.gatepost.exam.Waiting;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.marking.Rubric;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.junit.jupiter.api.Test;

/** What becomes of marks, by people or by a correction of a key, and who is told of it. */
class NoticesOfMarksTests extends WithNotices {

    @Test
    void tellsWhoeverWaitsForMarksThatTheAttemptWasEnded() {
        AttemptId attempt = new Trainee(application).start("key-accounts");
        Trainee.writeToCases(application, attempt);
        PersonId lin = me();
        as(trainer, Role.TRAINER, () -> {
            application.getBean(Invigilation.class).voidHeld(attempt, "the scan is blank");
            return lin;
        });
        assertThat(told(lin)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(VOIDED);
            assertThat(line.told().attempt()).isEqualTo(attempt.value());
        });
    }

    @Test
    void tellsTrainersThatAnswersWaitAndThePersonWhenTheyAreMarked() {
        Trainee.writeToCases(application, new Trainee(application).start("key-accounts"));
        PersonId lin = me();
        assertThat(told(trainer, Role.TRAINER)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(MARKING_WAITS);
            assertThat(line.about()).as("not told of whom").isEqualTo(trainer);
            assertThat(line.told().exam()).isEqualTo("key-accounts");
        });
        assertThat(told(lin)).isEmpty();
        var marking = application.getBean(HandMarking.class);
        as(trainer, Role.TRAINER, () -> {
            var only = new MarkingFilter(new ExamId("key-accounts"), null);
            for (Waiting waiting : marking.page(only, 0, 50)) {
                MarkingTask task =
                        marking.task(waiting.attempt(), waiting.slot()).orElseThrow();
                marking.mark(
                        waiting.attempt(),
                        waiting.slot(),
                        task.round(),
                        task.rubric().criteria().stream()
                                .collect(Collectors.toMap(Rubric.Criterion::id, Rubric.Criterion::points)),
                        "Well put.");
            }
            return lin;
        });
        assertThat(told(lin)).extracting(NoticeLine::kind).containsExactly(RESULT_READY);
    }

    @Test
    void tellsOfAResultThatACorrectionChanged() {
        PersonId lin = regraded(false);
        assertThat(told(lin)).extracting(NoticeLine::kind).contains(REGRADED).doesNotHaveDuplicates();
        assertThat(told(hr, Role.HR)).isEmpty();
    }

    @Test
    void laysAPassInDoubtBeforeHrAndDoesNotAlarmThePerson() {
        PersonId lin = regraded(true);
        assertThat(told(lin)).isEmpty();
        assertThat(told(hr, Role.HR)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(PASS_IN_DOUBT);
            assertThat(line.about()).isEqualTo(lin);
        });
    }

    /** Somebody with a mark by a wrong key: it gave them what today's does not, or the other way round. */
    private PersonId regraded(boolean falls) {
        var wrong = new KeyWasWrong(database, application.getBean(Library.class));
        wrong.forgetAll();
        PersonId person = new Hired(database).person("NT" + System.nanoTime(), "home-service-engineer");
        wrong.sit(person, !falls, 7);
        as(staff(Role.TRAINER), Role.TRAINER, () -> {
            var regrading = application.getBean(Regrading.class);
            Rehearsal rehearsal = regrading.rehearse(KeyWasWrong.item(), null, 0, 10);
            return regrading.apply(rehearsal.to(), rehearsal.counts());
        });
        return person;
    }
}
