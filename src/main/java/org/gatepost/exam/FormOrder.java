package org.gatepost.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.gatepost.item.Item;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.Presentation;
import org.gatepost.library.Conduct;
import org.gatepost.library.Section;

/**
 * Puts what was drawn in the order in which one person sees it. Where a blueprint says nothing of it, no more random numbers
 * are used than before there was a choice, so that a seed of then gives the form of then.
 */
final class FormOrder {

    private final Conduct.Shuffle shuffle;
    private final Map<Section, List<Item>> pools;
    private final Function<Item, ItemRevision> revisions;
    private final Random random;

    /** @param pools what each section was drawn from, in the order of the bank */
    FormOrder(
            Conduct.Shuffle shuffle,
            Map<Section, List<Item>> pools,
            Function<Item, ItemRevision> revisions,
            Random random) {
        this.shuffle = shuffle;
        this.pools = pools;
        this.revisions = revisions;
        this.random = random;
    }

    /** @param drawn section by section in the order of the blueprint, the items of each in an order of chance */
    Form of(List<FormDraft.Part> drawn) {
        List<FormDraft.Part> parts = new ArrayList<>(drawn);
        if (shuffle.sections()) {
            Collections.shuffle(parts, random);
        }
        List<Form.Slot> slots = new ArrayList<>();
        parts.forEach(part -> items(part).forEach(item -> slots.add(slot(part.section(), item))));
        return new Form(slots);
    }

    private List<Item> items(FormDraft.Part part) {
        if (shuffle.items()) {
            return part.items();
        }
        List<Item> bank = pools.getOrDefault(part.section(), List.of());
        return part.items().stream()
                .sorted(Comparator.comparingInt(bank::indexOf))
                .toList();
    }

    private Form.Slot slot(Section section, Item item) {
        Map<String, BigDecimal> values = item.draw(random);
        var prompt = item.drawn(values).prompt();
        var shown = shuffle.options() ? Presentation.draw(prompt, random) : Presentation.drawAsWritten(prompt, random);
        return new Form.Slot(revisions.apply(item), section.id(), shown.order(), values);
    }
}
