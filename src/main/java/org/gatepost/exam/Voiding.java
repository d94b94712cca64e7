package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
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

/**
 * Ends an attempt so that it counts for nothing: one that is open, or one whose result waits for people's marks that it will
 * never get. It has no result, and the person may start again.
 */
@Component
class Voiding {

    /** Stored as a person would have written it, for readers of both languages. */
    private static final String LEFT = "已离职 · Has left the company";

    /** Why an attempt was voided, and when. */
    record Said(String reason, Instant at) {}

    private final Turns turns;
    private final Attempts attempts;
    private final Answers answers;
    private final Results results;
    private final MarkingQueue queue;
    private final JdbcClient database;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Voiding(
            Turns turns,
            Attempts attempts,
            Answers answers,
            Results results,
            MarkingQueue queue,
            JdbcClient database,
            CompanyTime time,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.attempts = attempts;
        this.answers = answers;
        this.results = results;
        this.queue = queue;
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
            note(held, reason, SignedIn.current().person(), now);
        });
    }

    /**
     * Ends one whose result waits for people. When it had ended, what was received, and the marks it was given, stay.
     *
     * @throws Refusal when it is the caller's own, or its result does not wait any more
     */
    void endHeld(AttemptId id, String reason) {
        transaction.executeWithoutResult(status -> {
            AttemptRow found = attempts.find(id).orElseThrow(Voiding::notHeld);
            Accommodating.mustNotBeMe(found.person());
            turns.hold(found.person());
            AttemptRow held = attempts.hold(id)
                    .filter(attempt -> attempt.state() != AttemptState.VOIDED && results.isWaiting(id))
                    .orElseThrow(Voiding::notHeld);
            attempts.finish(id, AttemptState.VOIDED, Objects.requireNonNull(held.finishedAt()));
            queue.remove(id);
            note(held, reason, SignedIn.current().person(), time.now());
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
                .forEach(held -> {
                    attempts.finish(held.id(), AttemptState.VOIDED, left.at());
                    note(held, LEFT, left.saidBy(), left.at());
                });
    }

    private void note(AttemptRow attempt, String reason, PersonId by, Instant now) {
        AttemptId id = attempt.id();
        answers.step(id, Step.VOIDED, null, null, null, now);
        database.sql("insert into attempt_void (attempt_id, reason, voided_by, at) values (?, ?, ?, ?)")
                .params(id.value(), reason, by.value(), DatabaseTime.of(now))
                .update();
        events.publishEvent(new AttemptVoided(id, attempt.person(), attempt.exam(), now, reason));
    }

    /** Those of a person after which they have not started the same exam again, the newest first. */
    List<VoidedAttempt> last(PersonId person, Library library) {
        return database.sql("""
                        select a.id, a.exam_id, a.blueprint_revision, a.number, v.reason, v.at
                        from attempt a join attempt_void v on v.attempt_id = a.id
                        where a.person_id = ?
                          and not exists (select 1 from attempt n where n.person_id = a.person_id
                                          and n.exam_id = a.exam_id and n.number > a.number)
                        order by v.at desc""")
                .param(person.value())
                .query((row, number) -> {
                    var exam = new ExamId(row.getString("exam_id"));
                    Blueprint blueprint = library.blueprint(exam, row.getInt("blueprint_revision"));
                    return new VoidedAttempt(
                            new AttemptId(row.getLong("id")),
                            exam,
                            blueprint.title(),
                            blueprint.purpose(),
                            row.getInt("number"),
                            DatabaseTime.get(row, "at"),
                            row.getString("reason"));
                })
                .list();
    }

    Optional<Said> of(AttemptId id) {
        return database.sql("select reason, at from attempt_void where attempt_id = ?")
                .param(id.value())
                .query((row, number) -> new Said(row.getString("reason"), DatabaseTime.get(row, "at")))
                .optional();
    }

    private static Refusal notHeld() {
        return new Refusal("exam.refused.notHeld");
    }

    private static Refusal over() {
        return new Refusal("exam.refused.seatIsEmpty");
    }
}
