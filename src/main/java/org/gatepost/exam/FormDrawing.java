package org.gatepost.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.gatepost.item.Item;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.Presentation;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Section;

/**
 * Draws a form from a blueprint: every count of every section is met, every failed fact is tested again as far as the
 * section has room, and items seen least are taken first. The same seed and history give the same form.
 */
final class FormDrawing {

    private final Function<Section, List<Item>> bank;
    private final Function<Item, ItemRevision> revisions;

    FormDrawing(Function<Section, List<Item>> bank, Function<Item, ItemRevision> revisions) {
        this.bank = bank;
        this.revisions = revisions;
    }

    /** @throws BlueprintCannotBeDrawn when the bank cannot meet a section */
    Form draw(Blueprint blueprint, DrawHistory history, long seed) {
        // java.util.Random, because its sequence for a seed is specified and so the same on every JDK.
        Random random = new Random(seed);
        List<Form.Slot> slots = new ArrayList<>();
        for (Section section : blueprint.sections()) {
            List<Item> items = new SectionDrawing(section, bank.apply(section), history, random)
                    .draw()
                    .orElseThrow(() -> new BlueprintCannotBeDrawn(blueprint.id(), section.id()));
            for (Item item : items) {
                slots.add(slot(section, item, random));
            }
        }
        return new Form(slots);
    }

    private Form.Slot slot(Section section, Item item, Random random) {
        Map<String, BigDecimal> values = item.draw(random);
        var shown = Presentation.draw(item.drawn(values).prompt(), random);
        return new Form.Slot(revisions.apply(item), section.id(), shown.order(), values);
    }
}
