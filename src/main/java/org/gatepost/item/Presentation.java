package org.gatepost.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A prompt as one person sees it: its lists in the order drawn for them. The browser knows options only by their place
 * in that order, so an author's ids, which may follow the key, never leave the server.
 *
 * @param order every option of every list of the prompt once, and each list is shown in the order in which its own
 *     options stand here; empty for a type without options
 */
public record Presentation(Prompt prompt, List<OptionId> order) {

    /** The stored names of the types of which a response may be {@linkplain #isPartly partly} given. */
    public static final List<String> TYPES_IN_PLACES = Gaps.TYPES;

    /** @throws IllegalArgumentException when the order is not one of the prompt's options, or numbers are yet to be drawn */
    public Presentation {
        if (prompt instanceof Numeric.Prompt number && number.isPattern()) {
            throw new IllegalArgumentException("an item with values is only shown drawn");
        }
        order = List.copyOf(order);
        List<OptionId> offered = Options.ids(optionsOf(prompt));
        if (order.size() != offered.size() || !new HashSet<>(order).equals(new HashSet<>(offered))) {
            throw new IllegalArgumentException("the order %s is not one of %s".formatted(order, offered));
        }
    }

    /** The prompt in the order its author wrote, for previews. */
    public static Presentation asWritten(Prompt prompt) {
        return arranged(prompt, Offer::written);
    }

    /** The prompt for one sitting: every list that may be mixed, mixed. The same for the same random numbers. */
    public static Presentation draw(Prompt prompt, Random random) {
        return arranged(prompt, offer -> offer.shuffled(random));
    }

    /**
     * The prompt for one sitting in which choices stay as their author wrote them; what authors write in the right order is
     * mixed all the same. The same for the same random numbers.
     */
    public static Presentation drawAsWritten(Prompt prompt, Random random) {
        return arranged(prompt, offer -> offer.unrevealing(random));
    }

    /**
     * The prompt for check questions and previews: as its author wrote it, but what authors write in the right order
     * mixed. The same for everybody and at any time.
     */
    public static Presentation toTry(Prompt prompt) {
        return drawAsWritten(prompt, new Random(prompt.stem().zh().hashCode()));
    }

    /** Whatever the prompt offers to choose, to place or to order, list by list; empty for a type without options. */
    public static List<Option> optionsOf(Prompt prompt) {
        return Offer.of(prompt).stream()
                .flatMap(offer -> offer.options().stream())
                .toList();
    }

    /**
     * Whether what was answered to one prompt is an answer to the other: the same type with the same options in the same
     * lists, however they are worded.
     */
    public static boolean areAnsweredAlike(Prompt one, Prompt other) {
        return one.typeName().equals(other.typeName()) && parts(one).equals(parts(other));
    }

    private static List<Set<OptionId>> parts(Prompt prompt) {
        List<Set<OptionId>> parts = new ArrayList<>();
        Offer.of(prompt).forEach(offer -> parts.add(Set.copyOf(Options.ids(offer.options()))));
        if (prompt instanceof Cloze.Prompt cloze) {
            parts.add(cloze.gaps().stream().map(Cloze.Gap::id).collect(Collectors.toSet()));
        }
        return parts;
    }

    /** What is sent to the browser: type, stem and what the type shows, each list in its order; nothing else. */
    public ObjectNode forScreen(Locale locale) {
        ObjectNode screen = JsonNodeFactory.instance.objectNode();
        screen.put("type", prompt.typeName());
        screen.put("stem", prompt.stem().in(locale));
        screen().show(screen, locale);
        return screen;
    }

    /**
     * Reads what a browser sent, in the form that the type's {@link Screen} describes.
     *
     * @return the response, or nothing for a blank
     * @throws MalformedResponse when it is no answer to this prompt
     */
    public Optional<Response> read(JsonNode sent) {
        return sent.isNull() ? Optional.empty() : screen().read(sent).map(Function.identity());
    }

    /** The reverse of {@link #read}: how an earlier response is shown again. A blank is JSON null. */
    public JsonNode write(@Nullable Response response) {
        return response == null ? JsonNodeFactory.instance.nullNode() : screen().write(response);
    }

    /** Whether the response fills some of what is to be filled and leaves the rest open. A blank is not partly anything. */
    public boolean isPartly(@Nullable Response response) {
        return response != null && Gaps.areLeftBy(prompt, response);
    }

    private Screen screen() {
        Map<OptionId, Integer> places = new HashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        List<Places> lists = new ArrayList<>();
        for (Offer offer : Offer.of(prompt)) {
            lists.add(new Places(
                    prompt,
                    offer.options().stream()
                            .sorted(Comparator.comparing(option -> places.get(option.id())))
                            .toList()));
        }
        return Screen.of(prompt, lists);
    }

    private static Presentation arranged(Prompt prompt, Function<Offer, List<OptionId>> arrangement) {
        return new Presentation(
                prompt,
                Offer.of(prompt).stream()
                        .flatMap(offer -> arrangement.apply(offer).stream())
                        .toList());
    }
}
