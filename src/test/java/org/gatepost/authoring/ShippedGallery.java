package org.gatepost.authoring;

import java.util.List;
import org.gatepost.item.Item;
import org.gatepost.item.Response;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;

/** The built-in items of the gallery, and answers to any item, keys included: for journeys that must know what is right. */
public final class ShippedGallery {

    private static final List<Item> SAMPLES = Samples.read();

    private ShippedGallery() {}

    public static List<Item> samples() {
        return SAMPLES;
    }

    /** Answers to an item, one for each way it can be marked. */
    public static List<Response> answers(Item item) {
        return Examples.of(item).stream().map(Exhibit.Example::response).toList();
    }

    /** An answer that earns nothing, or else one that does not earn everything. */
    public static Response wrong(Item item) {
        return answers(item).stream()
                .filter(answer -> Marking.mark(item, answer).outcome() == Outcome.WRONG)
                .findFirst()
                .or(() -> answers(item).stream()
                        .filter(answer -> Marking.mark(item, answer).outcome() != Outcome.RIGHT)
                        .findFirst())
                .orElseThrow();
    }
}
