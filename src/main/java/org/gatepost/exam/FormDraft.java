package org.gatepost.exam;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.library.Enemies;
import org.gatepost.library.ExamId;
import org.gatepost.library.Section;
import org.gatepost.source.FactId;

/** A form while its sections are drawn one after the other, each without the enemies of those before it. */
final class FormDraft {

    /** What was drawn for one section. */
    record Part(Section section, List<Item> items) {}

    private final Enemies enemies;
    private final Set<ItemId> reserved;
    private final List<Part> parts = new ArrayList<>();
    private final List<Section> undrawn = new ArrayList<>();
    private boolean narrowed = false;

    /** @param reserved items whose enemies in other sections are kept out as well */
    FormDraft(Enemies enemies, Set<ItemId> reserved) {
        this.enemies = enemies;
        this.reserved = reserved;
    }

    /** The items of a section's pool that are enemies of none drawn for another section, nor of any reserved in one. */
    List<Item> friendly(List<Item> pool) {
        Set<ItemId> elsewhere = new HashSet<>(reserved);
        if (!elsewhere.isEmpty()) {
            pool.forEach(item -> elsewhere.remove(item.id()));
        }
        parts.forEach(part -> part.items().forEach(item -> elsewhere.add(item.id())));
        Set<ItemId> hostile = new HashSet<>();
        elsewhere.forEach(item -> hostile.addAll(enemies.of(item)));
        if (hostile.isEmpty()) {
            return pool;
        }
        List<Item> friendly =
                pool.stream().filter(item -> !hostile.contains(item.id())).toList();
        narrowed |= friendly.size() < pool.size();
        return friendly;
    }

    /** @param items nothing when the section could not be drawn */
    void add(Section section, Optional<List<Item>> items) {
        items.ifPresentOrElse(drawn -> parts.add(new Part(section, drawn)), () -> undrawn.add(section));
    }

    /** Whether enemies in other sections may be why it is not complete or does not test all again that was failed. */
    boolean isWorthAnotherTry(OwedFacts owed) {
        return narrowed && (!undrawn.isEmpty() || covered(owed) < owed.all().size());
    }

    FormDraft orBetter(FormDraft other, OwedFacts owed) {
        if (undrawn.size() != other.undrawn.size()) {
            return undrawn.size() < other.undrawn.size() ? this : other;
        }
        return covered(owed) < other.covered(owed) ? other : this;
    }

    /** @throws BlueprintCannotBeDrawn when a section could not be drawn */
    List<Part> complete(ExamId exam) {
        if (!undrawn.isEmpty()) {
            throw new BlueprintCannotBeDrawn(exam, undrawn.getFirst().id());
        }
        return List.copyOf(parts);
    }

    /** The facts its items test. */
    Set<FactId> tested() {
        return tested(item -> true);
    }

    Set<FactId> tested(Predicate<Item> by) {
        return parts.stream()
                .flatMap(part -> part.items().stream())
                .filter(by)
                .flatMap(item -> item.header().facts().stream())
                .collect(Collectors.toSet());
    }

    private long covered(OwedFacts owed) {
        Set<FactId> tested = tested();
        return owed.all().stream().filter(tested::contains).count();
    }
}
