package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gatepost.item.Item;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ShippedContent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What nobody who sits may be sent: why an answer is right or wrong, and items they have not opened. */
final class Secrets {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOO_SHORT_TO_TELL = 6;
    private static final Collection<Item> BANK = ShippedContent.items();

    /** Explanations and misconceptions, as far as no item says the same where everybody may read it. */
    private final Set<String> rationales;

    private final List<String> opened = new ArrayList<>();

    Secrets() {
        String shown = BANK.stream()
                .flatMap(item ->
                        Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).map(language -> shown(item, language)))
                .flatMap(screen -> texts(screen).stream())
                .collect(Collectors.joining("\n"));
        rationales = BANK.stream()
                .map(Item::rationale)
                .flatMap(rationale -> Stream.concat(
                        Stream.of(rationale.explanation()),
                        rationale.misconceptions().values().stream().map(wrong -> wrong.text())))
                .flatMap(Secrets::both)
                .filter(text -> text.length() >= TOO_SHORT_TO_TELL && !shown.contains(text))
                .collect(Collectors.toSet());
        assertThat(rationales).hasSizeGreaterThan(1000);
    }

    /** An item that is in view from now on, which must say what its prompt says and nothing else. */
    void open(Item item, boolean asWritten, JsonNode screen) {
        if (asWritten) {
            // Read back, for a number may be written otherwise than it was held.
            JsonNode prompt =
                    JSON.readTree(shown(item, Locale.SIMPLIFIED_CHINESE).toString());
            assertThat(told("", screen)).containsExactlyInAnyOrderElementsOf(told("", prompt));
        }
        opened.addAll(texts(screen));
    }

    /** @param bodies of the replies that came so far */
    void assertNoneIsIn(List<String> bodies) {
        String sent = bodies.stream().flatMap(body -> read(body).stream()).collect(Collectors.joining("\n"));
        assertThat(rationales).as("keys and rationales").noneMatch(sent::contains);
        assertThat(BANK.stream().map(item -> item.prompt().stem()).flatMap(Secrets::both))
                .as("stems of items that were not opened")
                .filteredOn(stem -> stem.length() >= TOO_SHORT_TO_TELL)
                .filteredOn(stem -> opened.stream().noneMatch(text -> text.contains(stem)))
                .noneMatch(sent::contains);
    }

    /** How an item is shown, in the order its author wrote. */
    static JsonNode shown(Item item, Locale language) {
        // One whose numbers are drawn is only ever shown with some.
        return Presentation.asWritten(item.drawn(item.draw(new Random(1))).prompt())
                .forScreen(language);
    }

    private static Stream<String> both(LocalizedText text) {
        return Stream.of(text.zh(), text.en());
    }

    private static List<String> read(String body) {
        try {
            return body.startsWith("{") ? texts(JSON.readTree(body)) : List.of(body);
        } catch (JacksonException notJson) {
            return List.of(body);
        }
    }

    /** Every value under the names it stands under, in whatever order a list has them. */
    private static List<String> told(String under, JsonNode node) {
        if (node.isObject()) {
            return Stream.concat(
                            Stream.of(under + "{}"),
                            node.properties().stream()
                                    .flatMap(each -> told(under + "." + each.getKey(), each.getValue()).stream()))
                    .toList();
        }
        return node.isArray()
                ? Stream.concat(
                                Stream.of(under + "[]"),
                                StreamSupport.stream(node.spliterator(), false)
                                        .flatMap(each -> told(under + "[]", each).stream()))
                        .toList()
                : List.of(under + "=" + node);
    }

    private static List<String> texts(JsonNode node) {
        return node.isString()
                ? List.of(node.asString())
                : StreamSupport.stream(node.spliterator(), false)
                        .flatMap(each -> texts(each).stream())
                        .toList();
    }
}
