package org.gatepost.webhook;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLSocketFactory;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.clearance.ClearanceMoved;
import org.gatepost.clearance.Status;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** One node's webhooks, on a database that it may share with another. */
final class KeptWebhooks {

    final MovableClock clock;
    final TestDatabase database;
    final List<Object> events = new ArrayList<>();
    final Webhooks webhooks;
    final Dispatching dispatching;
    private final WebhookHearing hearing;

    /** On a machine that has much to do a receiver is not too slow for answering late. */
    KeptWebhooks(TestDatabase database, MovableClock clock, Path keys) {
        this(database, clock, keys, Duration.ofSeconds(30));
    }

    KeptWebhooks(TestDatabase database, MovableClock clock, Path keys, Duration patience) {
        this.database = database;
        this.clock = clock;
        var entries = new WebhookEntries(database.jdbc());
        var messages = new Messages(database.jdbc());
        var networks = new Networks(true);
        var key = new SecretKey(keys.resolve("webhook-key"));
        var time = clock.companyTime();
        hearing = new WebhookHearing(messages);
        var plain = new WebhookPost(networks, (SSLSocketFactory) SSLSocketFactory.getDefault(), patience);
        var post = new SignedPost(plain, key, time);
        dispatching = new Dispatching(
                entries,
                messages,
                new Dispatch(entries, messages, post, events::add, time, database.transaction()),
                new TestDispatch(entries, messages, post, time),
                time);
        webhooks =
                new Webhooks(entries, messages, key, networks, dispatching, events::add, time, database.transaction());
    }

    PersonId hire(String number, Role... roles) {
        var people = new Hired(database.jdbc());
        PersonId person =
                people.person(number, "Somebody", "Service", clock.companyTime().today());
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Admin", Role.ADMIN));
        return person;
    }

    /** In a transaction of its own. */
    void becomes(PersonId person, String position, @Nullable Status status, String reason) {
        database.transaction().executeWithoutResult(begun -> hear(person, position, status, reason));
    }

    void hear(PersonId person, String position, @Nullable Status status, String reason) {
        Instant until = status != null && status.mayWork() ? clock.instant().plus(Duration.ofDays(90)) : null;
        hearing.on(new ClearanceMoved(person, new PositionId(position), status, reason, until, clock.instant()));
    }

    void send() {
        dispatching.sendWhatWaits();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!dispatching.isIdle()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still sending");
            }
            Thread.onSpinWait();
        }
    }

    Webhook only() {
        return webhooks.all().getFirst();
    }

    List<MessageLine> lines() {
        return webhooks.last(only().id());
    }

    MessageLine last() {
        return Objects.requireNonNull(lines().getFirst());
    }
}
