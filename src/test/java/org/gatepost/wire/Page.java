package org.gatepost.wire;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One open page of the application, as Vaadin's client keeps it: fetched, initialised, and talked to in numbered messages
 * from then on. Seen in the traffic of a real browser; a reply with status 200 may still say that the session is over.
 */
public final class Page {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NUMBER = Pattern.compile("\"(clientId|syncId)\":(\\d+)");
    private static final String SCREEN = "&query=&v-sh=720&v-sw=1280&v-wh=720&v-ww=1280&v-bh=720&v-bw=1280&v-tzo=0"
            + "&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-td=false&v-pr=1&v-np=Linux%20x86_64&v-tn=aura";

    private final Wire wire;
    private final int ui;
    private final String key;
    private int syncId;
    private int clientId;
    private Traffic traffic;

    private Page(Wire wire, int ui, String key, Traffic traffic) {
        this.wire = wire;
        this.ui = ui;
        this.key = key;
        this.traffic = traffic;
    }

    /** Loads the document at an address and what Vaadin asks for then; the view itself comes with {@link #navigate}. */
    public static Page open(Wire wire, Document document) throws IOException {
        Traffic traffic = document.traffic();
        Wire.Reply reply =
                wire.get("/?v-r=init&location=" + document.path().substring(1).replace("/", "%2F") + SCREEN);
        JsonNode config = tree(reply).path("appConfig");
        if (config.isMissingNode()) {
            throw new IOException("no page at " + document.path() + ": " + reply.status());
        }
        return new Page(
                wire,
                config.path("v-uiId").asInt(),
                config.path("uidl").path("Vaadin-Security-Key").asString(),
                traffic.plus(reply));
    }

    /** The same page, its number and its secret known, spoken to over somebody else's wire. */
    public Page over(Wire other) {
        var stolen = new Page(other, ui, key, Traffic.NONE);
        stolen.syncId = syncId;
        stolen.clientId = clientId;
        return stolen;
    }

    /** @param csrf the token its form carries */
    public record Document(String path, String csrf, Traffic traffic) {

        private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]*)\"");

        public static Document at(Wire wire, String path) throws IOException {
            Wire.Reply reply = wire.get(path);
            if (reply.status() != 200) {
                throw new IOException(path + " came with status " + reply.status());
            }
            Matcher csrf = CSRF.matcher(reply.body());
            return new Document(path, csrf.find() ? csrf.group(1) : "", Traffic.NONE.plus(reply));
        }
    }

    public View navigate(String path) throws IOException {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("route", path)
                .put("query", "")
                .put("appShellTitle", "Gatepost")
                .put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        return new View(JSON.readTree(say(event(1, "ui-navigate", data))));
    }

    public View click(int node) throws IOException {
        return view(click(node, 1));
    }

    public View view(ObjectNode... events) throws IOException {
        return new View(JSON.readTree(say(events)));
    }

    public static ObjectNode click(int node, int times) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        for (String held : new String[] {"shiftKey", "metaKey", "ctrlKey", "altKey"}) {
            data.put("event." + held, false);
        }
        data.put("event.detail", times).put("event.clientX", 351).put("event.clientY", 664);
        data.put("event.button", 0).put("event.screenX", 361).put("event.screenY", 761);
        return event(node, "click", data);
    }

    public static ObjectNode event(int node, String name, JsonNode data) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("type", "event").put("node", node).put("event", name);
        event.set("data", data);
        return event;
    }

    /** Sends events in one message and gives the reply as it came. */
    public String say(ObjectNode... events) throws IOException {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("csrfToken", key);
        ArrayNode calls = message.putArray("rpc");
        for (ObjectNode event : events) {
            calls.add(event);
        }
        message.put("syncId", syncId).put("clientId", clientId);
        return send(message);
    }

    /** What a browser says when it leaves a page; the server forgets the page at once. */
    public void leave() throws IOException {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("csrfToken", key).put("UNLOAD", true);
        message.putArray("rpc");
        message.put("syncId", syncId).put("clientId", clientId);
        wire.post("/?v-r=uidl&v-uiId=" + ui, "text/plain;charset=UTF-8", message.toString());
    }

    /** What an open page says by itself from time to time; the server forgets one that says nothing for some minutes. */
    public void beat() throws IOException {
        Wire.Reply reply = wire.post("/?v-r=heartbeat&v-uiId=" + ui, "text/plain;charset=utf-8", "");
        if (reply.status() != 200) {
            throw new IOException("heartbeat refused with " + reply.status());
        }
    }

    private String send(ObjectNode message) throws IOException {
        Wire.Reply reply = wire.post("/?v-r=uidl&v-uiId=" + ui, "application/json; charset=UTF-8", message.toString());
        traffic = traffic.plus(reply);
        String body = reply.body();
        if (reply.status() != 200 || body.contains("\"sessionExpired\"") || body.contains("\"appError\"")) {
            throw new IOException(
                    "refused with " + reply.status() + ": " + body.substring(0, Math.min(120, body.length())));
        }
        Matcher numbers = NUMBER.matcher(body);
        while (numbers.find()) {
            if (numbers.group(1).equals("clientId")) {
                clientId = Integer.parseInt(numbers.group(2));
            } else {
                syncId = Integer.parseInt(numbers.group(2));
            }
        }
        return body;
    }

    /** What went over the wire since this was asked last. */
    public Traffic traffic() {
        Traffic since = traffic;
        traffic = Traffic.NONE;
        return since;
    }

    private static JsonNode tree(Wire.Reply reply) throws IOException {
        if (!reply.body().startsWith("{")) {
            throw new IOException("not JSON, status " + reply.status());
        }
        return JSON.readTree(reply.body());
    }
}
