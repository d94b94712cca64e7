package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatepost.Seeded;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What goes to a browser and what may come back. */
class PresentationTests {

    private static final SingleChoice SINGLE = SampleItems.single(1, "b", "a", "b", "c", "d");
    private static final MultipleChoice MULTIPLE = SampleItems.multiple(1, Set.of("a", "c"), "a", "b", "c", "d");
    private static final TrueFalse VERDICT = SampleItems.trueFalse(1, true);
    private static final Ordering ORDERING = SampleItems.ordering(1, "d", "b", "a", "c");

    @Test
    void readsBackWhatItWroteWhateverTheOrder() {
        Seeded.rounds(2_000, random -> {
            Item item = SampleItems.any(random);
            Response response = SampleItems.anyResponse(item, random);
            Presentation shown = shuffled(item, random);
            JsonNode sent = json(shown.write(response).toString());
            assertThat(shown.read(sent)).contains(response);
        });
    }

    @Test
    void readsNothingAsABlank() {
        Seeded.rounds(200, random -> {
            Presentation shown = Presentation.asWritten(SampleItems.any(random).prompt());
            assertThat(shown.read(json("null"))).isEmpty();
            assertThat(shown.read(shown.write(null))).isEmpty();
        });
        assertThat(Presentation.asWritten(MULTIPLE.prompt()).read(json("[]"))).isEmpty();
        assertThat(Presentation.asWritten(ORDERING.prompt()).read(json("[]"))).isEmpty();
    }

    @Test
    void countsPlacesInTheOrderShown() {
        var shown = new Presentation(SINGLE.prompt(), ids("d", "b", "a", "c"));
        assertThat(shown.read(json("0"))).contains(new SingleChoice.Response(new OptionId("d")));
        assertThat(shown.read(json("3"))).contains(new SingleChoice.Response(new OptionId("c")));
        assertThat(shown.write(new SingleChoice.Response(new OptionId("a"))).intValue())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "4",
                "1.0",
                "1.5",
                "1e0",
                "99999999999",
                "-99999999999",
                "1e400",
                "123456789012345678901234567890",
                "-123456789012345678901234567890",
                "\"1\"",
                "\"\"",
                "true",
                "[]",
                "[1]",
                "{}",
                "{\"place\":1}"
            })
    void refusesWhatIsNoSingleChoice(String sent) {
        refuses(SINGLE, sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[4]",
                "[-1]",
                "[0,4]",
                "[0,0]",
                "[0,1,0]",
                "[0,1,2,3,0]",
                "[1.0]",
                "[\"0\"]",
                "[null]",
                "[[0]]",
                "[{}]",
                "[true]",
                "0",
                "\"0\"",
                "true",
                "{}",
                "[123456789012345678901234567890]",
                "[4294967296]"
            })
    void refusesWhatIsNoMultipleChoice(String sent) {
        refuses(MULTIPLE, sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "\"true\"", "\"\"", "[]", "[true]", "{}"})
    void refusesWhatIsNoVerdict(String sent) {
        refuses(VERDICT, sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0]",
                "[0,1,2]",
                "[0,1,2,2]",
                "[0,0,0,0]",
                "[0,1,2,4]",
                "[-1,0,1,2]",
                "[0,1,2,3,0]",
                "[0,1,2,\"3\"]",
                "[0,1,2,null]",
                "0",
                "\"0123\"",
                "true",
                "{}",
                "[0,1,2,123456789012345678901234567890]"
            })
    void refusesWhatIsNoOrder(String sent) {
        refuses(ORDERING, sent);
    }

    @Test
    void refusesAHugeArrayWithoutReadingIt() {
        ArrayNode huge = JsonNodeFactory.instance.arrayNode();
        IntStream.range(0, 1_000_000).forEach(place -> huge.add(0));
        Seeded.rounds(50, random -> {
            Item item = SampleItems.any(random);
            assertThatExceptionOfType(MalformedResponse.class)
                    .isThrownBy(() -> Presentation.asWritten(item.prompt()).read(huge));
        });
    }

    @Test
    void saysNothingOfWhatWasSentWhenItRefuses() {
        assertThatExceptionOfType(MalformedResponse.class)
                .isThrownBy(() -> Presentation.asWritten(SINGLE.prompt()).read(json("\"my secret\"")))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("item.response.malformed"))
                .satisfies(refusal -> assertThat(refusal.getCause()).message().doesNotContain("secret"));
    }

    @Test
    void showsEverythingInItsOwnOrderAndNothingElse() {
        Seeded.rounds(500, random -> {
            Item item = SampleItems.any(random);
            Presentation shown = shuffled(item, random);
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                ObjectNode screen = shown.forScreen(locale);
                assertThat(screen.get("type").stringValue()).isEqualTo(item.typeName());
                assertThat(screen.get("stem").stringValue())
                        .isEqualTo(item.prompt().stem().in(locale));
                for (Offer offer : Offer.of(item.prompt())) {
                    List<String> texts = shown.order().stream()
                            .flatMap(id -> offer.options().stream()
                                    .filter(option -> option.id().equals(id)))
                            .map(option -> option.text().in(locale))
                            .toList();
                    assertThat(lists(screen)).contains(texts);
                }
                // Ids of the samples are single letters, which no text is.
                assertThat(screen.toString()).doesNotContainPattern("\"[a-z]\"");
            }
        });
    }

    @Test
    void drawsEveryListInAnyOrderButThoseWhoseOrderSaysSomething() {
        var choice = new SingleChoice.Prompt(
                SampleItems.text("stem"), SINGLE.prompt().options(), true);
        var buckets = SampleItems.classification(1, Policy.PARTIAL, "a=x b=y c=z", "x", "y", "z")
                .prompt();
        var spans = SampleItems.hotText(1, Policy.PARTIAL, Set.of("a"), "a", "b", "c", "d")
                .prompt();
        Set<List<OptionId>> choices = new HashSet<>();
        Set<List<OptionId>> entries = new HashSet<>();
        Seeded.rounds(200, random -> {
            assertThat(Presentation.draw(choice, random)).isEqualTo(Presentation.asWritten(choice));
            assertThat(Presentation.draw(spans, random)).isEqualTo(Presentation.asWritten(spans));
            choices.add(Presentation.draw(SINGLE.prompt(), random).order());
            List<OptionId> order = Presentation.draw(buckets, random).order();
            entries.add(order.subList(0, 3));
            assertThat(order.subList(3, 6)).isEqualTo(ids("x", "y", "z"));
        });
        assertThat(choices).hasSize(24);
        assertThat(entries).hasSize(6);
    }

    @Test
    void drawsTheSameFromTheSameNumbers() {
        Seeded.rounds(200, random -> {
            Item item = SampleItems.any(random);
            long seed = random.nextLong();
            assertThat(Presentation.draw(item.prompt(), new Random(seed)))
                    .isEqualTo(Presentation.draw(item.prompt(), new Random(seed)));
        });
    }

    @Test
    void neverTriesWhatWouldGiveTheKeyAway() {
        for (Item item : List.of(
                ORDERING,
                SampleItems.ranking(1, Policy.DISTANCE, "a", "b", "c"),
                SampleItems.classification(1, Policy.PARTIAL, "a=x b=y c=z", "x", "y", "z"))) {
            assertThat(Presentation.toTry(item.prompt()))
                    .isNotEqualTo(Presentation.asWritten(item.prompt()))
                    .isEqualTo(Presentation.toTry(item.prompt()));
        }
        var matching = SampleItems.matching(1, Policy.PARTIAL, "a=x b=y c=z").prompt();
        assertThat(Presentation.toTry(matching).order().subList(0, 3)).isEqualTo(ids("a", "b", "c"));
        assertThat(Presentation.toTry(matching).order().subList(3, 6)).isNotEqualTo(ids("x", "y", "z"));
        assertThat(Presentation.toTry(SINGLE.prompt())).isEqualTo(Presentation.asWritten(SINGLE.prompt()));
    }

    @Test
    void refusesAnOrderThatIsNotOneOfTheOptions() {
        for (List<OptionId> order : List.of(
                ids("a", "b", "c"), ids("a", "b", "c", "c"), ids("a", "b", "c", "x"), ids("a", "b", "c", "d", "a"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Presentation(SINGLE.prompt(), order));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Presentation(VERDICT.prompt(), ids("a")));
    }

    private static void refuses(Item item, String sent) {
        assertThatExceptionOfType(MalformedResponse.class)
                .isThrownBy(() -> Presentation.asWritten(item.prompt()).read(json(sent)));
    }

    private static Presentation shuffled(Item item, Random random) {
        List<OptionId> order =
                new ArrayList<>(Presentation.asWritten(item.prompt()).order());
        Collections.shuffle(order, random);
        return new Presentation(item.prompt(), order);
    }

    /** Every list of the screen, a conversation's spans being one. */
    private static List<List<String>> lists(ObjectNode screen) {
        List<List<String>> lists = new ArrayList<>();
        screen.valueStream()
                .filter(JsonNode::isArray)
                .forEach(list -> lists.add(list.valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .toList()));
        screen.path("gaps")
                .valueStream()
                .filter(gap -> gap.has("options"))
                .forEach(gap -> lists.add(gap.get("options")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList()));
        lists.add(screen.path("lines")
                .valueStream()
                .flatMap(line -> line.get("parts").valueStream())
                .filter(JsonNode::isObject)
                .sorted(Comparator.comparingInt(span -> span.get("span").intValue()))
                .map(span -> span.get("text").stringValue())
                .toList());
        return lists;
    }

    private static List<OptionId> ids(String... ids) {
        return java.util.Arrays.stream(ids).map(OptionId::new).collect(Collectors.toList());
    }

    private static JsonNode json(String text) {
        return StoredJson.read(text, JsonNode.class);
    }
}
