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

/**
 * Ends an attempt: closes it, marks it and lets the gate decide, all in one transaction. Where a rule leaves something to
 * people, the result waits for them: {@link Withheld}.
 */
@Component
class Closing {

    private final Turns turns;
    private final Attempts attempts;
    private final Answers answers;
    private final Results results;
    private final MarkingQueue queue;
    private final IssuedReceipts receipts;
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
            MarkingQueue queue,
            IssuedReceipts receipts,
            Forms forms,
            Library library,
            CompanyTime time,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.attempts = attempts;
        this.answers = answers;
        this.results = results;
        this.queue = queue;
        this.receipts = receipts;
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
        List<AnswerRow> received = answers.begun(held, forms.of(held.id()).size());
        List<MarkRow> marks = mark(held, received);
        Blueprint blueprint = library.blueprint(held.exam(), held.blueprintRevision());
        if (blueprint.purpose().hasPass()) {
            AttemptRow ended = held.ended(how, finishedAt);
            receipts.add(IssuedReceipts.Issued.of(ended, finishedAt, forms.of(held.id()), received));
        }
        Score score = Score.of(marks, blueprint);
        events.publishEvent(new ExamAct.AttemptEnded(
                held.id(), held.person(), held.exam(), finishedAt, how == AttemptState.TIMED_OUT));
        if (Settlement.isNeeded(marks, blueprint)) {
            results.addWaiting(held.id(), score, marks, time.now());
            queue.add(held, finishedAt, marks);
            events.publishEvent(new AttemptHeld(held.id(), held.person(), held.exam(), finishedAt));
        } else {
            results.add(held.id(), 1, score, marks, null, time.now());
            events.publishEvent(new AttemptMarked(held.id(), held.person(), held.exam(), finishedAt, score));
        }
    }

    private List<MarkRow> mark(AttemptRow attempt, List<AnswerRow> received) {
        Form form = forms.of(attempt.id());
        List<MarkRow> marks = new ArrayList<>();
        for (AnswerRow answer : received) {
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
                            answer.response())
                    .toPutRight(ToPutRight.of(item, mark.outcome(), answer.response())));
        }
        return marks;
    }
}
