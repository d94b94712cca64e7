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
    private final KeysSince keys;
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
            KeysSince keys,
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
        this.keys = keys;
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
            AttemptRow held = attempts.hold(id)
                    .filter(attempt -> attempt.state() != AttemptState.VOIDED)
                    .orElseThrow(Withheld::gone);
            Settlement before = settlement(held);
            if (!before.concerns(slot)) {
                throw gone();
            }
            Round due = before.next(slot).orElse(Round.BESIDE);
            if (hasMarked(before, slot, me, due)) {
                throw new Refusal("exam.marking.refused.already");
            }
            if (due == Round.DECIDING && shown != Round.DECIDING) {
                // Who decides sees both marks first; and nobody who could still decide is used up by a mark beside
                // them.
                throw new Refusal("exam.marking.refused.differ");
            }
            Mark earned = earned(held, slot, criteria);
            // Who decided between two marks that were not there any more did not mark blind either.
            Round as = shown == Round.DECIDING && due != Round.DECIDING ? Round.BESIDE : due;
            var mark = new HandMark(slot, as, me, time.now(), earned.earned(), criteria, remark);
            marks.add(id, mark);
            events.publishEvent(new ExamAct.AnswerMarked(id, held.person(), held.exam(), slot, as, earned.earned()));
            if (as == Round.BESIDE) {
                return new MarkSaved(as, false);
            }
            Settlement after = before.with(mark);
            // All of them, for a key corrected meanwhile may have changed what the others wait for.
            after.slots()
                    .forEach(each -> queue.waitsFor(id, each, after.next(each).orElse(null)));
            if (after.isSettled()) {
                letOut(held, after);
            }
            return new MarkSaved(as, after.isSettled());
        }));
    }

    /**
     * Takes back the mark that whoever is signed in gave an answer, as long as nothing rests on it.
     *
     * @throws Refusal when the result is out, somebody has marked after it, or there is none of theirs
     */
    void takeBack(AttemptId id, int slot) {
        transaction.executeWithoutResult(status -> {
            AttemptRow found = attempts.find(id).orElseThrow(Withheld::gone);
            PersonId me = SignedIn.current().person();
            turns.hold(found.person());
            AttemptRow held = attempts.hold(id)
                    .filter(attempt -> attempt.state() != AttemptState.VOIDED)
                    .orElseThrow(Withheld::gone);
            if (!results.isWaiting(id)) {
                throw new Refusal("exam.marking.refused.out");
            }
            Settlement before = settlement(held);
            HandMark mine = before.byPeople().stream()
                    .filter(mark -> mark.slot() == slot && mark.by().equals(me) && mark.round() != Round.BESIDE)
                    .findFirst()
                    .orElseThrow(Withheld::gone);
            if (before.restsOn(mine)) {
                throw new Refusal("exam.marking.refused.rests");
            }
            marks.takeBack(id, mine, time.now());
            events.publishEvent(new ExamAct.MarkTakenBack(id, held.person(), held.exam(), slot, mine.earned()));
            Settlement after = before.without(mine);
            after.slots()
                    .forEach(each -> queue.waitsFor(id, each, after.next(each).orElse(null)));
        });
    }

    /** Where an attempt stands that has ended and waits, or waited, for people. */
    Settlement settlement(AttemptRow attempt) {
        return new Settlement(
                keys.applied(results.waiting(attempt.id())),
                marks.of(attempt.id()),
                library.blueprint(attempt.exam(), attempt.blueprintRevision()));
    }

    /** A mark that stands beside those that count keeps nobody from giving one that does. */
    private static boolean hasMarked(Settlement before, int slot, PersonId me, Round due) {
        return before.byPeople().stream()
                .filter(mark -> mark.slot() == slot && mark.by().equals(me))
                .anyMatch(mark -> mark.round() != Round.BESIDE || due == Round.BESIDE);
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
        List<MarkRow> all = ToPutRight.noted(settled.settled(), forms);
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
