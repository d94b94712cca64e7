package org.gatepost.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits for one address, one message after another, until something fails, and keeps what came of it. Tests go by
 * {@link TestDispatch}.
 */
@Component
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    /** So many are looked up at once. */
    private static final int AT_ONCE = 20;

    /** After each failed try, how long until the next; the last of them again for as long as it takes. */
    static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /**
     * A message that has been tried for so long, and no less often than there are waits, is not tried again: that was nine
     * times, when nothing else woke it.
     */
    static final Duration GIVEN_UP_AFTER = Duration.ofHours(68);

    /** An address at which nothing has arrived for so long is told nothing any more. */
    static final Duration OFF_AFTER = Duration.ofHours(60);

    /** How long an address is left alone after a failure, whatever else waits for it. */
    static final Duration REST = Duration.ofMinutes(1);

    private final WebhookEntries entries;
    private final Messages messages;
    private final SignedPost post;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    private volatile boolean ending;

    Dispatch(
            WebhookEntries entries,
            Messages messages,
            SignedPost post,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.messages = messages;
        this.post = post;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** Goes on while something is due; somebody may pause it or give it another secret meanwhile. */
    void send(WebhookId webhook) {
        while (!ending) {
            WebhookEntry to = entries.findOn(webhook).orElse(null);
            SecretKey.Key signing = to == null ? null : post.keyOf(to);
            if (to == null || signing == null) {
                return;
            }
            List<Messages.Waiting> due = messages.due(webhook, time.now(), AT_ONCE);
            if (due.isEmpty() || !areSent(to, signing, due)) {
                return;
            }
        }
    }

    /** Takes no further message; what is on its way is seen to its end. */
    void end() {
        ending = true;
    }

    private boolean areSent(WebhookEntry to, SecretKey.Key signing, List<Messages.Waiting> due) {
        for (Messages.Waiting message : due) {
            if (ending || (messages.take(message, time.now()) && !isSent(to, signing, message))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSent(WebhookEntry to, SecretKey.Key signing, Messages.Waiting waiting) {
        Answer answer = post.send(to, signing, waiting.message());
        transaction.executeWithoutResult(status -> {
            if (answer.isTaken()) {
                arrived(to, waiting, answer);
            } else {
                failed(to, waiting, answer);
            }
        });
        return answer.isTaken();
    }

    private void arrived(WebhookEntry to, Messages.Waiting message, Answer answer) {
        Instant now = time.now();
        messages.settle(message.id(), MessageState.ARRIVED, now, answer);
        if (entries.recovers(to.id())) {
            messages.wake(to.id(), now);
        }
    }

    private void failed(WebhookEntry to, Messages.Waiting message, Answer answer) {
        Instant now = time.now();
        LOG.warn(
                "message {} did not arrive at webhook {} ({})",
                message.message().id(),
                to.id().value(),
                answer);
        Instant failingSince = entries.fails(to.id(), now, now.plus(REST));
        boolean over = answer.isGone() || !now.isBefore(failingSince.plus(OFF_AFTER));
        // What an address is switched off over waits, and is sent when it goes on.
        boolean givenUp = !over
                && message.tries() >= PATIENCE.size()
                && !now.isBefore(message.since().plus(GIVEN_UP_AFTER));
        Duration wait = PATIENCE.get(Math.min(message.tries(), PATIENCE.size() - 1));
        messages.settle(
                message.id(),
                givenUp ? MessageState.GIVEN_UP : MessageState.WAITING,
                givenUp ? now : now.plus(wait),
                answer);
        if (over && entries.become(to.id(), WebhookState.OFF, List.of(WebhookState.ON))) {
            events.publishEvent(WebhookAct.of(WebhookAct.What.SWITCHED_OFF, to));
        }
    }
}
