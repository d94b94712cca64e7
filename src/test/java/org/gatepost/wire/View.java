package org.gatepost.wire;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a reply changes on the page. The driver needs no more of the page's tree than what has just come. */
public record View(JsonNode reply) {

    private static final int CLASSES = 11;

    /** The node with this class name. */
    public int withClass(String name) throws IOException {
        return first(change -> change.path("feat").asInt(-1) == CLASSES && contains(change.path("add"), name))
                .orElseThrow(() -> new IOException("nothing with class " + name));
    }

    public boolean hasClass(String name) {
        return first(change -> change.path("feat").asInt(-1) == CLASSES && contains(change.path("add"), name))
                .isPresent();
    }

    /** The node of which a property, attribute or tag was set to a value. */
    public int with(String key, String value) throws IOException {
        return first(change -> change.path("key").asString("").equals(key)
                        && change.path("value").isString()
                        && change.path("value").asString().equals(value))
                .orElseThrow(() -> new IOException("nothing whose " + key + " is " + value));
    }

    /** The script the page is to run that contains these words, with its arguments. */
    public Optional<JsonNode> script(String words) {
        return StreamSupport.stream(reply.path("execute").spliterator(), false)
                .filter(call -> call.get(call.size() - 1).asString("").contains(words))
                .findFirst();
    }

    private Optional<Integer> first(Predicate<JsonNode> wanted) {
        return StreamSupport.stream(reply.path("changes").spliterator(), false)
                .filter(wanted)
                .map(change -> change.path("node").asInt())
                .findFirst();
    }

    private static boolean contains(JsonNode names, String name) {
        return StreamSupport.stream(names.spliterator(), false)
                .anyMatch(each -> each.asString("").equals(name));
    }
}
