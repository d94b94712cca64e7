package org.gatepost.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A prompt as one person sees it: its options in the order drawn for them. The browser knows options only by their place
 * in that order, so an author's ids, which may follow the key, never leave the server.
 *
 * @param order every option of the prompt once; empty for a type without options
 */
public record Presentation(Prompt prompt, List<OptionId> order) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public Presentation {
        order = List.copyOf(order);
        List<OptionId> offered = Options.ids(optionsOf(prompt));
        if (order.size() != offered.size() || !new HashSet<>(order).equals(new HashSet<>(offered))) {
            throw new IllegalArgumentException("the order %s is not one of %s".formatted(order, offered));
        }
    }

    /** The prompt in the order its author wrote, for previews. */
    public static Presentation asWritten(Prompt prompt) {
        return new Presentation(prompt, Options.ids(optionsOf(prompt)));
    }

    /**
     * The prompt for check questions and previews: options as their author wrote them, but entries to be put in order
     * mixed, because authors write those in the right order. The same for everybody and at any time.
     */
    public static Presentation toTry(Prompt prompt) {
        List<OptionId> written = Options.ids(optionsOf(prompt));
        if (!(prompt instanceof Ordering.Prompt)) {
            return new Presentation(prompt, written);
        }
        List<OptionId> mixed = new ArrayList<>(written);
        Collections.shuffle(mixed, new Random(prompt.stem().zh().hashCode()));
        if (mixed.equals(written)) {
            Collections.rotate(mixed, 1);
        }
        return new Presentation(prompt, mixed);
    }

    /** Whatever the prompt offers to choose or to order; empty for a type without options. */
    public static List<Option> optionsOf(Prompt prompt) {
        return switch (prompt) {
            case SingleChoice.Prompt single -> single.options();
            case MultipleChoice.Prompt multiple -> multiple.options();
            case Ordering.Prompt ordering -> ordering.entries();
            case TrueFalse.Prompt verdict -> List.of();
        };
    }

    /** What is sent to the browser: type, stem and option texts in their order; nothing else. */
    public ObjectNode forScreen(Locale locale) {
        ObjectNode screen = JSON.objectNode();
        screen.put("type", typeName());
        screen.put("stem", prompt.stem().in(locale));
        ArrayNode options = screen.putArray("options");
        for (OptionId id : order) {
            options.add(option(id).text().in(locale));
        }
        return screen;
    }

    /**
     * Reads what a browser sent: a place for single choice, places for multiple choice and ordering, a boolean for true
     * or false. Nothing chosen is a blank.
     *
     * @throws MalformedResponse when it is no answer to this prompt
     */
    public Optional<Response> read(JsonNode sent) {
        return switch (prompt) {
            case SingleChoice.Prompt single ->
                sent.isNull() ? Optional.empty() : Optional.of(new SingleChoice.Response(at(sent)));
            case MultipleChoice.Prompt multiple -> {
                Set<OptionId> chosen = Set.copyOf(new HashSet<>(all(sent)));
                yield chosen.isEmpty() ? Optional.empty() : Optional.of(new MultipleChoice.Response(chosen));
            }
            case TrueFalse.Prompt verdict -> {
                if (sent.isNull()) {
                    yield Optional.empty();
                }
                if (!sent.isBoolean()) {
                    throw new MalformedResponse(prompt, sent);
                }
                yield Optional.of(new TrueFalse.Response(sent.booleanValue()));
            }
            case Ordering.Prompt ordering -> {
                List<OptionId> entries = all(sent);
                if (entries.isEmpty()) {
                    yield Optional.empty();
                }
                if (entries.size() != order.size() || new HashSet<>(entries).size() != order.size()) {
                    throw new MalformedResponse(prompt, sent);
                }
                yield Optional.of(new Ordering.Response(entries));
            }
        };
    }

    /** The reverse of {@link #read}: how an earlier response is shown again. A blank is JSON null. */
    public JsonNode write(@Nullable Response response) {
        return switch (response) {
            case null -> JSON.nullNode();
            case SingleChoice.Response single -> JSON.numberNode(order.indexOf(single.chosen()));
            case MultipleChoice.Response multiple ->
                places(order.stream().filter(multiple.chosen()::contains).toList());
            case TrueFalse.Response verdict -> JSON.booleanNode(verdict.holds());
            case Ordering.Response ordering -> places(ordering.order());
        };
    }

    private String typeName() {
        return switch (prompt) {
            case SingleChoice.Prompt single -> SingleChoice.TYPE;
            case MultipleChoice.Prompt multiple -> MultipleChoice.TYPE;
            case TrueFalse.Prompt verdict -> TrueFalse.TYPE;
            case Ordering.Prompt ordering -> Ordering.TYPE;
        };
    }

    private Option option(OptionId id) {
        return optionsOf(prompt).stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private OptionId at(JsonNode place) {
        if (!place.isIntegralNumber() || place.longValue() < 0 || place.longValue() >= order.size()) {
            throw new MalformedResponse(prompt, place);
        }
        return order.get(place.intValue());
    }

    private List<OptionId> all(JsonNode places) {
        if (places.isNull()) {
            return List.of();
        }
        if (!places.isArray() || places.size() > order.size()) {
            throw new MalformedResponse(prompt, places);
        }
        List<OptionId> ids = new ArrayList<>();
        for (JsonNode place : places) {
            ids.add(at(place));
        }
        return ids;
    }

    private ArrayNode places(List<OptionId> ids) {
        ArrayNode places = JSON.arrayNode();
        ids.forEach(id -> places.add(order.indexOf(id)));
        return places;
    }
}
