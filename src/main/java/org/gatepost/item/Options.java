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

    /** @throws IllegalArgumentException when a key does not order every entry */
    static void mustOrder(List<Option> entries, List<OptionId> key) {
        mustDiffer(key);
        if (key.size() != entries.size()) {
            throw new IllegalArgumentException("the key must order every entry");
        }
    }

    /** @throws IllegalArgumentException when a key does not put every entry to one of the targets */
    static void mustPlace(List<Option> entries, List<Option> targets, Map<OptionId, OptionId> key) {
        if (key.isEmpty()
                || !key.keySet().equals(new HashSet<>(ids(entries)))
                || !ids(targets).containsAll(key.values())) {
            throw new IllegalArgumentException(
                    "the key %s does not put each of %s to one of %s".formatted(key, ids(entries), ids(targets)));
        }
    }

    /** @throws IllegalArgumentException when nothing is in it, for that is a blank and not a response */
    static void mustSaySomething(Map<OptionId, ?> placed) {
        if (placed.isEmpty()) {
            throw new IllegalArgumentException("nothing placed is a blank, not a response");
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
