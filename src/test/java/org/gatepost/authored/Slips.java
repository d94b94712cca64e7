package org.gatepost.authored;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every slip of one kind that an author can make in a file, one at a time. */
final class Slips {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, JsonNode> KINDS = Map.of(
            "words", NODES.stringNode("Some words."),
            "nothing", NODES.stringNode(" "),
            "a number", NODES.numberNode(3),
            "a huge number", NODES.numberNode(3_000_000_000L),
            "a negative number", NODES.numberNode(-3),
            "a list", NODES.arrayNode().add("a"),
            "an empty list", NODES.arrayNode(),
            "keys and values", NODES.objectNode().put("a", "b"));

    /** @param what for whoever reads a failing test */
    record Slip(String what, JsonNode file) {}

    private final JsonNode file;

    Slips(JsonNode file) {
        this.file = file;
    }

    /** Each value in turn left out, or of each other kind. */
    List<Slip> values() {
        List<Slip> slips = new ArrayList<>();
        each((path, mapping) -> {
            for (String key : List.copyOf(mapping.propertyNames())) {
                JsonNode before = mapping.get(key);
                mapping.remove(key);
                slips.add(new Slip(path + "/" + key + " left out", file.deepCopy()));
                KINDS.forEach((name, value) -> {
                    mapping.set(key, value);
                    slips.add(new Slip(path + "/" + key + " is " + name, file.deepCopy()));
                });
                mapping.set(key, before);
            }
        });
        return slips;
    }

    /** Calls back with the file once for each of its mappings that has no such key, while it has. */
    void with(String key, Consumer<Slip> use) {
        each((path, mapping) -> {
            if (!mapping.has(key)) {
                mapping.put(key, "x");
                use.accept(new Slip(path + "/" + key, file));
                mapping.remove(key);
            }
        });
    }

    /** Of entries of a list that have the same keys, the first speaks for all. */
    private void each(BiConsumer<String, ObjectNode> use) {
        Set<String> seen = new HashSet<>();
        walk("", file, (path, mapping) -> {
            if (seen.add(path.replaceAll("[0-9]+", "") + mapping.propertyNames())) {
                use.accept(path, mapping);
            }
        });
    }

    private static void walk(String path, JsonNode node, BiConsumer<String, ObjectNode> use) {
        if (node instanceof ObjectNode mapping) {
            use.accept(path, mapping);
            List.copyOf(mapping.properties())
                    .forEach(entry -> walk(path + "/" + entry.getKey(), entry.getValue(), use));
        } else if (node instanceof ArrayNode list) {
            for (int place = 0; place < list.size(); place++) {
                walk(path + "/" + place, list.get(place), use);
            }
        }
    }
}
