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
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    OwnAttempts(Attempts attempts, Closing closing, CompanyTime time, TransactionTemplate transaction) {
        this.attempts = attempts;
        this.closing = closing;
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

    /** Whether it is still open; found out of time, it is closed. */
    boolean isOpen(AttemptRow attempt) {
        if (attempt.isOverdue(time.now())) {
            closing.timeOut(attempt.person(), attempt.id());
            return false;
        }
        return attempt.isOpen();
    }

    /**
     * Runs in one transaction that holds the open attempt.
     *
     * @throws AttemptOver when it is closed, which it is from its deadline on
     */
    <T> T whileOpen(AttemptId id, Function<AttemptRow, T> work) {
        return whileOpen(id, () -> attempts.hold(id), work);
    }

    /** Runs in one transaction that holds the open attempt. Found out of time, it is closed, and that is committed. */
    <T> T whileOpen(AttemptId id, Supplier<Optional<AttemptRow>> hold, Function<AttemptRow, T> work) {
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

    static PersonId me() {
        return SignedIn.current().person();
    }

    private static AttemptRow mine(Optional<AttemptRow> attempt) {
        return attempt.filter(found -> found.person().equals(me())).orElseThrow(NotYourAttempt::new);
    }

    /** @throws HeldByAnotherWindow when the attempt was opened elsewhere since */
    static void mustHold(AttemptRow attempt, int desk) {
        if (attempt.desk() != desk) {
            throw new HeldByAnotherWindow();
        }
    }
}
