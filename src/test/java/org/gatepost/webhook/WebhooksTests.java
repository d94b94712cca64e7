package org.gatepost.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.clearance.Status;
import org.gatepost.kernel.Refusal;
import org.gatepost.kernel.StoredJson;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.junit.jupiter.api.Test;

/** Other systems are told of every change, at least once, in order, signed, and of nothing that is none of their business. */
@BothDatabases
class WebhooksTests extends WithAReceiver {

    WebhooksTests(TestDatabase database) {
        super(database);
    }

    @Test
    void tellsAChangeSignedAndWithoutANameOrAScore() {
        WebhookSecret secret = node.webhooks.add("Door", receiver.address(), null);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        node.send();
        assertThat(receiver.got).hasSize(1);
        Receiver.Got got = receiver.got.getFirst();
        assertThat(got.isSignedWith(secret)).isTrue();
        assertThat(got.second()).isEqualTo(clock.instant().getEpochSecond());
        assertThat(got.type()).isEqualTo("application/json");
        assertThat(got.body()).doesNotContain("Somebody");
        Map<?, ?> body = StoredJson.read(got.body(), Map.class);
        assertThat(body.get("id")).isEqualTo(got.id());
        assertThat(body.get("type")).isEqualTo("clearance.changed");
        assertThat(body.get("data"))
                .isEqualTo(Map.of(
                        "employeeNumber", "G001",
                        "position", "front-desk",
                        "cleared", true,
                        "status", "CLEARED",
                        "clearedUntil", "2027-02-21T04:00:00Z",
                        "reason", "PASSED",
                        "decidedAt", "2026-11-23T04:00:00Z"));
        assertThat(Described.faults("ClearanceChanged", got.body())).isEmpty();
        node.webhooks.test(node.only().id());
        node.send();
        assertThat(Described.faults("WebhookTest", receiver.got.getLast().body()))
                .isEmpty();
        assertThat(node.last().state()).isEqualTo(MessageState.ARRIVED);
        assertThat(node.last().answered()).isEqualTo(204);
    }

    @Test
    void showsAdministratorsWhomAMessageIsAboutAndNoResult() {
        node.webhooks.add("Door", receiver.address(), null);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.becomes(lin, "front-desk", null, "NOT_HELD");
        assertThat(node.lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.hidesResults()).isTrue();
            Map<?, ?> body = StoredJson.read(line.body(), Map.class);
            assertThat(body.get("id")).isEqualTo(line.messageId());
            assertThat(body.get("data"))
                    .isEqualTo(Map.of(
                            "employeeNumber", "G001",
                            "position", "front-desk",
                            "cleared", "…",
                            "status", "…",
                            "clearedUntil", "…",
                            "reason", "…",
                            "decidedAt", "2026-11-23T04:00:00Z"));
        });
    }

    @Test
    void leavesNoWordOfWhatWasRolledBackAndKeepsWhatIsCommittedThoughTheServerIsKilledBeforeItIsSent() {
        node.webhooks.add("Door", receiver.address(), null);
        database.transaction().executeWithoutResult(status -> {
            node.hear(lin, "front-desk", Status.CLEARED, "PASSED");
            status.setRollbackOnly();
        });
        node.send();
        assertThat(receiver.got).isEmpty();
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        var started = new KeptWebhooks(database, clock, folder);
        started.send();
        assertThat(receiver.got).hasSize(1);
    }

    @Test
    void sendsAgainWhatWasBeingSentWhenANodeEnded() {
        node.webhooks.add("Door", receiver.address(), null);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        database.jdbc()
                .sql("update webhook_message set state = 'SENDING', tries = 1")
                .update();
        node.send();
        assertThat(receiver.got).as("perhaps it still lives").isEmpty();
        clock.forward(Dispatching.SENT_BY.plusSeconds(1));
        node.send();
        assertThat(receiver.got).hasSize(1);
    }

    @Test
    void triesAgainWithTheSameIdAndGrowingPatience() {
        node.webhooks.add("Door", receiver.address(), null);
        receiver.answers(500);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        node.send();
        assertThat(receiver.got).as("not before its turn").hasSize(1);
        assertThat(node.last().answered()).isEqualTo(500);
        assertThat(node.only().failingSince()).isEqualTo(clock.instant());
        clock.forward(Dispatch.PATIENCE.getFirst());
        node.send();
        clock.forward(Dispatch.PATIENCE.getFirst());
        node.send();
        assertThat(receiver.got).as("five minutes the second time").hasSize(2);
        receiver.answers(200);
        clock.forward(Dispatch.PATIENCE.get(1));
        node.send();
        assertThat(receiver.got)
                .hasSize(3)
                .extracting(Receiver.Got::id)
                .containsOnly(receiver.got.getFirst().id());
        assertThat(node.last().state()).isEqualTo(MessageState.ARRIVED);
        assertThat(node.only().failingSince()).isNull();
    }

    @Test
    void sendsWhatWaitedAsSoonAsAnythingArrivesAgain() {
        node.webhooks.add("Door", receiver.address(), null);
        receiver.answers(503);
        for (int i = 0; i < 4; i++) {
            node.becomes(lin, "front-desk", i % 2 == 0 ? Status.CLEARED : Status.BLOCKED, "PASSED");
        }
        for (Duration wait : Dispatch.PATIENCE.subList(0, 4)) {
            node.send();
            clock.forward(wait);
        }
        receiver.got.clear();
        receiver.answers(204);
        node.send();
        assertThat(node.lines()).extracting(MessageLine::state).containsOnly(MessageState.ARRIVED);
    }

    @Test
    void tellsOfOnePersonInTheOrderInWhichItHappened() {
        node.webhooks.add("Door", receiver.address(), null);
        PersonId wang = node.hire("G002");
        receiver.answers(got -> got.body().contains("G001") && receiver.got.size() < 2 ? 500 : 204);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.becomes(lin, "front-desk", Status.BLOCKED, "LEFT");
        node.becomes(wang, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        clock.forward(Dispatch.REST.minusSeconds(1));
        node.send();
        assertThat(receiver.got).as("left alone for a moment").hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        node.send();
        assertThat(receiver.got)
                .extracting(
                        got -> got.body().contains("G001") ? got.body().contains("LEFT") ? "left" : "passed" : "wang")
                .containsExactly("passed", "passed", "wang", "left");
    }

    @Test
    void sendsEachOnceThoughSeveralNodesSend() {
        node.webhooks.add("Door", receiver.address(), null);
        for (int i = 0; i < 12; i++) {
            node.becomes(node.hire("X" + i), "front-desk", Status.CLEARED, "PASSED");
        }
        var nodes = List.of(node, new KeptWebhooks(database, clock, folder), new KeptWebhooks(database, clock, folder));
        assertThat(Together.run(nodes.stream()
                        .map(each -> (Callable<?>) () -> {
                            each.send();
                            return "sent";
                        })
                        .toList()))
                .containsOnly("sent");
        node.send();
        assertThat(receiver.got).hasSize(12).extracting(Receiver.Got::id).doesNotHaveDuplicates();
    }

    @Test
    void signsWithBothSecretsForAWhileWhenThereIsANewOne() {
        WebhookSecret old = node.webhooks.add("Door", receiver.address(), null);
        WebhookSecret another = node.webhooks.rotate(node.only().id());
        node.webhooks.test(node.only().id());
        node.send();
        assertThat(receiver.got.getFirst().isSignedWith(old)).isTrue();
        assertThat(receiver.got.getFirst().isSignedWith(another)).isTrue();
        assertThat(receiver.got.getFirst().body()).contains("webhook.test");
        clock.forward(Webhooks.BOTH_SECRETS);
        node.webhooks.test(node.only().id());
        node.send();
        assertThat(receiver.got.getLast().isSignedWith(old)).isFalse();
        assertThat(receiver.got.getLast().isSignedWith(another)).isTrue();
    }

    @Test
    void sendsNothingThatCouldNotBeVerifiedWhenTheKeyIsGone() throws Exception {
        node.webhooks.add("Door", receiver.address(), null);
        Files.delete(folder.resolve("webhook-key"));
        node.webhooks.test(node.only().id());
        node.send();
        assertThat(receiver.got).isEmpty();
        assertThat(node.only().signable()).isFalse();
        WebhookSecret another = node.webhooks.rotate(node.only().id());
        node.send();
        assertThat(receiver.got).singleElement().matches(got -> got.isSignedWith(another));
    }

    @Test
    void isSwitchedOffAndSaysSoWhenNothingArrivedForDays() {
        node.webhooks.add("Door", receiver.address(), null);
        receiver.answers(302);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        for (Duration wait : Dispatch.PATIENCE) {
            clock.forward(wait);
            node.send();
        }
        assertThat(node.only().state()).isEqualTo(WebhookState.ON);
        clock.forward(Dispatch.PATIENCE.getLast());
        node.send();
        assertThat(receiver.got).as("follows no redirection").hasSize(9);
        assertThat(node.only().state()).isEqualTo(WebhookState.OFF);
        assertThat(node.last().state()).as("kept for when it goes on").isEqualTo(MessageState.WAITING);
        assertThat(node.events)
                .contains(
                        new WebhookAct(WebhookAct.What.SWITCHED_OFF, node.only().id(), "127.0.0.1"));
        node.becomes(lin, "front-desk", Status.BLOCKED, "EXPIRED");
        receiver.answers(204);
        node.webhooks.resume(node.only().id());
        node.send();
        assertThat(node.lines()).extracting(MessageLine::state).containsOnly(MessageState.ARRIVED);
    }

    @Test
    void isSwitchedOffAtOnceByAReceiverThatIsGone() {
        node.webhooks.add("Door", receiver.address(), null);
        receiver.answers(410);
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        assertThat(node.only().state()).isEqualTo(WebhookState.OFF);
        assertThatThrownBy(() -> node.webhooks.test(node.only().id())).isInstanceOf(Refusal.class);
    }

    @Test
    void keepsWhatHappensWhileItPausesAndForgetsItWhenItIsRemoved() {
        node.webhooks.add("Door", receiver.address(), new PositionId("front-desk"));
        node.webhooks.pause(node.only().id());
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.becomes(lin, "home-service-engineer", Status.CLEARED, "PASSED");
        node.send();
        assertThat(node.only().waiting()).as("of its position alone").isEqualTo(1);
        node.webhooks.resume(node.only().id());
        node.send();
        assertThat(receiver.got).hasSize(1);
        node.webhooks.pause(node.only().id());
        node.becomes(lin, "front-desk", null, "NOT_HELD");
        node.webhooks.remove(node.only().id());
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        assertThat(receiver.got).hasSize(1);
        assertThat(node.webhooks.all()).isEmpty();
    }

    @Test
    void waitsForNobodyForLong() {
        node = new KeptWebhooks(database, clock, folder, Duration.ofSeconds(1));
        node.webhooks.add("Door", receiver.address(), null);
        receiver.answers(got -> {
            Thread.sleep(5_000);
            return 204;
        });
        node.becomes(lin, "front-desk", Status.CLEARED, "PASSED");
        node.send();
        assertThat(node.last().fault()).isEqualTo(PostFault.TOO_SLOW);
        receiver.close();
        node = new KeptWebhooks(database, clock, folder);
        clock.forward(Dispatch.PATIENCE.getFirst());
        node.send();
        assertThat(node.last().fault()).isEqualTo(PostFault.NO_CONNECTION);
        assertThat(node.last().state()).isEqualTo(MessageState.WAITING);
    }
}
