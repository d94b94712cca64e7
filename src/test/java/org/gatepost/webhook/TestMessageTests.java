package org.gatepost.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.clearance.Status;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test is sent once and at once, says what came of it, and changes nothing for what else an address is told. */
@BothDatabases
class TestMessageTests {

    private final TestDatabase database;
    private final MovableClock clock = MovableClock.atNoon();
    private final Receiver receiver = new Receiver();

    @TempDir
    private Path folder = Path.of("");

    private KeptWebhooks node;
    private PersonId lin = new PersonId(0);
    private WebhookId door = new WebhookId(0);

    TestMessageTests(TestDatabase database) {
        this.database = database;
        node = new KeptWebhooks(database, clock, folder);
    }

    @BeforeEach
    void add() {
        node = new KeptWebhooks(database, clock, folder);
        lin = node.hire("G001");
        node.webhooks.add("Door", receiver.address(), null);
        door = node.only().id();
    }

    @AfterEach
    void stop() {
        receiver.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void isTriedOnceAndSaysWhatWasAnswered() {
        receiver.answers(500);
        test();
        assertThat(node.last().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(node.last().answered()).isEqualTo(500);
        assertThat(node.only().waiting()).isZero();
        clock.forward(Dispatch.GIVEN_UP_AFTER);
        node.send();
        node.webhooks.sendAgain(door, node.last().id());
        node.send();
        assertThat(receiver.got).hasSize(1);
    }

    @Test
    void goesByItselfWithoutWaitingForTheNextRound() throws Exception {
        var arrived = new CountDownLatch(1);
        receiver.answers(got -> {
            arrived.countDown();
            return 204;
        });
        node.webhooks.test(door);
        assertThat(arrived.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void letsRealMessagesBeSentAtOnceThoughItFails() {
        receiver.answers(got -> got.body().contains("webhook.test") ? 503 : 204);
        test();
        assertThat(node.only().failingSince()).isNull();
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        assertThat(node.last().state()).isEqualTo(MessageState.ARRIVED);
    }

    @Test
    void isNoReasonToSwitchAnAddressOff() {
        receiver.answers(410);
        test();
        clock.forward(Dispatch.OFF_AFTER.plusHours(1));
        test();
        assertThat(node.only().state()).isEqualTo(WebhookState.ON);
        assertThat(node.events).noneMatch(TestMessageTests::isSwitchedOff);
    }

    private static boolean isSwitchedOff(Object event) {
        return event instanceof WebhookAct act && act.what() == WebhookAct.What.SWITCHED_OFF;
    }

    @Test
    void goesToAnAddressThatRestsAndLeavesItsRealMessagesWhereTheyWere() {
        receiver.answers(503);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        MessageLine before = node.last();
        var failing = node.only().failingSince();
        receiver.answers(204);
        test();
        node.send();
        assertThat(node.last().state()).isEqualTo(MessageState.ARRIVED);
        assertThat(node.lines().getLast()).isEqualTo(before);
        assertThat(node.only().failingSince()).isEqualTo(failing).isNotNull();
        clock.forward(Dispatch.PATIENCE.getFirst());
        node.send();
        assertThat(node.lines().getLast().state()).isEqualTo(MessageState.ARRIVED);
    }

    @Test
    void doesNotWaitForARealMessageThatTakesLong() throws Exception {
        var tested = new CountDownLatch(1);
        receiver.answers(got -> {
            if (got.body().contains("webhook.test")) {
                tested.countDown();
                return 204;
            }
            node.webhooks.test(door);
            return tested.await(20, TimeUnit.SECONDS) ? 204 : 500;
        });
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        assertThat(tested.getCount()).isZero();
        assertThat(node.lines()).extracting(MessageLine::state).containsOnly(MessageState.ARRIVED);
    }

    @Test
    void isNotSentAnHourLaterWhenItCouldNotBeSigned() throws Exception {
        Path key = folder.resolve("webhook-key");
        Path copy = Files.move(key, folder.resolve("copy"));
        test();
        assertThat(node.last().state()).isEqualTo(MessageState.WAITING);
        clock.forward(Dispatching.SENT_BY.plusSeconds(1));
        node.send();
        Files.copy(copy, key);
        node.send();
        assertThat(node.last().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(node.last().tries()).isZero();
        assertThat(receiver.got).isEmpty();
    }

    @Test
    void isShownToAdministratorsExactlyAsItIsSent() {
        test();
        assertThat(node.last().hidesResults()).isFalse();
        assertThat(node.last().body()).isEqualTo(receiver.got.getFirst().body());
    }

    @Test
    void isNotSentTwiceWhenANodeEndedWhileItWasBeingSent() {
        test();
        database.jdbc().sql("update webhook_message set state = 'SENDING'").update();
        clock.forward(Dispatching.SENT_BY.plusSeconds(1));
        node.send();
        assertThat(receiver.got).hasSize(1);
        assertThat(node.last().state()).isEqualTo(MessageState.GIVEN_UP);
    }

    private void test() {
        node.webhooks.test(door);
        node.send();
    }
}
