package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gatepost.Seeded;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;

/** How items and responses are kept for years. */
class StoredItemTests {

    @Test
    void namesTheTypesAsTheyHaveAlwaysBeenNamed() {
        List<Item> items = List.of(
                SampleItems.single(1, "a", "a", "b", "c"),
                SampleItems.multiple(1, Set.of("a"), "a", "b", "c"),
                SampleItems.trueFalse(1, true),
                SampleItems.ordering(1, "a", "b", "c"));
        assertThat(items)
                .extracting(Item::typeName)
                .containsExactly("single-choice", "multiple-choice", "true-false", "ordering");
        items.forEach(item -> assertThat(StoredJson.write(item)).contains("\"type\":\"" + item.typeName() + "\""));
    }

    @Test
    void readsBackWhatItKept() {
        Seeded.rounds(500, random -> {
            Item item = SampleItems.any(random);
            Response response = SampleItems.anyResponse(item, random);
            assertThat(StoredJson.read(StoredJson.write(item), Item.class)).isEqualTo(item);
            assertThat(StoredJson.read(StoredJson.write(response), Response.class))
                    .isEqualTo(response);
        });
    }

    /** Sets and maps of the JDK iterate in another order in every process; a revision is known by its text's digest. */
    @Test
    void writesTheSameTextInEveryProcess() {
        String[] letters = {"k", "b", "j", "d", "a", "f", "l", "h", "c", "i", "e", "g"};
        String[] right = {"l", "a", "c", "b", "f", "e", "d"};
        MultipleChoice item = SampleItems.multiple(1, Set.of(right), letters);
        assertThat(List.copyOf(item.key().right())).isEqualTo(sorted(right));
        assertThat(List.copyOf(new MultipleChoice.Response(item.key().right()).chosen()))
                .isEqualTo(sorted(right));
        String misconceptions = StoredJson.write(item.rationale());
        List<Integer> places = sorted(letters).stream()
                .filter(letter -> !item.key().right().contains(letter))
                .map(letter -> misconceptions.indexOf("\"" + letter + "\""))
                .toList();
        assertThat(places).doesNotContain(-1).isSorted();
    }

    /** A revision is known by its text's digest: a type that learns something new must not make every old item new. */
    @Test
    void writesWhatHasNothingNewAsItEverWas() {
        assertThat(StoredJson.write(
                        SampleItems.multiple(2, Set.of("a"), "a", "b", "c").key()))
                .isEqualTo("{\"right\":[\"a\"]}");
        assertThat(StoredJson.write(SampleItems.ordering(2, "b", "a", "c").key()))
                .isEqualTo("{\"order\":[\"b\",\"a\",\"c\"]}");
        for (Item item : List.of(
                SampleItems.single(2, "a", "a", "b", "c"), SampleItems.multiple(2, Set.of("a"), "a", "b", "c"))) {
            assertThat(StoredJson.write(item))
                    .contains("\"points\":2,")
                    .doesNotContain("policy", "inOrder", "typeName");
        }
    }

    @Test
    void readsKeysFromBeforeThereWasAPolicy() {
        assertThat(StoredJson.read("{\"right\":[\"a\"]}", MultipleChoice.Key.class)
                        .policy())
                .isEqualTo(Policy.ALL_OR_NOTHING);
        assertThat(StoredJson.read("{\"order\":[\"a\",\"b\"]}", Ordering.Key.class)
                        .policy())
                .isEqualTo(Policy.ALL_OR_NOTHING);
        assertThat(StoredJson.read(
                                "{\"stem\":{\"zh\":\"题\",\"en\":\"Stem\"},\"options\":[]}", SingleChoice.Prompt.class)
                        .inOrder())
                .isFalse();
        var partial = new MultipleChoice.Key(Set.of(new OptionId("a")), Policy.PARTIAL);
        assertThat(StoredJson.read(StoredJson.write(partial), MultipleChoice.Key.class))
                .isEqualTo(partial);
    }

    @Test
    void refusesAnItemThatIsWorthNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleItems.header(0));
    }

    private static List<OptionId> sorted(String[] letters) {
        return Arrays.stream(letters).sorted().map(OptionId::new).toList();
    }
}
