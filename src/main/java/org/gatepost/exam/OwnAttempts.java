package org.gatepost.exam;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The attempts of whoever is signed in: whose one is, whether its time is up, and which window holds its desk. */
@Component
class OwnAttempts {

    private final Attempts attempts;
    private final Closing closing;
    private final Outages outages;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    OwnAttempts(
            Attempts attempts, Closing closing, Outages outages, CompanyTime time, TransactionTemplate transaction) {
        this.attempts = attempts;
        this.closing = closing;
        this.outages = outages;
        this.time = time;
        this.transaction = transaction;
    }

    /** @throws NotYourAttempt when it is not the caller's, or there is none */
    AttemptRow find(AttemptId id) {
        return mine(attempts.find(id));
    }

    /** As {@link #find}, held until the end of the transaction. */
    AttemptRow hold(AttemptId id) {
        return mine(attempts.hold(id));
    }

    /**
     * As it stands now. Found out of time, it is closed, unless it was an outage that took the time: then that is given back
     * first. Never within a transaction, which would hold what the giving back waits for.
     *
     * @throws NotYourAttempt when it is not the caller's
     */
    AttemptRow current(AttemptId id) {
        AttemptRow attempt = find(id);
        if (!attempt.isOverdue(time.now())) {
            return attempt;
        }
        outages.beat();
        closing.timeOut(attempt.person(), id);
        return find(id);
    }

    /**
     * Runs in one transaction that holds the open attempt.
     *
     * @throws AttemptOver when it is closed, which it is from its deadline on
     */
    <T> T whileOpen(AttemptId id, Function<AttemptRow, T> work) {
        return whileOpen(id, () -> attempts.hold(id), work);
    }

    /** Runs in one transaction that holds the open attempt. Found out of time, it is as {@link #current} says. */
    <T> T whileOpen(AttemptId id, Supplier<Optional<AttemptRow>> hold, Function<AttemptRow, T> work) {
        Optional<T> done = ifInTime(hold, work);
        while (done.isEmpty()) {
            if (!current(id).isOpen()) {
                throw new AttemptOver();
            }
            done = ifInTime(hold, work);
        }
        return done.get();
    }

    private <T> Optional<T> ifInTime(Supplier<Optional<AttemptRow>> hold, Function<AttemptRow, T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            AttemptRow attempt = mine(hold.get());
            return attempt.isOpen() && !attempt.isOverdue(time.now())
                    ? Optional.of(work.apply(attempt))
                    : Optional.<T>empty();
        }));
    }

    static PersonId me() {
        return SignedIn.current().person();
    }

    private static AttemptRow mine(Optional<AttemptRow> attempt) {
        return attempt.filter(found -> found.person().equals(me())).orElseThrow(NotYourAttempt::new);
    }

    /** @throws HeldByAnotherWindow when the attempt was opened elsewhere since, or by no window at all */
    static void mustHold(AttemptRow attempt, int desk) {
        if (attempt.desk() != desk || !attempt.isOpened()) {
            throw new HeldByAnotherWindow();
        }
    }
}
