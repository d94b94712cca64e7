package org.gatepost.item;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What every list of options must be. */
final class Options {

    private Options() {}

    /** @throws IllegalArgumentException when ids repeat or a key names an option that is not offered */
    static void mustOffer(List<Option> options, Collection<OptionId> key) {
        List<OptionId> ids = ids(options);
        mustDiffer(ids);
        if (key.isEmpty() || !ids.containsAll(key)) {
            throw new IllegalArgumentException("the key " + key + " is not among the options " + ids);
        }
    }

    /** @throws IllegalArgumentException when an id is there twice */
    static void mustDiffer(List<OptionId> ids) {
        if (new HashSet<>(ids).size() != ids.size()) {
            throw new IllegalArgumentException("an option id is used twice in " + ids);
        }
    }

    /** A set that iterates in the same order in every process, as those of {@code Set.copyOf} do not. */
    static Set<OptionId> inOrder(Set<OptionId> ids) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(ids)));
    }

    /** A map that iterates in the same order in every process, as those of {@code Map.copyOf} do not. */
    static <K extends Comparable<K>, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    static List<OptionId> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }
}
