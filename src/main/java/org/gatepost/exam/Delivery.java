package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
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
    private final OwnAttempts own;
    private final Sittings sittings;
    private final Attempts attempts;
    private final Answers answers;
    private final Forms forms;
    private final Closing closing;
    private final Announcements announcements;
    private final Extensions extensions;
    private final Presence presence;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    Delivery(
            Starting starting,
            Turns turns,
            OwnAttempts own,
            Sittings sittings,
            Attempts attempts,
            Answers answers,
            Forms forms,
            Closing closing,
            Announcements announcements,
            Extensions extensions,
            Presence presence,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.starting = starting;
        this.turns = turns;
        this.own = own;
        this.sittings = sittings;
        this.attempts = attempts;
        this.answers = answers;
        this.forms = forms;
        this.closing = closing;
        this.announcements = announcements;
        this.extensions = extensions;
        this.presence = presence;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * Starts an attempt, or gives the one that is open already, however many ask at once.
     *
     * @throws Refusal when there is no such exam, no form of it was found, or the gate objects, with its reason
     */
    public AttemptId start(ExamId exam) {
        return starting.start(OwnAttempts.me(), exam);
    }

    /**
     * Takes the attempt to the window that asks; the window that had it before can no longer answer.
     *
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     */
    public Sitting open(AttemptId id) {
        return own.whileOpen(id, () -> attempts.hold(id, form -> forms.keep(id, form)), attempt -> {
            int desk = attempt.desk() + 1;
            attempts.takeDesk(id, desk);
            answers.opened(attempt, desk, time.now());
            return sittings.at(attempt, desk);
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
     * @throws OutOfTurn when one only goes forward and it is not the item in view
     */
    public Sitting.Place place(AttemptId id, int desk, int slot) {
        AttemptRow attempt = own.current(id);
        if (!attempt.isOpen()) {
            throw new AttemptOver();
        }
        OwnAttempts.mustHold(attempt, desk);
        mustExist(slot, forms.of(id));
        attempt.mustBeAt(slot);
        return sittings.place(attempt, slot);
    }

    /**
     * Where one only goes forward: leaves the item in view behind for good, and gives the next. Asked for once more, that one
     * is given again.
     *
     * @param slot of the next item, counted from 0
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     * @throws HeldByAnotherWindow when the attempt was opened elsewhere since
     * @throws OutOfTurn when it is not the next item
     */
    public Sitting.Place moveOn(AttemptId id, int desk, int slot) {
        return own.whileOpen(id, attempt -> {
            OwnAttempts.mustHold(attempt, desk);
            mustExist(slot, forms.of(id));
            if (attempt.goesOnTo(slot)) {
                attempts.reach(id, slot);
                answers.step(id, Step.PASSED, slot - 1, null, null, time.now());
            } else {
                attempt.mustBeAt(slot);
            }
            return sittings.place(attempt, slot);
        });
    }

    /**
     * What is blank or answered in part, and what is flagged.
     *
     * @param desk the one {@link #open} gave to this window
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     * @throws HeldByAnotherWindow when the attempt was opened elsewhere since
     */
    public Unfinished unfinished(AttemptId id, int desk) {
        return own.whileOpen(id, attempt -> {
            OwnAttempts.mustHold(attempt, desk);
            Form form = forms.of(id);
            return Unfinished.of(
                    answers.begun(attempt, form.size()),
                    slot -> forms.presentation(form.slots().get(slot)),
                    attempt.reached());
        });
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
     * @throws OutOfTurn when one only goes forward and it is not the item in view; one that is saved already is none
     */
    public Instant answer(AttemptId id, int desk, int slot, long sequence, JsonNode sent) {
        return own.whileOpen(id, attempt -> {
            OwnAttempts.mustHold(attempt, desk);
            Form form = forms.of(id);
            Presentation presentation = forms.presentation(form.slots().get(mustExist(slot, form)));
            @Nullable Response response = presentation.read(sent).orElse(null);
            return save(attempt, slot, Sequence.of(sequence, desk), response);
        });
    }

    private Instant save(AttemptRow attempt, int slot, Sequence sequence, @Nullable Response response) {
        Instant now = time.now();
        if (attempt.isAt(slot) && answers.replace(attempt.id(), slot, sequence, response, attempt.desk(), now)) {
            answers.step(attempt.id(), Step.ANSWERED, slot, sequence.value(), response, now);
            return now;
        }
        AnswerRow saved = answers.of(attempt.id(), slot);
        // A browser whose connection broke sends again what may have arrived. What says the same can go under no
        // answer.
        if (!Objects.equals(saved.response(), response)) {
            attempt.mustBeAt(slot);
            throw new StaleAnswer();
        }
        return Objects.requireNonNullElse(saved.savedAt(), now);
    }

    /** Marks an item to come back to, or no longer. Throws as {@link #answer} does. */
    public void flag(AttemptId id, int desk, int slot, boolean flagged) {
        own.whileOpen(id, attempt -> {
            OwnAttempts.mustHold(attempt, desk);
            attempt.mustBeAt(mustExist(slot, forms.of(id)));
            answers.flag(id, slot, flagged);
            answers.step(id, flagged ? Step.FLAGGED : Step.UNFLAGGED, slot, null, null, time.now());
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
        while (!handIn(id, desk)) {
            own.current(id);
        }
    }

    /** False when it is open and its time is up; then nothing was done. */
    private boolean handIn(AttemptId id, int desk) {
        return Objects.requireNonNull(transaction.execute(status -> {
            turns.hold(OwnAttempts.me());
            AttemptRow attempt = own.hold(id);
            if (attempt.isOverdue(time.now())) {
                return false;
            }
            if (attempt.isOpen()) {
                OwnAttempts.mustHold(attempt, desk);
                closing.close(attempt, AttemptState.SUBMITTED, time.now());
            }
            return true;
        }));
    }

    /** Whether the attempt is still open; one whose time is up is closed by asking. */
    public boolean isOpen(AttemptId id) {
        return own.current(id).isOpen();
    }

    /**
     * What a page that shows an open attempt asks for now and then: how long there is, and what the room was told.
     *
     * @param desk the one {@link #open} gave to this window
     * @param told the number of the last announcement that the page has, 0 for none
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     * @throws HeldByAnotherWindow when the attempt was opened elsewhere since: then it looks live and is not
     */
    public News news(AttemptId id, int desk, long told) {
        AttemptRow attempt = own.current(id);
        if (!attempt.isOpen()) {
            throw new AttemptOver();
        }
        OwnAttempts.mustHold(attempt, desk);
        presence.note(id, time.now());
        return new News(attempt.deadline(), announcements.since(attempt.exam(), attempt.startedAt(), told));
    }

    /**
     * What was added that moved the person's deadline, with what they may know of why.
     *
     * @param from until when the person knows that they may sit
     * @param to the deadline that it shows from now on
     * @throws NotYourAttempt when it is not the caller's
     */
    public List<MoreTime> moreTime(AttemptId id, Instant from, Instant to) {
        return extensions.told(own.current(id).id(), from, to);
    }

    private static int mustExist(int slot, Form form) {
        if (slot < 0 || slot >= form.size()) {
            throw new NotYourAttempt();
        }
        return slot;
    }
}
