package org.gatepost.exam;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes attempts whose time is up, with the answers saved until then. Safe on many nodes and after any stop: it looks
 * at what is there, holds each attempt for itself, and finds one that another closed closed.
 */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int AT_ONCE = 200;

    private final Attempts attempts;
    private final Closing closing;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sweep(Attempts attempts, Closing closing, Clock clock, TransactionTemplate transaction) {
        this.attempts = attempts;
        this.closing = closing;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${gatepost.exam.sweep:PT5S}")
    void closeOverdue() {
        for (AttemptId id : attempts.overdue(clock.instant(), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(status -> attempts.hold(id)
                        .ifPresent(attempt -> closing.close(attempt, AttemptState.TIMED_OUT, attempt.deadline())));
            } catch (RuntimeException failed) {
                // One attempt that cannot be marked must not keep the others open; it is tried again next time.
                LOG.error("attempt {} is past its deadline and could not be closed", id.value(), failed);
            }
        }
    }
}
