package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gatepost.Together;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.library.ShippedContent;
import org.gatepost.wire.Guess;
import org.gatepost.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What somebody can get out of an exam, or into it, who speaks the page's own protocol and is not bound to the page. */
class IntegrityIT {

    private static final String EXAM = "home-service-engineer";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 10;

    @TempDir
    static Path folder;

    private static Databases databases;
    private static ReadyToSit people;
    private static PackedJar gatepost;

    @BeforeAll
    static void start() {
        databases = Databases.start();
        Databases.Database database = databases.create("integrity");
        people = ReadyToSit.in(database, EXAM, 8);
        gatepost = PackedJar.named("integrity", folder).database(database).start();
    }

    @AfterAll
    static void stop() {
        gatepost.close();
        databases.close();
    }

    private static WireSitter signIn(int person) throws IOException {
        return WireSitter.signIn(gatepost, ReadyToSit.username(person), ReadyToSit.PASSWORD);
    }

    @Test
    void sendsNoKeyNoRationaleAndNoItemBeforeItIsOpened() throws IOException {
        var secrets = new Secrets();
        List<String> came = new ArrayList<>();
        try (var wang = signIn(1)) {
            wang.wire().onReply(came::add);
            int action = wang.before(EXAM);
            secrets.assertNoneIsIn(came);
            JsonNode screen = wang.start(action).path("screen");
            JsonNode slots = JSON.readTree(people.text("select form from attempt where id = ?", wang.attempt()))
                    .path("slots");
            for (int slot = 0; slot < slots.size(); slot++) {
                screen = slot == 0 ? screen : wang.go(slot);
                secrets.open(item(slots.get(slot)), !slots.get(slot).has("values"), screen);
                secrets.assertNoneIsIn(came);
                String value = Guess.at(screen, new Random(slot)).toString();
                assertThat(wang.answer(slot, wang.number(slot + 1), value)).contains("gpDesk.saved(");
                wang.say("ask-time", JsonNodeFactory.instance.objectNode());
                wang.say("flag", flagged(slot));
            }
            ObjectNode[] yes = wang.askedToHandIn();
            secrets.assertNoneIsIn(came);
            int before = came.size();
            wang.page().view(yes).withClass("gp-verdict");
            List<String> result = came.subList(before, came.size());
            assertThat(ShippedContent.items())
                    .as("the result tells what was believed, and never why it is otherwise")
                    .noneMatch(item -> result.stream()
                            .anyMatch(body ->
                                    body.contains(item.rationale().explanation().zh())));
        }
    }

    private static Item item(JsonNode slot) {
        return ShippedContent.item(new ItemId(slot.path("item").path("item").asString()));
    }

    private static ObjectNode flagged(int slot) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.slot", slot)
                .put("event.detail.flagged", true);
    }

    @Test
    void givesOneAttemptAndOneResultHoweverManyStartAndHandInAtOnce() throws Exception {
        List<WireSitter> windows = new ArrayList<>();
        List<Callable<?>> starts = new ArrayList<>();
        for (int window = 0; window < AT_ONCE; window++) {
            WireSitter sitter = signIn(2);
            windows.add(sitter);
            int action = sitter.before(EXAM);
            starts.add(() -> sitter.start(action).path("attempt").asLong());
        }
        List<Object> attempts = Together.run(starts);
        assertThat(attempts).hasOnlyElementsOfType(Long.class);
        assertThat(attempts.stream().distinct()).hasSize(1);
        long attempt = windows.getFirst().attempt();
        assertThat(people.count("attempt where person_id = ?", 2)).isEqualTo(1);

        List<Callable<?>> ends = new ArrayList<>();
        for (WireSitter window : windows) {
            // Only the window that has the attempt is asked whether it is sure; then the next one takes it.
            window.resume();
            ObjectNode[] yes = window.askedToHandIn();
            ends.add(() -> window.page().view(yes).toString());
        }
        assertThat(Together.run(ends)).hasOnlyElementsOfType(String.class);
        assertThat(people.text("select state from attempt where id = ?", attempt))
                .isEqualTo("SUBMITTED");
        for (String once : List.of("attempt_result", "attempt_receipt")) {
            assertThat(people.count(once + " where attempt_id = ?", attempt))
                    .as(once)
                    .isEqualTo(1);
        }
        assertThat(people.count("attempt_step where kind = 'SUBMITTED' and attempt_id = ?", attempt))
                .isEqualTo(1);
        for (WireSitter window : windows) {
            window.close();
        }
    }

    @Test
    void takesNothingAfterTheDeadlineWhateverAClockInTheBrowserSays() throws IOException {
        try (var chen = signIn(3)) {
            chen.start(EXAM);
            assertThat(chen.answer(0, chen.number(1), "null")).contains("gpDesk.saved(");
            people.change("update attempt set deadline = current_timestamp where id = ?", chen.attempt());
            ObjectNode late = chen.answering(1, chen.number(2), "0");
            Instant earlier = Instant.now().minus(Duration.ofHours(2));
            ((ObjectNode) late.path("data"))
                    .put("event.timeStamp", earlier.toEpochMilli())
                    .put("event.detail.at", earlier.toString())
                    .put("event.detail.savedAt", earlier.toString());
            String reply = chen.page().say(late);
            assertThat(reply).doesNotContain("gpDesk.saved(").contains("gp-verdict", "时间到，自动交卷");
            assertThat(people.text("select state from attempt where id = ?", chen.attempt()))
                    .isEqualTo("TIMED_OUT");
            assertThat(answersIn(chen.attempt())).isEqualTo(1);
        }
    }

    @Test
    void showsAndTakesNothingOfSomebodyElsesAttempt() throws IOException {
        try (var anna = signIn(4);
                var other = signIn(5)) {
            anna.start(EXAM);
            long attempt = anna.attempt();
            for (String place : List.of("attempt", "result")) {
                assertThat(other.wire().get("/" + place + "/" + attempt).status())
                        .as(place)
                        .isEqualTo(404);
                String told = other.page()
                        .navigate("/" + place + "/" + attempt)
                        .reply()
                        .toString();
                assertThat(told).as(place).doesNotContain("gp-exam-desk", "gp-verdict", "gp-receipt");
                assertThat(stemsOf(attempt)).as(place).isNotEmpty().noneMatch(told::contains);
            }
            assertThatThrownBy(() -> anna.page().over(other.wire()).say(anna.answering(0, anna.number(1), "0")))
                    .as("the number and the secret of her page do not help")
                    .hasMessageContaining("refused");
            try (var stranger = new Wire(gatepost.port())) {
                assertThatThrownBy(() -> anna.page().over(stranger).say(anna.answering(0, anna.number(1), "0")))
                        .hasMessageContaining("refused");
            }
            assertThat(answersIn(attempt)).isZero();
            assertThat(people.count("attempt_step where kind = 'OPENED' and attempt_id = ?", attempt))
                    .isEqualTo(1);
            assertThat(anna.answer(0, anna.number(1), "null")).contains("gpDesk.saved(");
        }
    }

    @Test
    void refusesForgedNumbersAndPlacesWithAWordAndGoesOn() throws IOException {
        try (var li = signIn(6)) {
            JsonNode opened = li.start(EXAM);
            long below = opened.path("numbersBelow").asLong();
            for (long forged : new long[] {0, -1, Long.MIN_VALUE, below, below + 1_000_000, Long.MAX_VALUE}) {
                assertThat(li.answer(0, forged, "null")).as("number %d", forged).contains("gpDesk.stale(");
            }
            int items = opened.path("places").size();
            for (int forged : new int[] {-1, items, 999, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                assertThat(li.answer(forged, li.number(1), "null"))
                        .as("item %d", forged)
                        .doesNotContain("gpDesk.saved(")
                        .contains("没有这次作答");
                assertThat(li.go(forged).isMissingNode()).as("item %d", forged).isTrue();
            }
            String deep = "[".repeat(5000) + "]".repeat(5000);
            for (String forged : List.of("99", "-1", "1e309", "\"x\"", "{}", "[[0]]", "no JSON", "", deep)) {
                int slot = choice(li.attempt());
                assertThat(li.answer(slot, li.number(1), forged))
                        .as("value %.20s", forged)
                        .contains("gpDesk.unreadable(");
            }
            assertThat(answersIn(li.attempt())).isZero();
            assertThat(li.answer(0, li.number(1), "null")).as("goes on").contains("gpDesk.saved(");
        }
    }

    /** Whatever the page would never offer: the way back, an answer to what lies behind or ahead, somebody else's number. */
    @Test
    void letsNobodyBackWhereOneOnlyGoesForward() throws IOException {
        try (var zhou = signIn(7)) {
            JsonNode left = zhou.start(EXAM).path("screen");
            people.change("update attempt set reached = 0 where id = ?", zhou.attempt());
            assertThat(zhou.resume().path("forward").asBoolean()).isTrue();
            JsonNode shown = zhou.go(1);
            assertThat(shown.isObject()).isTrue();
            for (int forged : new int[] {0, 3, 17}) {
                assertThat(zhou.go(forged)).as("item %d", forged).isEqualTo(shown);
            }
            assertThat(zhou.answer(
                            0, zhou.number(1), Guess.at(left, new Random(1)).toString()))
                    .as("left behind")
                    .contains("gpDesk.passed(")
                    .doesNotContain("gpDesk.saved(");
            assertThat(zhou.answer(choice(zhou.attempt(), 2), zhou.number(2), "0"))
                    .as("not shown yet")
                    .contains("gpDesk.passed(")
                    .doesNotContain("gpDesk.saved(");
            assertThat(zhou.say("flag", flagged(0))).contains("gpDesk.passed(");
            String guess = Guess.at(shown, new Random(2)).toString();
            long below = zhou.resume().path("numbersBelow").asLong();
            for (long forged : new long[] {0, -1, below, Long.MAX_VALUE}) {
                assertThat(zhou.answer(1, forged, guess))
                        .as("number %d", forged)
                        .contains("gpDesk.stale(");
            }
            assertThat(answersIn(zhou.attempt())).isZero();
            assertThat(people.count("attempt_answer where flagged and attempt_id = ?", zhou.attempt()))
                    .isZero();
            assertThat(people.text("select cast(reached as varchar) from attempt where id = ?", zhou.attempt()))
                    .isEqualTo("1");
            assertThat(zhou.answer(1, zhou.number(1), guess)).as("goes on").contains("gpDesk.saved(");
        }
    }

    private static int choice(long attempt) {
        return choice(attempt, 0);
    }

    /** The slot of an item that is answered by one place. */
    private static int choice(long attempt, int from) {
        JsonNode slots = JSON.readTree(people.text("select form from attempt where id = ?", attempt))
                .path("slots");
        for (int slot = from; slot < slots.size(); slot++) {
            if (item(slots.get(slot)).prompt().typeName().equals("single-choice")) {
                return slot;
            }
        }
        throw new AssertionError("no single choice");
    }

    private static List<String> stemsOf(long attempt) {
        JsonNode slots = JSON.readTree(people.text("select form from attempt where id = ?", attempt))
                .path("slots");
        return StreamSupport.stream(slots.spliterator(), false)
                .map(slot -> item(slot).prompt().stem())
                .flatMap(stem -> Stream.of(stem.zh(), stem.en()))
                .toList();
    }

    private static int answersIn(long attempt) {
        return people.count("attempt_step where kind = 'ANSWERED' and attempt_id = ?", attempt);
    }
}
