package org.gatepost.journey;

import java.io.IOException;
import org.gatepost.wire.Page;
import org.gatepost.wire.View;
import org.gatepost.wire.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Somebody at an exam over the protocol that a browser speaks, without a browser, who may say whatever they like. */
final class WireSitter implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wire wire;
    private Page page;
    private int desk;
    private JsonNode opened;

    private WireSitter(int port) {
        wire = new Wire(port);
    }

    /** Signed in, on the start page. */
    static WireSitter signIn(PackedJar gatepost, String username, String password) throws IOException {
        var sitter = new WireSitter(gatepost.port());
        Page.Document document = Page.Document.at(sitter.wire, "/login");
        Page.open(sitter.wire, document).navigate("/login");
        Wire.Reply in = sitter.wire.post(
                "/login",
                "application/x-www-form-urlencoded",
                "username=" + username + "&password=" + password + "&_csrf=" + document.csrf());
        if (in.status() != 302 || in.headers().getOrDefault("Location", "").contains("login")) {
            throw new IOException("sign-in refused: " + in.status() + " " + in.headers());
        }
        sitter.page = Page.open(sitter.wire, Page.Document.at(sitter.wire, "/"));
        sitter.page.navigate("/");
        return sitter;
    }

    Wire wire() {
        return wire;
    }

    Page page() {
        return page;
    }

    /** Shows the page from which an exam is started. Gives the node to press. */
    int before(String exam) throws IOException {
        return page.navigate("/exam/" + exam).withClass("gp-action");
    }

    /** Presses it, and gives what the page is told. */
    JsonNode start(int action) throws IOException {
        return seated(page.click(action));
    }

    /** Opens the attempt once more, and gives what the page is told. */
    JsonNode resume() throws IOException {
        return seated(page.navigate("/attempt/" + attempt()));
    }

    private JsonNode seated(View sitting) throws IOException {
        desk = sitting.with("tag", "gp-exam-desk");
        opened = sitting.script("gatepost.desk.open").orElseThrow().get(0);
        return opened;
    }

    JsonNode start(String exam) throws IOException {
        return start(before(exam));
    }

    long attempt() {
        return opened.path("attempt").asLong();
    }

    /** The window's number of its so manyeth answer, counted from 1. */
    long number(int count) {
        return opened.path("numbersAbove").asLong() + count;
    }

    /** Gives an answer, and gives the reply as it came. */
    String answer(int slot, long sequence, String value) throws IOException {
        return page.say(answering(slot, sequence, value));
    }

    ObjectNode answering(int slot, long sequence, String value) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.slot", slot).put("event.detail.sequence", sequence);
        data.put("event.detail.value", value);
        return Page.event(desk, "answer", data);
    }

    /** Goes to an item, and gives it as it is shown. */
    JsonNode go(int slot) throws IOException {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("event.detail.slot", slot);
        return JSON.readTree(page.say(Page.event(desk, "go", data)))
                .path("execute")
                .path(0)
                .path(1);
    }

    /** Whatever else a page may say of its desk. */
    String say(String event, ObjectNode data) throws IOException {
        return page.say(Page.event(desk, event, data));
    }

    /** Asks to hand in, and gives the message that confirms it. */
    ObjectNode[] askedToHandIn() throws IOException {
        ObjectNode none = JsonNodeFactory.instance.objectNode();
        View asked = page.view(Page.event(desk, "hand-in", none));
        int dialog = asked.with("tag", "vaadin-confirm-dialog");
        int yes = asked.with("id", "hand-in");
        page.say(Page.event(dialog, "opened-changed", none));
        ObjectNode shut = JsonNodeFactory.instance.objectNode();
        shut.put("type", "mSync")
                .put("node", dialog)
                .put("feature", 1)
                .put("property", "opened")
                .put("value", false);
        return new ObjectNode[] {
            Page.click(yes, 1), Page.event(dialog, "closed", none), shut, Page.event(dialog, "opened-changed", none)
        };
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
