package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.Seeded;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.OptionId;
import org.gatepost.item.Presentation;
import org.gatepost.item.SampleItems;
import org.gatepost.item.WrittenItems;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Enemies;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;
import org.gatepost.library.Section;
import org.junit.jupiter.api.Test;

/** Numbers drawn for an item are frozen with the form, as the order of its options is. */
class DrawnNumbersInFormsTests {

    private static final ItemRevision REVISION = new ItemRevision(new ItemId("little-swan-12345.i01"), 3);

    private static final Blueprint BLUEPRINT = new Blueprint(
            new ExamId("exam"),
            SampleItems.text("exam"),
            new Purpose.Mandatory(),
            30,
            80,
            List.of(new Section(
                    "s", SampleItems.text("section"), List.of("little-swan-12345"), 1, 0, Map.of(), false)));

    @Test
    void drawsNumbersForEachPersonAndTheSameForTheSameSeed() {
        Set<Map<String, BigDecimal>> drawn = new HashSet<>();
        Seeded.rounds(300, random -> {
            long seed = random.nextLong();
            Form.Slot slot = draw(WrittenItems.discount(1, "0.01"), seed);
            assertThat(slot).isEqualTo(draw(WrittenItems.discount(1, "0.01"), seed));
            Item item = WrittenItems.discount(1, "0.01").drawn(slot.values());
            assertThat(new Presentation(item.prompt(), slot.order())).isNotNull();
            drawn.add(slot.values());
        });
        assertThat(drawn).hasSizeGreaterThan(20);
    }

    @Test
    void drawsNoNumbersForItemsThatHaveNone() {
        Seeded.rounds(300, random -> {
            Item item = SampleItems.any(random);
            Form.Slot slot = draw(item, random.nextLong());
            assertThat(slot.values()).isEmpty();
            assertThat(new Presentation(item.prompt(), slot.order())).isNotNull();
        });
    }

    @Test
    void keepsTheNumbersWithTheForm() {
        var form = new Form(List.of(new Form.Slot(
                REVISION, "s", List.of(), Map.of("m", new BigDecimal("0.25"), "d", new BigDecimal("0.1")))));
        assertThat(StoredJson.write(form)).isEqualTo("""
                {"slots":[{"item":{"item":"little-swan-12345.i01","revision":3},"section":"s","order":[],\
                "values":{"d":0.1,"m":0.25}}]}""");
        assertThat(StoredJson.read(StoredJson.write(form), Form.class)).isEqualTo(form);
    }

    @Test
    void readsFormsFromBeforeThereWereDrawnNumbers() {
        String old = """
                {"slots":[{"item":{"item":"little-swan-12345.i01","revision":3},"section":"s","order":["b","a"]}]}""";
        Form form = StoredJson.read(old, Form.class);
        assertThat(form.slots().getFirst().values()).isEmpty();
        assertThat(form.slots().getFirst().order()).containsExactly(new OptionId("b"), new OptionId("a"));
        assertThat(StoredJson.write(form)).isEqualTo(old);
    }

    private static Form.Slot draw(Item item, long seed) {
        return new FormDrawing(section -> List.of(item), drawn -> REVISION, Enemies.NONE)
                .draw(BLUEPRINT, new DrawHistory(), seed)
                .slots()
                .getFirst();
    }
}
