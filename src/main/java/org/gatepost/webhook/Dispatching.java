package org.gatepost.webhook;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.gatepost.kernel.CompanyTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, on whichever node, to every address on a thread of its own: one that is slow keeps nobody else waiting.
 * A message is taken before it is sent and that is committed, so no two nodes send it at once; of one whose node ended
 * meanwhile nobody knows whether it arrived, and it is sent again.
 */
@Component
class Dispatching {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatching.class);

    /** Longer than any try takes; and nobody waits longer to see what comes of a test. */
    static final Duration SENT_BY = Duration.ofMinutes(2);

    /** For so long it can be looked up what was sent. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration LOOKED_EVERY = Duration.ofHours(1);

    private final WebhookEntries entries;
    private final Messages messages;
    private final Dispatch dispatch;
    private final TestDispatch tests;
    private final CompanyTime time;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    /** To whom this node sends something right now. */
    private final Set<WebhookId> busy = ConcurrentHashMap.newKeySet();
    /** To whom it sends a test right now, which waits for nothing else. */
    private final Set<WebhookId> testing = ConcurrentHashMap.newKeySet();

    private volatile Instant cleaned = Instant.EPOCH;

    Dispatching(WebhookEntries entries, Messages messages, Dispatch dispatch, TestDispatch tests, CompanyTime time) {
        this.entries = entries;
        this.messages = messages;
        this.dispatch = dispatch;
        this.tests = tests;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${gatepost.webhook.sending:PT2S}")
    void sendWhatWaits() {
        Instant now = time.now();
        messages.giveUpTests(now.minus(SENT_BY), now);
        if (messages.takeBack(now.minus(SENT_BY), now) > 0) {
            LOG.warn("messages were being sent to webhooks when a node ended; they are sent again");
        }
        if (!now.isBefore(cleaned.plus(LOOKED_EVERY))) {
            cleaned = now;
            int forgotten = messages.forgetBefore(now.minus(KEPT));
            if (forgotten > 0) {
                LOG.info("{} messages to webhooks were older than {} days and are forgotten", forgotten, KEPT.toDays());
            }
        }
        entries.tested().forEach(to -> sendTests(to.id()));
        entries.due(now).forEach(to -> begin(to.id(), busy, dispatch::send));
    }

    /** Sends the tests that wait for it, now. */
    void sendTests(WebhookId webhook) {
        begin(webhook, testing, tests::send);
    }

    private void begin(WebhookId to, Set<WebhookId> sending, Consumer<WebhookId> all) {
        if (sending.add(to)) {
            threads.execute(() -> send(to, sending, all));
        }
    }

    private void send(WebhookId to, Set<WebhookId> sending, Consumer<WebhookId> all) {
        try {
            all.accept(to);
        } catch (RuntimeException failed) {
            LOG.error("what waits for webhook {} could not be sent; it is tried again", to.value(), failed);
        } finally {
            sending.remove(to);
        }
    }

    /** Whether this node sends nothing right now. */
    boolean isIdle() {
        return busy.isEmpty() && testing.isEmpty();
    }

    /** Waits for what is on its way, which takes no longer than a try. */
    @PreDestroy
    void end() {
        dispatch.end();
        tests.end();
        threads.close();
    }
}
