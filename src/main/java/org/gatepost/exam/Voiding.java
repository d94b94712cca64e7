package org.gatepost.exam;

import java.time.Instant;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends an open attempt so that it counts for nothing: it is not marked, and the person may start again. */
@Component
class Voiding {

    /** Why an attempt was voided, and when. */
    record Said(String reason, Instant at) {}

    private final Turns turns;
    private final Attempts attempts;
    private final Answers answers;
    private final JdbcClient database;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Voiding(
            Turns turns,
            Attempts attempts,
            Answers answers,
            JdbcClient database,
            CompanyTime time,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.attempts = attempts;
        this.answers = answers;
        this.database = database;
        this.time = time;
        this.events = events;
        this.transaction = transaction;
    }

    /** @throws Refusal when it is the caller's own, or is over */
    void end(AttemptId id, String reason) {
        transaction.executeWithoutResult(status -> {
            AttemptRow found = attempts.find(id).orElseThrow(Voiding::over);
            Accommodating.mustNotBeMe(found.person());
            turns.hold(found.person());
            Instant now = time.now();
            AttemptRow held = attempts.hold(id)
                    .filter(attempt -> attempt.isOpen() && !attempt.isOverdue(now))
                    .orElseThrow(Voiding::over);
            attempts.finish(id, AttemptState.VOIDED, now);
            answers.step(id, Step.VOIDED, null, null, null, now);
            database.sql("insert into attempt_void (attempt_id, reason, voided_by, at) values (?, ?, ?, ?)")
                    .params(id.value(), reason, SignedIn.current().person().value(), DatabaseTime.of(now))
                    .update();
            events.publishEvent(new AttemptVoided(id, held.person(), held.exam(), now, reason));
        });
    }

    Optional<Said> of(AttemptId id) {
        return database.sql("select reason, at from attempt_void where attempt_id = ?")
                .param(id.value())
                .query((row, number) -> new Said(row.getString("reason"), DatabaseTime.get(row, "at")))
                .optional();
    }

    private static Refusal over() {
        return new Refusal("exam.refused.seatIsEmpty");
    }
}
