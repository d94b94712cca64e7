package org.gatepost.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.clearance.Status;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What goes wrong with a receiver, a key or an address is mended by mending it, and loses nothing. */
@BothDatabases
@ExtendWith(OutputCaptureExtension.class)
class WebhookTroubleTests extends WithAReceiver {

    WebhookTroubleTests(TestDatabase database) {
        super(database);
    }

    @Test
    void staysOnWhenAReceiverThatWasDownForDaysTakesOneAndNotTheNext() {
        node.webhooks.add("Door", receiver.address(), null);
        receiver.answers(503);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        node.becomes(node.hire("G002"), "front-desk", Status.CLEARED, "PASSED");
        clock.forward(Dispatch.OFF_AFTER.plusHours(1));
        receiver.answers(got -> receiver.got.size() == 2 ? 204 : 503);
        node.send();
        assertThat(receiver.got).hasSize(3);
        assertThat(node.only().state()).isEqualTo(WebhookState.ON);
        assertThat(node.only().failingSince()).isEqualTo(clock.instant());
    }

    @Test
    void givesUpWhatIsNeverTakenWhileOthersArrive() {
        node.webhooks.add("Door", receiver.address(), null);
        receiver.answers(got -> got.body().contains("G001") ? 500 : 204);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        for (int i = 0; i < 9; i++) {
            node.becomes(node.hire("X" + i), "front-desk", Status.CLEARED, "PASSED");
            node.send();
            clock.forward(Dispatch.REST);
            node.send();
            clock.forward(Duration.ofHours(9));
        }
        assertThat(node.lines().getLast().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(node.only().state()).isEqualTo(WebhookState.ON);
    }

    @Test
    void triesAMessageSeveralTimesThoughTheServerItselfWasDownForDays() {
        node.webhooks.add("Door", receiver.address(), null);
        receiver.answers(503);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        clock.forward(Dispatch.GIVEN_UP_AFTER.plusHours(1));
        node.send();
        assertThat(node.last().state()).isEqualTo(MessageState.WAITING);
    }

    @Test
    void sendsNoMoreOnceItIsPaused() {
        node.webhooks.add("Door", receiver.address(), null);
        for (int i = 0; i < 3; i++) {
            node.becomes(node.hire("X" + i), "front-desk", Status.CLEARED, "PASSED");
        }
        WebhookId door = node.only().id();
        receiver.answers(got -> {
            node.webhooks.pause(door);
            return 204;
        });
        node.send();
        assertThat(receiver.got).hasSize(1);
        assertThat(node.only().waiting()).isEqualTo(2);
    }

    @Test
    void triesNothingSoonerForBeingToldToGoOnWhileItIsOn() {
        node.webhooks.add("Door", receiver.address(), null);
        receiver.answers(503);
        node.becomes(node.hire("X1"), "front-desk", Status.CLEARED, "PASSED");
        node.send();
        clock.forward(Dispatch.PATIENCE.getFirst());
        node.send();
        assertThat(receiver.got).hasSize(2);
        node.webhooks.resume(node.only().id());
        clock.forward(Dispatch.REST);
        node.send();
        assertThat(receiver.got).as("it waits as long as before").hasSize(2);
        clock.forward(Dispatch.PATIENCE.get(1));
        node.send();
        assertThat(receiver.got).hasSize(3);
    }

    @Test
    void sendsAllThatIsDueWithoutABreak() {
        node.webhooks.add("Door", receiver.address(), null);
        for (int i = 0; i < 50; i++) {
            node.becomes(node.hire("X" + i), "front-desk", Status.CLEARED, "PASSED");
        }
        node.send();
        assertThat(receiver.got).hasSize(50);
    }

    @Test
    void makesNoOtherKeyByLookingSaysOnceThatItIsGoneAndSendsWhenItIsBack(CapturedOutput output) throws Exception {
        Path key = folder.resolve("webhook-key");
        assertThat(node.webhooks.all()).isEmpty();
        assertThat(key).doesNotExist();
        WebhookSecret secret = node.webhooks.add("Door", receiver.address(), null);
        Path copy = Files.move(key, folder.resolve("copy"));
        node.webhooks.test(node.only().id());
        node.send();
        node.send();
        assertThat(node.only().signable()).isFalse();
        assertThat(key).doesNotExist();
        assertThat(output.getAll().split("nothing is sent to webhook", -1)).hasSize(2);
        Files.copy(copy, key);
        node.send();
        assertThat(receiver.got).singleElement().matches(got -> got.isSignedWith(secret));
    }

    @Test
    void showsThePageAndKeepsTheFileWhenNobodyCanReadAKeyInIt() throws Exception {
        node.webhooks.add("Door", receiver.address(), null);
        Path key = folder.resolve("webhook-key");
        Files.writeString(key, "half a k");
        node.webhooks.test(node.only().id());
        node.send();
        assertThat(node.only().signable()).isFalse();
        WebhookId door = node.only().id();
        assertThatThrownBy(() -> node.webhooks.rotate(door)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> node.webhooks.add("Gate", receiver.address(), null))
                .isInstanceOf(Refusal.class);
        assertThat(key).hasContent("half a k");
        assertThat(receiver.got).isEmpty();
    }

    @Test
    void givesOneOfTwoWhoAskAtOnceANewSecretAndTheOtherNone() {
        node.webhooks.add("Door", receiver.address(), null);
        var entries = new WebhookEntries(database.jdbc());
        WebhookEntry seen = entries.all().getFirst();
        assertThat(List.of(
                        entries.rotate(seen, Salt.random(), seen.keyMark(), null),
                        entries.rotate(seen, Salt.random(), seen.keyMark(), null)))
                .containsExactly(true, false);
        WebhookEntry again = entries.all().getFirst();
        node.webhooks.remove(seen.id());
        assertThat(entries.rotate(again, Salt.random(), again.keyMark(), null)).isFalse();
    }

    @Test
    void tellsTheOthersThoughTheAddressOfOneCannotBeReadAnyMore() {
        node.webhooks.add("Door", receiver.address(), null);
        database.jdbc()
                .sql("update webhook set address = 'https://door one.example.com/'")
                .update();
        node.webhooks.add("Roster", receiver.address(), null);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        assertThat(receiver.got).hasSize(1);
        assertThat(node.last().fault()).isEqualTo(PostFault.ADDRESS);
        node.webhooks.pause(node.only().id());
        assertThat(node.only().state()).isEqualTo(WebhookState.PAUSED);
    }
}
