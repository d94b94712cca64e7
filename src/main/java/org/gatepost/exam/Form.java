package org.gatepost.exam;

import java.util.List;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.OptionId;

/** The items one attempt was given, in their order; frozen when the attempt starts. Slots count from 0. */
record Form(List<Slot> slots) {

    Form {
        slots = List.copyOf(slots);
    }

    /**
     * @param section id of the blueprint's section
     * @param order the order in which this person sees the options
     */
    record Slot(ItemRevision item, String section, List<OptionId> order) {
        Slot {
            order = List.copyOf(order);
        }
    }

    int size() {
        return slots.size();
    }
}
