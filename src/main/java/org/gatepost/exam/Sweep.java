package org.gatepost.exam;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes attempts whose time is up, with the answers saved until then. Safe on many nodes and after any stop: it looks
 * at what is there, holds each attempt for itself, and finds one that another closed closed.
 */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Outages outages;
    private final Attempts attempts;
    private final Closing closing;
    private final Unclosed unclosed;
    private final Clock clock;

    Sweep(Outages outages, Attempts attempts, Closing closing, Unclosed unclosed, Clock clock) {
        this.outages = outages;
        this.attempts = attempts;
        this.closing = closing;
        this.unclosed = unclosed;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${gatepost.exam.sweep:PT5S}")
    void closeOverdue() {
        outages.beat();
        for (AttemptRow overdue : attempts.overdue(clock.instant())) {
            try {
                closing.timeOut(overdue.person(), overdue.id());
            } catch (RuntimeException failed) {
                // One attempt that cannot be marked must not keep the others open.
                tellOnce(overdue.id(), failed);
            }
        }
    }

    /** Said in full the first time; then HR and trainers see it on screen, and the log is left to what is new. */
    private void tellOnce(AttemptId attempt, RuntimeException failed) {
        if (unclosed.add(attempt, failed, clock.instant())) {
            LOG.error(
                    "attempt {} is past its deadline and could not be closed; it is tried again, at ever longer pauses",
                    attempt.value(),
                    failed);
        }
    }
}
