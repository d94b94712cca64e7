package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Section;
import org.gatepost.source.FactId;

/**
 * What forms are asked about, tens of thousands of them: the pools and who is whose enemy are sought once, and items are told
 * apart by being the same, for the bank has each but once and two of them are long to compare.
 */
final class DrawnForms {

    private final Bank bank;
    private final Map<Section, List<Item>> pools = new IdentityHashMap<>();
    private final Map<Section, Set<Item>> members = new IdentityHashMap<>();
    private final Map<Section, Set<LessonId>> lessons = new IdentityHashMap<>();
    private final Map<Item, Set<ItemId>> enemies = new IdentityHashMap<>();

    DrawnForms(Bank bank) {
        this.bank = bank;
    }

    List<Item> pool(Section section) {
        return pools.computeIfAbsent(section, bank::pool);
    }

    void assertMeets(Blueprint blueprint, Form form) {
        assertThat(form.size()).isEqualTo(blueprint.items());
        Set<Item> all = same(items(form));
        assertThat(all).as("items, none twice").hasSize(form.size());
        assertThat(hasNoEnemies(all)).as("items that are no enemies").isTrue();
        for (Section section : blueprint.sections()) {
            Set<Item> drawn = items(form, section);
            assertThat(drawn).hasSize(section.draw());
            assertThat(members.computeIfAbsent(section, each -> same(pool(each)))
                            .containsAll(drawn))
                    .as("all from the pool of %s", section.id())
                    .isTrue();
            Set<LessonId> taught = new HashSet<>();
            drawn.forEach(item -> taught.add(item.header().lesson()));
            assertThat(taught.containsAll(lessons(blueprint, section)))
                    .as("lessons of %s", section.id())
                    .isTrue();
            assertThat(drawn.stream().filter(item -> item.header().critical()).count())
                    .as("must-get items of %s", section.id())
                    .isGreaterThanOrEqualTo(section.mustGet());
            section.levels()
                    .forEach((level, wanted) -> assertThat(drawn.stream()
                                    .filter(item -> item.header().level() == level)
                                    .count())
                            .as("%s items of %s", level, section.id())
                            .isGreaterThanOrEqualTo(wanted));
        }
    }

    boolean isMet(Blueprint blueprint, Section section, Set<Item> drawn) {
        return Quotas.of(section, lessons(blueprint, section), drawn).missing() == 0 && hasNoEnemies(drawn);
    }

    /** Of which every form must have an item: those that a quiz draws from. */
    private Set<LessonId> lessons(Blueprint blueprint, Section section) {
        return blueprint.purpose().hasPass()
                ? Set.of()
                : lessons.computeIfAbsent(
                        section,
                        each -> pool(each).stream()
                                .map(item -> item.header().lesson())
                                .collect(Collectors.toSet()));
    }

    boolean areEnemies(Item one, Item other) {
        return enemies.computeIfAbsent(one, item -> bank.enemies().of(item.id()))
                .contains(other.id());
    }

    private boolean hasNoEnemies(Collection<? extends Item> drawn) {
        return drawn.stream().noneMatch(one -> drawn.stream().anyMatch(other -> areEnemies(one, other)));
    }

    Set<Item> items(Form form, Section section) {
        return same(form.slots().stream()
                .filter(slot -> slot.section().equals(section.id()))
                .map(slot -> bank.item(slot.item()))
                .toList());
    }

    List<Item> items(Form form) {
        return form.slots().stream().map(slot -> bank.item(slot.item())).toList();
    }

    Set<FactId> facts(Form form) {
        return items(form).stream()
                .flatMap(item -> item.header().facts().stream())
                .collect(Collectors.toSet());
    }

    static Set<Item> swapped(Set<Item> drawn, Item out, Item in) {
        Set<Item> swapped = same(drawn);
        swapped.remove(out);
        swapped.add(in);
        return swapped;
    }

    static Set<Item> same(Collection<Item> items) {
        Set<Item> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(items);
        return same;
    }

    static Set<Integer> randomSlots(Form form, double share, Random random) {
        Set<Integer> slots = new HashSet<>();
        for (int slot = 0; slot < form.size(); slot++) {
            if (random.nextDouble() < share) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** A past in which a form was sat. */
    DrawHistory after(Form form, BiPredicate<Integer, Item> right) {
        var history = new DrawHistory();
        sit(history, form, right);
        return history;
    }

    void sit(DrawHistory history, Form form, BiPredicate<Integer, Item> right) {
        List<Item> rights = new ArrayList<>();
        List<Item> wrongs = new ArrayList<>();
        for (int slot = 0; slot < form.size(); slot++) {
            Item item = bank.item(form.slots().get(slot).item());
            (right.test(slot, item) ? rights : wrongs).add(item);
        }
        history.sat(rights, wrongs);
    }
}
