package org.gatepost.audit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.gatepost.exam.Accommodating;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.Receipts;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.springframework.context.ApplicationContext;

/** What happens in the exam room, before the marks and after them. */
final class ExamActs extends Acts {

    ExamActs(ApplicationContext application, PersonId hr) {
        super(application, hr);
    }

    @Override
    Map<AuditKind, Supplier<Done>> all() {
        return Map.ofEntries(
                entry(AuditKind.ATTEMPT_STARTED, () -> own(sitting())),
                entry(AuditKind.ATTEMPT_HANDED_IN, () -> {
                    studied().sit(POST, 0);
                    return new Done(me(), me());
                }),
                entry(AuditKind.ATTEMPT_MARKED, () -> {
                    studied().sit(POST, 0);
                    return new Done(null, me());
                }),
                entry(AuditKind.ATTEMPT_TIMED_OUT, () -> {
                    AttemptId attempt = sitting();
                    database.sql("update attempt set deadline = ? where id = ?")
                            .params(DatabaseTime.of(Instant.parse("2026-01-01T00:00:00Z")), attempt.value())
                            .update();
                    assertThat(catchThrowable(
                                    () -> application.getBean(Delivery.class).open(attempt)))
                            .isNotNull();
                    return new Done(null, me());
                }),
                entry(AuditKind.ATTEMPT_VOIDED, () -> {
                    AttemptId attempt = sitting();
                    return byHr(
                            me(),
                            person -> application.getBean(Invigilation.class).voidAttempt(attempt, REASON));
                }),
                entry(AuditKind.TIME_GIVEN, () -> {
                    AttemptId attempt = sitting();
                    return byHr(
                            me(),
                            person -> application.getBean(Invigilation.class).giveTime(attempt, 10, REASON, null));
                }),
                entry(AuditKind.ACCOMMODATION_GRANTED, () -> byHr(hired(), this::grant)),
                entry(
                        AuditKind.ACCOMMODATION_ENDED,
                        () -> byHr(hired(), person -> {
                            grant(person);
                            var accommodating = application.getBean(Accommodating.class);
                            accommodating.end(
                                    person, accommodating.of(person).getFirst().id());
                        })),
                entry(
                        AuditKind.ANNOUNCED,
                        () -> new Done(
                                byHr(
                                                hr,
                                                person -> application
                                                        .getBean(Invigilation.class)
                                                        .announce(new ExamId(POST), REASON))
                                        .actor(),
                                null)),
                entry(AuditKind.RECEIPT_COMPARED, () -> {
                    AttemptId attempt = studied().sit(POST, 0);
                    var receipts = application.getBean(Receipts.class);
                    return byHr(
                            me(),
                            person -> receipts.check(
                                    receipts.of(attempt).orElseThrow().code()));
                }));
    }

    private Done own(AttemptId attempt) {
        assertThat(attempt.value()).isPositive();
        return new Done(me(), me());
    }

    private AttemptId sitting() {
        return studied().start(POST);
    }

    private void grant(PersonId person) {
        application.getBean(Accommodating.class).grant(person, null, 150, 0, ILL);
    }
}
