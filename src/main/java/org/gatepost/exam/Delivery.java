package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Section;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Sits people down at an exam and takes their answers. Everything here is about the attempts of whoever is signed in; an
 * attempt of somebody else is refused as if it did not exist. A method that returns has committed what it says.
 */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class Delivery {

    private final Starting starting;
    private final Turns turns;
    private final Attempts attempts;
    private final Forms forms;
    private final Closing closing;
    private final Library library;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    Delivery(
            Starting starting,
            Turns turns,
            Attempts attempts,
            Forms forms,
            Closing closing,
            Library library,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.starting = starting;
        this.turns = turns;
        this.attempts = attempts;
        this.forms = forms;
        this.closing = closing;
        this.library = library;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * Starts an attempt, or gives the one that is open already, however many ask at once.
     *
     * @throws Refusal when there is no such exam or the gate objects, with its reason
     */
    public AttemptId start(ExamId exam) {
        return starting.start(me(), exam);
    }

    /**
     * Takes the attempt to the window that asks; the window that had it before can no longer answer.
     *
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     */
    public Sitting open(AttemptId id) {
        return whileOpen(id, () -> attempts.hold(id, form -> forms.keep(id, form)), attempt -> {
            int desk = attempt.desk() + 1;
            attempts.takeDesk(id, desk);
            attempts.step(id, Step.OPENED, null, (long) desk, null, time.now());
            return sitting(attempt, desk);
        });
    }

    /**
     * One item, with the answer that counts for it so far.
     *
     * @param desk the one {@link #open} gave to this window
     * @param slot counted from 0
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     * @throws HeldByAnotherWindow when the attempt was opened elsewhere since
     */
    public Sitting.Place place(AttemptId id, int desk, int slot) {
        AttemptRow attempt = mine(attempts.find(id));
        if (!isOpen(attempt)) {
            throw new AttemptOver();
        }
        mustHold(attempt, desk);
        Form form = forms.of(id);
        mustExist(slot, form);
        Blueprint blueprint = library.blueprint(attempt.exam(), attempt.blueprintRevision());
        return place(blueprint, form, attempts.answer(id, slot));
    }

    /**
     * What is blank and what is flagged.
     *
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     */
    public Unfinished unfinished(AttemptId id) {
        return whileOpen(id, attempt -> Unfinished.of(attempts.answers(id)));
    }

    /**
     * Saves an answer. When this returns, the answer is durable.
     *
     * @param desk the one {@link #open} gave to this window
     * @param slot counted from 0
     * @param sequence the number its window gave it, above {@link Sitting#numbersAbove}; a window that was reloaded sends
     *     what it kept under the old number. Repeating an answer that is saved already changes nothing
     * @param sent what the browser sent; JSON null takes the answer back
     * @return when it was saved
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     * @throws HeldByAnotherWindow when the attempt was opened elsewhere since
     * @throws StaleAnswer when another answer to this item is saved that is newer, or that whoever gave this one could not
     *     know of
     */
    public Instant answer(AttemptId id, int desk, int slot, long sequence, JsonNode sent) {
        return whileOpen(id, attempt -> {
            mustHold(attempt, desk);
            Form form = forms.of(id);
            Presentation presentation = forms.presentation(form.slots().get(mustExist(slot, form)));
            @Nullable Response response = presentation.read(sent).orElse(null);
            return save(attempt, slot, Sequence.of(sequence, desk), response);
        });
    }

    private Instant save(AttemptRow attempt, int slot, Sequence sequence, @Nullable Response response) {
        Instant now = time.now();
        if (attempts.replaceAnswer(attempt.id(), slot, sequence, response, attempt.desk(), now)) {
            attempts.step(attempt.id(), Step.ANSWERED, slot, sequence.value(), response, now);
            return now;
        }
        AnswerRow saved = attempts.answer(attempt.id(), slot);
        // A browser whose connection broke sends again what may have arrived. What says the same can go under no
        // answer.
        if (!Objects.equals(saved.response(), response)) {
            throw new StaleAnswer();
        }
        return Objects.requireNonNullElse(saved.savedAt(), now);
    }

    /** Marks an item to come back to, or no longer. Throws as {@link #answer} does. */
    public void flag(AttemptId id, int desk, int slot, boolean flagged) {
        whileOpen(id, attempt -> {
            mustHold(attempt, desk);
            mustExist(slot, forms.of(id));
            attempts.flag(id, slot, flagged);
            attempts.step(id, flagged ? Step.FLAGGED : Step.UNFLAGGED, slot, null, null, time.now());
            return attempt;
        });
    }

    /**
     * Hands an attempt in and has it marked. Handing in twice, or after the deadline, changes nothing: there is one
     * result.
     *
     * @throws NotYourAttempt when it is not the caller's
     * @throws HeldByAnotherWindow when the attempt was opened elsewhere since
     */
    public void submit(AttemptId id, int desk) {
        transaction.executeWithoutResult(status -> {
            turns.hold(me());
            AttemptRow attempt = mine(attempts.hold(id));
            if (attempt.isOverdue(time.now())) {
                closing.close(attempt, AttemptState.TIMED_OUT, attempt.deadline());
            } else if (attempt.isOpen()) {
                mustHold(attempt, desk);
                closing.close(attempt, AttemptState.SUBMITTED, time.now());
            }
        });
    }

    /** Whether the attempt is still open; one whose time is up is closed by asking. */
    public boolean isOpen(AttemptId id) {
        return isOpen(mine(attempts.find(id)));
    }

    private boolean isOpen(AttemptRow attempt) {
        if (attempt.isOverdue(time.now())) {
            closing.timeOut(attempt.person(), attempt.id());
            return false;
        }
        return attempt.isOpen();
    }

    private <T> T whileOpen(AttemptId id, Function<AttemptRow, T> work) {
        return whileOpen(id, () -> attempts.hold(id), work);
    }

    /** Runs in one transaction that holds the open attempt. Found out of time, it is closed, and that is committed. */
    private <T> T whileOpen(AttemptId id, Supplier<Optional<AttemptRow>> hold, Function<AttemptRow, T> work) {
        Optional<T> done = transaction.execute(status -> {
            AttemptRow attempt = mine(hold.get());
            return attempt.isOpen() && !attempt.isOverdue(time.now())
                    ? Optional.of(work.apply(attempt))
                    : Optional.<T>empty();
        });
        return Objects.requireNonNull(done).orElseThrow(() -> {
            closing.timeOut(me(), id);
            return new AttemptOver();
        });
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }

    private static AttemptRow mine(Optional<AttemptRow> attempt) {
        return attempt.filter(found -> found.person().equals(me())).orElseThrow(NotYourAttempt::new);
    }

    private static void mustHold(AttemptRow attempt, int desk) {
        if (attempt.desk() != desk) {
            throw new HeldByAnotherWindow();
        }
    }

    private static int mustExist(int slot, Form form) {
        if (slot < 0 || slot >= form.size()) {
            throw new NotYourAttempt();
        }
        return slot;
    }

    private Sitting sitting(AttemptRow attempt, int desk) {
        Blueprint blueprint = library.blueprint(attempt.exam(), attempt.blueprintRevision());
        Form form = forms.of(attempt.id());
        List<Sitting.Place> places = attempts.answers(attempt.id()).stream()
                .map(answer -> place(blueprint, form, answer))
                .toList();
        return new Sitting(attempt.id(), blueprint.title(), desk, attempt.deadline(), places);
    }

    private Sitting.Place place(Blueprint blueprint, Form form, AnswerRow answer) {
        Form.Slot slot = form.slots().get(answer.slot());
        Section section = blueprint.sections().stream()
                .filter(candidate -> candidate.id().equals(slot.section()))
                .findFirst()
                .orElseThrow();
        return new Sitting.Place(
                section.title(),
                forms.presentation(slot),
                answer.sequence(),
                answer.response(),
                answer.flagged(),
                answer.savedAt());
    }
}
