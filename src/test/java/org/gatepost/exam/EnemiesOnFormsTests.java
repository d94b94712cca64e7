package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.Seeded;
import org.gatepost.TestDatabase;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Enemies;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;
import org.gatepost.library.Section;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Items of which one gives the other away never stand on one form, whichever items those are. */
class EnemiesOnFormsTests {

    private static final ShippedLibrary SHIPPED = ShippedLibrary.in(TestDatabase.H2);
    private static final Bank BANK = SHIPPED.bank();

    static Stream<Blueprint> shipped() {
        return SHIPPED.library().blueprints().stream();
    }

    @Test
    void areNamedInTheShippedContent() {
        ItemId first = new ItemId("ritz-portman-credo-card.i07");
        ItemId second = new ItemId("ritz-portman-credo-card.i22");
        assertThat(BANK.enemies().of(first)).contains(second);
        assertThat(BANK.enemies().of(second)).contains(first);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void areKeptApartWithinASectionAndAcrossSectionsAndWhatWasFailedComesAgain(Blueprint blueprint) {
        Seeded.rounds(250, random -> {
            Enemies enemies = anyEnemies(blueprint, random);
            FormDrawing drawing = drawing(enemies);
            Form first = drawing.draw(blueprint, new DrawHistory(), random.nextLong());
            assertThat(hasEnemies(first, enemies)).isFalse();
            DrawHistory history = afterSomeWrong(first, random);
            Form again = drawing.draw(blueprint, history, random.nextLong());
            assertThat(hasEnemies(again, enemies)).isFalse();
            assertThat(facts(again)).containsAll(history.failedFacts());
        });
    }

    @Test
    void areNeverDrawnEvenWhereNothingElseIsLeft() {
        Blueprint blueprint = SHIPPED.library().blueprints().iterator().next();
        List<Item> pool = BANK.pool(blueprint.sections().getFirst());
        Map<ItemId, List<ItemId>> all = new HashMap<>();
        List<ItemId> ids = pool.stream().map(item -> item.id()).toList();
        ids.forEach(id ->
                all.put(id, ids.stream().filter(other -> !other.equals(id)).toList()));
        assertThatExceptionOfType(BlueprintCannotBeDrawn.class)
                .isThrownBy(() -> drawing(new Enemies(all)).draw(blueprint, new DrawHistory(), 1));
    }

    @Test
    void letWhoeverOwesAnExamAboutAChangeSitItAll() {
        Blueprint blueprint = SHIPPED.library().blueprints().iterator().next();
        Section section = blueprint.sections().getFirst();
        List<Item> items = BANK.pool(section).stream()
                .filter(item -> !item.mayNeedMarker())
                .limit(4)
                .toList();
        List<FactId> facts = items.stream()
                .flatMap(item -> item.header().facts().stream())
                .distinct()
                .toList();
        Map<ItemId, List<ItemId>> all = new HashMap<>();
        items.forEach(item -> all.put(item.id(), items.stream().map(Item::id).toList()));
        var changed = new Section(
                "changed",
                section.title(),
                List.of(),
                items.size(),
                0,
                Map.of(),
                false,
                new Section.Among(
                        items.stream().map(item -> BANK.revisionOf(item.id())).toList(), facts));
        var owed = new Blueprint(
                new ExamId("delta_1"), blueprint.title(), new Purpose.Mandatory(), 10, 100, List.of(changed));
        assertThat(facts(drawing(new Enemies(all)).draw(owed, new DrawHistory(), 1)))
                .containsAll(facts);
    }

    private static FormDrawing drawing(Enemies enemies) {
        return new FormDrawing(BANK::pool, item -> BANK.revisionOf(item.id()), enemies);
    }

    /** A dozen pairs, and fewer where a quiz has few items to draw from. */
    private static Enemies anyEnemies(Blueprint blueprint, Random random) {
        List<ItemId> ids = new ArrayList<>();
        for (Section section : blueprint.sections()) {
            BANK.pool(section).forEach(item -> ids.add(item.id()));
        }
        Map<ItemId, List<ItemId>> named = new HashMap<>();
        int pairs = Math.min(12, ids.size() / 6);
        for (int pair = 0; pair < pairs; pair++) {
            ItemId one = ids.get(random.nextInt(ids.size()));
            ItemId other = ids.get(random.nextInt(ids.size()));
            if (!one.equals(other)) {
                named.computeIfAbsent(one, id -> new ArrayList<>()).add(other);
            }
        }
        return new Enemies(named);
    }

    private static DrawHistory afterSomeWrong(Form form, Random random) {
        List<Item> right = new ArrayList<>();
        List<Item> wrong = new ArrayList<>();
        items(form).forEach(item -> (random.nextBoolean() ? right : wrong).add(item));
        var history = new DrawHistory();
        history.sat(right, wrong);
        return history;
    }

    private static boolean hasEnemies(Form form, Enemies enemies) {
        Set<ItemId> ids = new HashSet<>();
        items(form).forEach(item -> ids.add(item.id()));
        return ids.stream().anyMatch(id -> enemies.of(id).stream().anyMatch(ids::contains));
    }

    private static List<Item> items(Form form) {
        return form.slots().stream().map(slot -> BANK.item(slot.item())).toList();
    }

    private static Set<FactId> facts(Form form) {
        return items(form).stream()
                .flatMap(item -> item.header().facts().stream())
                .collect(Collectors.toSet());
    }
}
