package org.gatepost.exam;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
     * @param values the numbers drawn for this person; none for most items, and for forms older than drawn numbers
     */
    record Slot(
            ItemRevision item,
            String section,
            List<OptionId> order,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, BigDecimal> values) {

        Slot {
            order = List.copyOf(order);
            values = values == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(values));
        }

        Slot(ItemRevision item, String section, List<OptionId> order) {
            this(item, section, order, Map.of());
        }
    }

    int size() {
        return slots.size();
    }
}
