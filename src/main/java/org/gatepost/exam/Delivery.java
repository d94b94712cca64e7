package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
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

    /** Far more than a person can click; a forged one beyond it would lock them out of their own slot. */
    private static final long HIGHEST_SEQUENCE = 1_000_000_000;

    private final Starting starting;
    private final Attempts attempts;
    private final Forms forms;
    private final Closing closing;
    private final Library library;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    Delivery(
            Starting starting,
            Attempts attempts,
            Forms forms,
            Closing closing,
            Library library,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.starting = starting;
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
        PersonId person = SignedIn.current().person();
        try {
            return starting.start(person, exam);
        } catch (DuplicateKeyException startedAtTheSameMoment) {
            return attempts.openOf(person, exam).orElseThrow(() -> startedAtTheSameMoment);
        }
    }

    /**
     * Takes the attempt to the window that asks; the window that had it before can no longer answer.
     *
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     */
    public Sitting open(AttemptId id) {
        return whileOpen(id, attempt -> {
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
        if (!attempt.isOpen() || (isOverdue(attempt) && !isOpen(id))) {
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
     * @param sequence rises with every answer this window gives; repeating one that is saved already changes nothing
     * @param sent what the browser sent; JSON null takes the answer back
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     * @throws HeldByAnotherWindow when the attempt was opened elsewhere since
     * @throws StaleAnswer when a newer answer to this item is saved already
     */
    public Saved answer(AttemptId id, int desk, int slot, long sequence, JsonNode sent) {
        return whileOpen(id, attempt -> {
            mustHold(attempt, desk);
            Form form = forms.of(id);
            Presentation presentation = forms.presentation(form.slots().get(mustExist(slot, form)));
            @Nullable Response response = presentation.read(sent).orElse(null);
            return save(id, slot, mustBePossible(sequence), response, form.size());
        });
    }

    private Saved save(AttemptId id, int slot, long sequence, @Nullable Response response, int items) {
        Instant now = time.now();
        if (!attempts.replaceAnswer(id, slot, sequence, response, now)) {
            // A browser whose connection broke sends again what may have arrived.
            AnswerRow held = attempts.answer(id, slot);
            if (held.sequence() != sequence || !Objects.equals(held.response(), response)) {
                throw new StaleAnswer();
            }
            return new Saved(held.savedAt() == null ? now : held.savedAt(), attempts.answered(id), items);
        }
        attempts.step(id, Step.ANSWERED, slot, sequence, response, now);
        return new Saved(now, attempts.answered(id), items);
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
            AttemptRow attempt = mine(attempts.hold(id));
            if (!closeIfOverdue(attempt) && attempt.isOpen()) {
                mustHold(attempt, desk);
                closing.close(attempt, AttemptState.SUBMITTED, time.now());
            }
        });
    }

    /** Whether the attempt is still open; one whose time is up is closed by asking. */
    public boolean isOpen(AttemptId id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            AttemptRow attempt = mine(attempts.hold(id));
            return attempt.isOpen() && !closeIfOverdue(attempt);
        }));
    }

    /** Runs in one transaction that holds the open attempt. When its time is up it is closed, and that is committed. */
    private <T> T whileOpen(AttemptId id, Function<AttemptRow, T> work) {
        Optional<T> done = transaction.execute(status -> {
            AttemptRow attempt = mine(attempts.hold(id));
            if (!attempt.isOpen() || closeIfOverdue(attempt)) {
                return Optional.<T>empty();
            }
            return Optional.of(work.apply(attempt));
        });
        return Objects.requireNonNull(done).orElseThrow(AttemptOver::new);
    }

    private boolean closeIfOverdue(AttemptRow attempt) {
        if (attempt.isOpen() && isOverdue(attempt)) {
            closing.close(attempt, AttemptState.TIMED_OUT, attempt.deadline());
            return true;
        }
        return false;
    }

    private boolean isOverdue(AttemptRow attempt) {
        return time.now().isAfter(attempt.deadline());
    }

    private static AttemptRow mine(Optional<AttemptRow> attempt) {
        return attempt.filter(found -> found.person().equals(SignedIn.current().person()))
                .orElseThrow(NotYourAttempt::new);
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

    private static long mustBePossible(long sequence) {
        if (sequence < 1 || sequence > HIGHEST_SEQUENCE) {
            throw new StaleAnswer();
        }
        return sequence;
    }

    private Sitting sitting(AttemptRow attempt, int desk) {
        Blueprint blueprint = library.blueprint(attempt.exam(), attempt.blueprintRevision());
        Form form = forms.of(attempt.id());
        List<Sitting.Place> places = attempts.answers(attempt.id()).stream()
                .map(answer -> place(blueprint, form, answer))
                .toList();
        return new Sitting(
                attempt.id(), blueprint.title(), desk, attempt.startedAt(), attempt.deadline(), time.now(), places);
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
