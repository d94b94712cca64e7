package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Rubric;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Attempts whose results wait for people: takes their marks, and lets the result out with the last of them. */
@Component
class Withheld {

    private final Turns turns;
    private final Attempts attempts;
    private final Results results;
    private final HandMarks marks;
    private final MarkingQueue queue;
    private final Forms forms;
    private final Library library;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Withheld(
            Turns turns,
            Attempts attempts,
            Results results,
            HandMarks marks,
            MarkingQueue queue,
            Forms forms,
            Library library,
            CompanyTime time,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.attempts = attempts;
        this.results = results;
        this.marks = marks;
        this.queue = queue;
        this.forms = forms;
        this.library = library;
        this.time = time;
        this.events = events;
        this.transaction = transaction;
    }

    MarkSaved mark(AttemptId id, int slot, Round shown, Map<String, Points> criteria, String remark) {
        return Objects.requireNonNull(transaction.execute(status -> {
            AttemptRow found = attempts.find(id).orElseThrow(Withheld::gone);
            PersonId me = SignedIn.current().person();
            if (found.person().equals(me)) {
                throw new Refusal("exam.marking.refused.own");
            }
            turns.hold(found.person());
            AttemptRow held = attempts.hold(id).orElseThrow(Withheld::gone);
            Settlement before = settlement(held);
            if (!before.concerns(slot)) {
                throw gone();
            }
            if (before.byPeople().stream()
                    .anyMatch(mark -> mark.slot() == slot && mark.by().equals(me))) {
                throw new Refusal("exam.marking.refused.already");
            }
            Mark earned = earned(held, slot, criteria);
            Round as = as(before, slot, shown);
            var mark = new HandMark(slot, as, me, time.now(), earned.earned(), criteria, remark);
            marks.add(id, mark);
            events.publishEvent(new ExamAct.AnswerMarked(id, held.person(), held.exam(), slot, as, earned.earned()));
            if (as == Round.BESIDE) {
                return new MarkSaved(as, false);
            }
            Settlement after = before.with(mark);
            after.slots().stream()
                    .filter(each -> !after.next(each).equals(before.next(each)))
                    .forEach(each -> queue.waitsFor(id, each, after.next(each).orElse(null)));
            if (after.isSettled()) {
                letOut(held, after);
            }
            return new MarkSaved(as, after.isSettled());
        }));
    }

    /** Where an attempt stands that has ended and waits, or waited, for people. */
    Settlement settlement(AttemptRow attempt) {
        return new Settlement(
                results.waiting(attempt.id()),
                marks.of(attempt.id()),
                library.blueprint(attempt.exam(), attempt.blueprintRevision()));
    }

    /** Blind marks and deciding ones are not the same: who decided between two that were not there, or saw none, did neither. */
    private static Round as(Settlement before, int slot, Round shown) {
        Round due = before.next(slot).orElse(Round.BESIDE);
        return (due == Round.DECIDING) == (shown == Round.DECIDING) ? due : Round.BESIDE;
    }

    private Mark earned(AttemptRow attempt, int slot, Map<String, Points> criteria) {
        Rubric rubric = Rubric.of(forms.item(forms.of(attempt.id()).slots().get(slot)));
        try {
            return rubric.mark(criteria);
        } catch (IllegalArgumentException incomplete) {
            throw new Refusal("exam.marking.refused.criteria");
        }
    }

    private void letOut(AttemptRow attempt, Settlement settled) {
        List<MarkRow> all = settled.settled();
        Score score = Score.of(all, settled.blueprint());
        Instant now = time.now();
        results.add(attempt.id(), 2, score, all, null, now);
        events.publishEvent(new AttemptMarked(
                attempt.id(), attempt.person(), attempt.exam(), Objects.requireNonNull(attempt.finishedAt()), score));
    }

    private static Refusal gone() {
        return new Refusal("exam.marking.refused.gone");
    }
}
