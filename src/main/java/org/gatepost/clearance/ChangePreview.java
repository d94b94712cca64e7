package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gatepost.kernel.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * Whom a choice would concern, said before it is made.
 *
 * @param items how many items the exam would have; 0 where nothing asks about the changes, and there can be none
 * @param owing how many of these people owe an earlier exam about some of the same, and go on owing it whatever is chosen
 * @param mark tells whether the same people are concerned in the same way when it is chosen
 */
public record ChangePreview(List<Effect> effects, int items, int owing, String mark) {

    public ChangePreview {
        effects = List.copyOf(effects);
    }

    /**
     * One position of somebody.
     *
     * @param stops from when on they could not work if they did nothing; null where that changes nothing for them, or where it
     *     was not asked
     */
    public record Effect(Concerned concerned, @Nullable Instant stops) {}

    /** Of everything that is shown of each, so that a choice does what was said. */
    static String mark(List<Effect> effects) {
        return StoredJson.digest(effects.stream()
                .map(each -> each.concerned().person().value() + " "
                        + each.concerned().position().value() + " "
                        + each.concerned().pass().value() + " " + each.stops())
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /** How many people, each counted once. */
    public int people() {
        return count(effect -> true);
    }

    /** How many people could no longer work, each counted once. */
    public int stopping() {
        return count(effect -> effect.stops() != null);
    }

    private int count(Predicate<Effect> which) {
        return (int) effects.stream()
                .filter(which)
                .map(effect -> effect.concerned().person())
                .distinct()
                .count();
    }
}
