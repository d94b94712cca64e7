package org.gatepost.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.kernel.CompanyTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waits for one address, one message after another, until something fails, and keeps what came of it. */
@Component
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
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

    /** A message that has been tried for so long is not tried again: that was nine times, when nothing else woke it. */
    static final Duration GIVEN_UP_AFTER = Duration.ofHours(68);

    /** An address at which nothing has arrived for so long is told nothing any more. */
    static final Duration OFF_AFTER = Duration.ofHours(60);

    /** How long an address is left alone after a failure, whatever else waits for it. */
    static final Duration REST = Duration.ofMinutes(1);

    private final WebhookEntries entries;
    private final Messages messages;
    private final WebhookPost post;
    private final SecretKey key;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    Dispatch(
            WebhookEntries entries,
            Messages messages,
            WebhookPost post,
            SecretKey key,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.messages = messages;
        this.post = post;
        this.key = key;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    void send(WebhookEntry to) {
        if (!to.keyMark().equals(key.mark())) {
            // Another node may have the key; here every signature would be wrong.
            LOG.error(
                    "nothing is sent to webhook {}: the key of its secret is gone, only a new secret helps",
                    to.id().value());
            return;
        }
        int sent = 0;
        for (var due = messages.due(to.id(), time.now(), AT_ONCE);
                !due.isEmpty() && sent < AT_ONCE;
                due = messages.due(to.id(), time.now(), AT_ONCE)) {
            for (Messages.Waiting message : due) {
                sent++;
                if (messages.take(message, time.now()) && !isSent(to, message)) {
                    return;
                }
            }
        }
    }

    private boolean isSent(WebhookEntry to, Messages.Waiting waiting) {
        String body = waiting.message().body();
        Answer answer = post.send(to.address(), headers(to, waiting.message(), body), body);
        transaction.executeWithoutResult(status -> {
            if (answer.isTaken()) {
                arrived(to, waiting, answer);
            } else {
                failed(to, waiting, answer);
            }
        });
        return answer.isTaken();
    }

    private Map<String, String> headers(WebhookEntry to, Message message, String body) {
        Instant now = time.now();
        long second = now.getEpochSecond();
        String signature = key.secret(to.salt()).sign(message.id(), second, body);
        Salt before = to.alsoSigning(now);
        if (before != null) {
            signature += " " + key.secret(before).sign(message.id(), second, body);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", message.id());
        headers.put("webhook-timestamp", String.valueOf(second));
        headers.put("webhook-signature", signature);
        return headers;
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
        boolean givenUp = !now.isBefore(message.since().plus(GIVEN_UP_AFTER));
        Duration wait = PATIENCE.get(Math.min(message.tries(), PATIENCE.size() - 1));
        messages.settle(
                message.id(),
                givenUp ? MessageState.GIVEN_UP : MessageState.WAITING,
                givenUp ? now : now.plus(wait),
                answer);
        entries.fails(to.id(), now, now.plus(REST));
        boolean silentForLong =
                to.failingSince() != null && !now.isBefore(to.failingSince().plus(OFF_AFTER));
        if ((answer.isGone() || silentForLong) && entries.become(to.id(), WebhookState.OFF, List.of(WebhookState.ON))) {
            events.publishEvent(WebhookAct.of(WebhookAct.What.SWITCHED_OFF, to));
        }
    }
}
