package org.gatepost.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.PositionId;
import org.gatepost.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The addresses of other systems that are told of changes, for administrators. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class Webhooks {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 120;

    /** The most characters of an address. */
    public static final int LONGEST_ADDRESS = WebhookAddress.LONGEST;

    /** How many there may be at once. */
    public static final int MOST = 20;

    /** For how long the secret before signs too. */
    public static final Duration BOTH_SECRETS = Duration.ofDays(7);

    /** How many of the last messages are shown. */
    public static final int LAST = 50;

    private static final String GONE = "webhook.refused.gone";

    private final WebhookEntries entries;
    private final Messages messages;
    private final SecretKey key;
    private final Networks networks;
    private final Dispatching dispatching;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    Webhooks(
            WebhookEntries entries,
            Messages messages,
            SecretKey key,
            Networks networks,
            Dispatching dispatching,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.messages = messages;
        this.key = key;
        this.networks = networks;
        this.dispatching = dispatching;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** All that were not removed, the oldest first. */
    public List<Webhook> all() {
        var waiting = messages.waiting();
        List<WebhookEntry> all = entries.all();
        String mark = all.isEmpty() ? null : key.find().map(SecretKey.Key::mark).orElse(null);
        Instant now = time.now();
        return all.stream()
                .map(entry -> entry.asSeen(now, waiting.getOrDefault(entry.id(), 0), mark))
                .toList();
    }

    /** The last messages to one of them, the newest first. */
    public List<MessageLine> last(WebhookId webhook) {
        return messages.last(webhook, LAST);
    }

    /**
     * Adds an address; it is told of what happens from now on.
     *
     * @param position the one whose changes it is told of; null for all
     * @return its secret, which cannot be told again
     * @throws Refusal when it has no name, nothing can be sent to the address, there are too many, or the file that secrets
     *     are derived from is there and cannot be read
     */
    public WebhookSecret add(String name, String address, @Nullable PositionId position) {
        String said = name.strip();
        if (said.isEmpty()
                || said.codePointCount(0, said.length()) > LONGEST_NAME
                || said.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal("webhook.refused.name", LONGEST_NAME);
        }
        WebhookAddress to = WebhookAddress.typed(address, networks);
        if (entries.all().size() >= MOST) {
            throw new Refusal("webhook.refused.many", MOST);
        }
        Salt salt = Salt.random();
        SecretKey.Key signing = key.findOrMake();
        transaction.executeWithoutResult(status -> {
            WebhookId id = entries.add(
                    said, to, position, salt, signing.mark(), SignedIn.current().person(), time.now());
            tell(WebhookAct.What.ADDED, entry(id));
        });
        return signing.secret(salt);
    }

    /** Sends nothing more to it until it goes on; without effect when it is not told anything. */
    public void pause(WebhookId webhook) {
        become(webhook, WebhookState.PAUSED, List.of(WebhookState.ON), WebhookAct.What.PAUSED, () -> {});
    }

    /** Goes on, with what happened meanwhile; without effect when it is on: what waits to be tried again goes on waiting. */
    public void resume(WebhookId webhook) {
        become(
                webhook,
                WebhookState.ON,
                List.of(WebhookState.PAUSED, WebhookState.OFF),
                WebhookAct.What.RESUMED,
                () -> messages.beginAgain(webhook, time.now()));
    }

    /** Removes it for good, with what waits for it. */
    public void remove(WebhookId webhook) {
        become(
                webhook,
                WebhookState.REMOVED,
                List.of(WebhookState.ON, WebhookState.PAUSED, WebhookState.OFF),
                WebhookAct.What.REMOVED,
                () -> messages.forget(webhook));
    }

    /**
     * Gives it another secret; for {@link #BOTH_SECRETS} both sign, so that the receiver can change over at any time.
     *
     * @return the secret, which cannot be told again
     * @throws Refusal when it was removed, somebody else gives it one at the same moment, or the file that secrets are derived
     *     from is there and cannot be read
     */
    public WebhookSecret rotate(WebhookId webhook) {
        WebhookEntry entry = entry(webhook);
        Salt salt = Salt.random();
        SecretKey.Key signing = key.findOrMake();
        // With another key the secret before cannot be derived any more.
        boolean both = entry.keyMark().equals(signing.mark());
        transaction.executeWithoutResult(status -> {
            if (!entries.rotate(entry, salt, signing.mark(), both ? time.now().plus(BOTH_SECRETS) : null)) {
                throw new Refusal("webhook.refused.rotated");
            }
            tell(WebhookAct.What.SECRET_ROTATED, entry);
        });
        return signing.secret(salt);
    }

    /**
     * Sends it a message that tells of nothing, once and at once; {@link #last} says what comes of it. What else waits for it
     * goes on as it would have, whatever does.
     *
     * @throws Refusal when nothing is sent to it now
     */
    public void test(WebhookId webhook) {
        if (entry(webhook).state() != WebhookState.ON) {
            throw new Refusal("webhook.refused.notOn");
        }
        transaction.executeWithoutResult(status -> messages.addTest(webhook, time.now()));
        dispatching.sendTests(webhook);
    }

    /**
     * Sends a message again that arrived, waits or was given up; without effect for a test.
     *
     * @throws Refusal when it was removed
     */
    public void sendAgain(WebhookId webhook, long message) {
        WebhookEntry entry = entry(webhook);
        transaction.executeWithoutResult(status -> {
            if (messages.sendAgain(entry.id(), message, time.now())) {
                entries.wake(webhook);
            }
        });
    }

    private void become(
            WebhookId webhook, WebhookState state, List<WebhookState> from, WebhookAct.What what, Runnable then) {
        WebhookEntry entry = entry(webhook);
        transaction.executeWithoutResult(status -> {
            if (entries.become(webhook, state, from)) {
                then.run();
                tell(what, entry);
            }
        });
    }

    private void tell(WebhookAct.What what, WebhookEntry entry) {
        events.publishEvent(WebhookAct.of(what, entry));
    }

    private WebhookEntry entry(WebhookId webhook) {
        return entries.find(webhook).orElseThrow(() -> new Refusal(GONE));
    }
}
