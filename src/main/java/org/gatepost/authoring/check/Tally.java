package org.gatepost.authoring.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatepost.item.Item;
import org.gatepost.item.Level;
import org.gatepost.item.SingleChoice;

/** Some items, counted. */
record Tally(List<Item> items) {

    int all() {
        return items.size();
    }

    long mustGet() {
        return items.stream().filter(item -> item.header().critical()).count();
    }

    long singleChoice() {
        return items.stream().filter(SingleChoice.class::isInstance).count();
    }

    long of(Level level) {
        return items.stream().filter(item -> item.header().level() == level).count();
    }

    /** How many there are of each type that occurs. */
    Map<String, Integer> types() {
        Map<String, Integer> types = new TreeMap<>();
        items.forEach(item -> types.merge(item.typeName(), 1, Integer::sum));
        return types;
    }

    /** In per cent of all, such as {@code 36 %}; a dash where there are none. */
    String share(long some) {
        return share(some, all());
    }

    static String share(long some, long all) {
        return all == 0 ? "-" : Math.round(100.0 * some / all) + " %";
    }
}
