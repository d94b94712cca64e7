package org.gatepost.exam;

import java.time.Instant;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.PersonId;
import org.gatepost.people.PersonLeft;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends an open attempt so that it counts for nothing: it is not marked, and the person may start again. */
@Component
class Voiding {

    /** Stored as a person would have written it, for readers of both languages. */
    private static final String LEFT = "已离职 · Has left the company";

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
            end(held, reason, SignedIn.current().person(), now);
        });
    }

    /**
     * Whoever has left finishes nothing any more, and what they did not hand in is no fail. What was over by then is marked
     * as always.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonLeft left) {
        turns.hold(left.person());
        attempts.of(left.person()).stream()
                .filter(AttemptRow::isOpen)
                .flatMap(open -> attempts.hold(open.id()).stream())
                .filter(held -> held.isOpen() && !held.isOverdue(left.at()))
                .forEach(held -> end(held, LEFT, left.saidBy(), left.at()));
    }

    private void end(AttemptRow held, String reason, PersonId by, Instant now) {
        attempts.finish(held.id(), AttemptState.VOIDED, now);
        answers.step(held.id(), Step.VOIDED, null, null, null, now);
        database.sql("insert into attempt_void (attempt_id, reason, voided_by, at) values (?, ?, ?, ?)")
                .params(held.id().value(), reason, by.value(), DatabaseTime.of(now))
                .update();
        events.publishEvent(new AttemptVoided(held.id(), held.person(), held.exam(), now, reason));
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
