package org.gatepost.load;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.gatepost.wire.Guess;
import org.gatepost.wire.Page;
import org.gatepost.wire.Traffic;
import org.gatepost.wire.View;
import org.gatepost.wire.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One person with a browser: signs in, opens their exam, answers, hands in and reads the result. */
final class Trainee implements AutoCloseable {

    static final String PASSWORD = "gatepost-load";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String username;
    private final Wire wire;
    private final Tally tally;
    private final Random random;
    /** What the server said was saved, by slot: the number and the value. */
    private final Map<Integer, Saved> saved = new ConcurrentHashMap<>();

    private volatile Page page;
    private int desk;
    private volatile long attempt;
    private volatile long sequence;
    private volatile long lastSaved;
    private int items;
    private int slot;
    private JsonNode screen;
    private volatile boolean handedIn;

    record Saved(long sequence, JsonNode screen, JsonNode value) {}

    Trainee(int number, int port, Tally tally) {
        username = Crowd.username(number);
        wire = new Wire(port);
        this.tally = tally;
        random = new Random(number);
    }

    /** Up to the home page, as whoever comes to sit their exam. */
    void signIn() throws IOException {
        long begin = System.nanoTime();
        Page.Document document = Page.Document.at(wire, "/login");
        Page login = Page.open(wire, document);
        login.navigate("/login");
        begin = took(Step.LOGIN_PAGE, begin, login.traffic());
        Wire.Reply in = wire.post(
                "/login",
                "application/x-www-form-urlencoded",
                "username=" + username + "&password=" + PASSWORD + "&_csrf=" + document.csrf());
        String leadsTo = in.headers().getOrDefault("Location", "");
        if (in.status() != 302 || leadsTo.contains("login")) {
            throw new IOException("sign-in refused: " + in.status() + " " + leadsTo.replaceAll("^http://[^/]*", ""));
        }
        begin = took(Step.SIGN_IN, begin, Traffic.NONE.plus(in));
        login.leave();
        goHome();
        took(Step.HOME, begin, page.traffic());
    }

    /** Opens the home page in a new page, as after a reload. */
    void goHome() throws IOException {
        page = Page.open(wire, Page.Document.at(wire, "/"));
        page.navigate("/");
    }

    /** From the home page to the first item. */
    void start(String exam) throws IOException {
        long begin = System.nanoTime();
        View view = page.navigate("/exam/" + exam);
        int start = view.withClass("gp-action");
        begin = took(Step.EXAM, begin, page.traffic());
        View sitting = page.click(start);
        desk = sitting.with("tag", "gp-exam-desk");
        JsonNode opened = sitting.script("gatepost.desk.open").orElseThrow().get(0);
        attempt = opened.path("attempt").asLong();
        saved.clear();
        sequence = opened.path("numbersAbove").asLong();
        lastSaved = sequence;
        items = opened.path("places").size();
        slot = opened.path("slot").asInt();
        screen = opened.path("screen");
        took(Step.START, begin, page.traffic());
    }

    /** Answers the item on the screen. */
    void answer(long begin) throws IOException {
        JsonNode value = Guess.at(screen, random);
        long number = sequence + 1;
        sequence = number;
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.slot", slot).put("event.detail.sequence", number);
        data.put("event.detail.value", value.toString());
        String reply = page.say(Page.event(desk, "answer", data));
        if (!reply.contains("\"execute\":[[" + slot + "," + number + ",") || !reply.contains("gpDesk.saved(")) {
            throw new IOException("not called saved: " + reply);
        }
        saved.put(slot, new Saved(number, screen, value));
        lastSaved = number;
        took(Step.ANSWER, begin, page.traffic());
    }

    boolean isAtTheEnd() {
        return slot == items - 1;
    }

    /** To the next item, from the last to the first. */
    void next() throws IOException {
        long begin = System.nanoTime();
        int wanted = (slot + 1) % items;
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.slot", wanted);
        JsonNode reply = JSON.readTree(page.say(Page.event(desk, "go", data)));
        JsonNode shown = reply.path("execute").path(0);
        if (shown.path(0).asInt(-1) != wanted || !shown.path(1).has("type")) {
            throw new IOException("the next item did not come: " + reply);
        }
        slot = wanted;
        screen = shown.path(1);
        took(Step.NEXT, begin, page.traffic());
    }

    /** The open page, if there is one, says that it is still open. */
    void beat() throws IOException {
        Page open = page;
        if (open != null) {
            open.beat();
        }
    }

    void handIn() throws IOException {
        long begin = System.nanoTime();
        ObjectNode none = JsonNodeFactory.instance.objectNode();
        View asked = page.view(Page.event(desk, "hand-in", none));
        int dialog = asked.with("tag", "vaadin-confirm-dialog");
        int yes = asked.with("id", "hand-in");
        page.say(Page.event(dialog, "opened-changed", none));
        ObjectNode shut = JsonNodeFactory.instance.objectNode();
        shut.put("type", "mSync").put("node", dialog).put("feature", 1).put("property", "opened").put("value", false);
        View result = page.view(
                Page.click(yes, 1), Page.event(dialog, "closed", none), shut, Page.event(dialog, "opened-changed", none));
        result.withClass("gp-verdict");
        handedIn = true;
        begin = took(Step.HAND_IN, begin, page.traffic());
        JsonNode journal = result.script("gatepost.journal(").orElseThrow();
        JsonNode channel = journal.get(3).path("@v-return");
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        kept.put("type", "channel").put("node", channel.get(0).asInt()).put("channel", channel.get(1).asInt());
        kept.putArray("args").addObject();
        page.say(kept);
        took(Step.RESULT, begin, page.traffic());
    }

    /** A whole sitting, as fast as it goes. */
    void sit(String exam) throws IOException {
        long begin = System.nanoTime();
        start(exam);
        while (true) {
            answer(System.nanoTime());
            if (isAtTheEnd()) {
                break;
            }
            next();
        }
        handIn();
        tally.took(Step.SITTING, System.nanoTime() - begin, Traffic.NONE);
        page.leave();
    }

    private long took(Step step, long begin, Traffic traffic) {
        long now = System.nanoTime();
        tally.took(step, now - begin, traffic);
        return now;
    }

    long attempt() {
        return attempt;
    }

    /** Whether the first item is on the screen and no result yet. */
    boolean isSitting() {
        return attempt != 0 && !handedIn;
    }

    /** Whether an answer has been given that the server has not called saved. */
    boolean waitsForAnAnswer() {
        return sequence > lastSaved;
    }

    boolean hasHandedIn() {
        return handedIn;
    }

    Map<Integer, Saved> saved() {
        return saved;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
