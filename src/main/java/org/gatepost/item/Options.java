package org.gatepost.item;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What every list of options must be. */
final class Options {

    private Options() {}

    /** @throws IllegalArgumentException when ids repeat or a key names an option that is not offered */
    static void mustOffer(List<Option> options, Collection<OptionId> key) {
        List<OptionId> ids = ids(options);
        if (ids.stream().distinct().count() != ids.size()) {
            throw new IllegalArgumentException("an option id is used twice in " + ids);
        }
        if (key.isEmpty() || !ids.containsAll(key)) {
            throw new IllegalArgumentException("the key " + key + " is not among the options " + ids);
        }
    }

    /** A set that iterates in the same order in every process, as those of {@code Set.copyOf} do not. */
    static Set<OptionId> inOrder(Set<OptionId> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(OptionId::value))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    static List<OptionId> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }
}
