package org.gatepost.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An answer that is allowed, to what is on the screen; whether it is right nobody here can know. */
public final class Guess {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Guess() {}

    /** @param screen an item as the server sends it; see the comments of the {@code …Screen} classes */
    public static JsonNode at(JsonNode screen, Random random) {
        String type = screen.path("type").asString();
        return switch (type) {
            case "single-choice" ->
                NODES.numberNode(random.nextInt(screen.path("options").size()));
            case "true-false" -> NODES.booleanNode(random.nextBoolean());
            case "multiple-choice" ->
                places(shuffled(screen.path("options").size(), random).subList(0, 2));
            case "ordering", "ranking" -> places(shuffled(screen.path("options").size(), random));
            case "matching" ->
                places(shuffled(screen.path("rights").size(), random)
                        .subList(0, screen.path("lefts").size()));
            case "classification" ->
                each(screen.path("entries").size(), screen.path("buckets").size(), random);
            case "checklist" -> each(screen.path("points").size(), 3, random);
            case "hot-text" -> places(List.of(0));
            case "cloze" -> cloze(screen.path("gaps"), random);
            case "numeric" -> NODES.stringNode(String.valueOf(1 + random.nextInt(99)));
            default -> NODES.stringNode("先合格，后上岗 " + random.nextInt(1_000_000));
        };
    }

    private static ArrayNode cloze(JsonNode gaps, Random random) {
        ArrayNode answer = NODES.arrayNode();
        for (JsonNode gap : gaps) {
            int options = gap.path("options").size();
            if (options == 0) {
                answer.add("微笑 " + random.nextInt(1000));
            } else {
                answer.add(random.nextInt(options));
            }
        }
        return answer;
    }

    private static ArrayNode each(int count, int choices, Random random) {
        ArrayNode answer = NODES.arrayNode();
        for (int entry = 0; entry < count; entry++) {
            answer.add(random.nextInt(choices));
        }
        return answer;
    }

    private static ArrayNode places(List<Integer> places) {
        ArrayNode answer = NODES.arrayNode();
        places.forEach(place -> answer.add(place.intValue()));
        return answer;
    }

    private static List<Integer> shuffled(int count, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            places.add(place);
        }
        Collections.shuffle(places, random);
        return places;
    }
}
