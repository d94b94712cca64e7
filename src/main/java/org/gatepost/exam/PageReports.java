package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What the page of an attempt tells of itself. It is kept and shown, to the person as well, and decides nothing, for a
 * page can be forged. Only about the attempts of whoever is signed in, and only from the window that holds one.
 */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class PageReports {

    private static final int MOST_LOOKS = 500;
    private static final int MOST_RECONNECTIONS = 200;

    private final OwnAttempts own;
    private final Answers answers;
    private final ReadSoFar readSoFar;
    private final CompanyTime time;

    PageReports(OwnAttempts own, Answers answers, ReadSoFar readSoFar, CompanyTime time) {
        this.own = own;
        this.answers = answers;
        this.readSoFar = readSoFar;
        this.time = time;
    }

    /**
     * Notes that the page of an attempt was left for something else, or come back to. It is kept and shown, to the person
     * as well, and decides nothing. What is known already is not noted, nor what comes after the first
     * {@value #MOST_LOOKS}.
     *
     * @param desk the one {@link Delivery#open} gave to this window
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     * @throws HeldByAnotherWindow when the attempt was opened elsewhere since
     */
    public void looked(AttemptId id, int desk, boolean away) {
        own.whileOpen(id, attempt -> {
            OwnAttempts.mustHold(attempt, desk);
            Answers.Looks looks = answers.looks(id);
            if (looks.away() != away && looks.told() < MOST_LOOKS) {
                answers.step(id, away ? Step.FOCUS_LOST : Step.FOCUS_BACK, null, null, null, time.now());
            }
            return attempt;
        });
    }

    /**
     * Notes that a page could not reach the server for a while and does again. It is kept and shown, to the person as
     * well, and gives no time: what the server itself was away is measured by the server. What comes after the first
     * {@value #MOST_RECONNECTIONS} is not noted.
     *
     * @param desk the one {@link Delivery#open} gave to this window
     * @param seconds how long, as the page says; what cannot be is cut to the time since the start
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     * @throws HeldByAnotherWindow when the attempt was opened elsewhere since
     */
    public void reconnected(AttemptId id, int desk, long seconds) {
        own.whileOpen(id, attempt -> {
            OwnAttempts.mustHold(attempt, desk);
            Instant now = time.now();
            if (answers.told(id).connection().timesLost() < MOST_RECONNECTIONS) {
                long most = Duration.between(attempt.startedAt(), now).toSeconds();
                answers.step(id, Step.RECONNECTED, null, Math.clamp(seconds, 0, most), null, now);
            }
            return attempt;
        });
    }

    /**
     * Notes that the person acknowledged what they were told, so that no other window tells them once more.
     *
     * @param desk the one {@link Delivery#open} gave to this window
     * @param read what was on the page when they did; less than another window noted takes nothing back
     * @throws NotYourAttempt when it is not the caller's
     * @throws AttemptOver when it is closed, which it is from its deadline on
     * @throws HeldByAnotherWindow when the attempt was opened elsewhere since
     */
    public void read(AttemptId id, int desk, Told read) {
        own.whileOpen(id, attempt -> {
            OwnAttempts.mustHold(attempt, desk);
            readSoFar.note(attempt, read);
            return attempt;
        });
    }
}
