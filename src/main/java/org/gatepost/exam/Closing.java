package org.gatepost.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.item.Item;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Library;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Marking;
import org.gatepost.people.PersonId;
import org.gatepost.people.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends an attempt: closes it, marks it and lets the gate decide, all in one transaction. */
@Component
class Closing {

    private final Turns turns;
    private final Attempts attempts;
    private final Answers answers;
    private final Results results;
    private final Forms forms;
    private final Library library;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Closing(
            Turns turns,
            Attempts attempts,
            Answers answers,
            Results results,
            Forms forms,
            Library library,
            CompanyTime time,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.attempts = attempts;
        this.answers = answers;
        this.results = results;
        this.forms = forms;
        this.library = library;
        this.time = time;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Ends an attempt whose time is up, in a transaction of its own. Many may try at once: whoever comes second finds it
     * closed and changes nothing.
     */
    void timeOut(PersonId person, AttemptId id) {
        transaction.executeWithoutResult(status -> {
            turns.hold(person);
            attempts.hold(id)
                    .filter(attempt -> attempt.isOverdue(time.now()))
                    .ifPresent(attempt -> close(attempt, AttemptState.TIMED_OUT, attempt.deadline()));
        });
    }

    /** Ends an open attempt; this transaction holds its person and then itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    void close(AttemptRow held, AttemptState how, Instant finishedAt) {
        attempts.finish(held.id(), how, finishedAt);
        answers.step(
                held.id(),
                how == AttemptState.SUBMITTED ? Step.SUBMITTED : Step.TIMED_OUT,
                null,
                null,
                null,
                time.now());
        List<MarkRow> marks = mark(held);
        Blueprint blueprint = library.blueprint(held.exam(), held.blueprintRevision());
        Score score = Score.of(marks, blueprint);
        results.add(held.id(), 1, score, marks, null, time.now());
        events.publishEvent(new ExamAct.AttemptEnded(
                held.id(), held.person(), held.exam(), finishedAt, how == AttemptState.TIMED_OUT));
        events.publishEvent(new AttemptMarked(held.id(), held.person(), held.exam(), finishedAt, score));
    }

    private List<MarkRow> mark(AttemptRow attempt) {
        Form form = forms.of(attempt.id());
        List<MarkRow> marks = new ArrayList<>();
        for (AnswerRow answer : answers.of(attempt.id())) {
            Form.Slot slot = form.slots().get(answer.slot());
            Item item = forms.item(slot);
            Mark mark = Marking.mark(item, answer.response());
            marks.add(new MarkRow(
                    answer.slot(),
                    slot.section(),
                    slot.item(),
                    item.header().lesson(),
                    item.header().critical(),
                    slot.values(),
                    mark,
                    answer.response()));
        }
        return marks;
    }
}
