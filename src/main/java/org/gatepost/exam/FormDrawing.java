package org.gatepost.exam;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Enemies;
import org.gatepost.library.Purpose;
import org.gatepost.library.Section;
import org.gatepost.source.FactId;

/**
 * Draws a form from a blueprint: every count of every section is met, no two enemies stand on it, every failed fact is
 * tested again as far as the section has room, some passed ones are by chance, and items seen least are taken first. The
 * same seed and history give the same form.
 */
final class FormDrawing {

    private static final int TRIES = 40;

    private final Function<Section, List<Item>> bank;
    private final Function<Item, ItemRevision> revisions;
    private final Enemies enemies;

    FormDrawing(Function<Section, List<Item>> bank, Function<Item, ItemRevision> revisions, Enemies enemies) {
        this.bank = bank;
        this.revisions = revisions;
        this.enemies = enemies;
    }

    /** @throws BlueprintCannotBeDrawn when the bank cannot meet a section */
    Form draw(Blueprint blueprint, DrawHistory history, long seed) {
        // java.util.Random, because its sequence for a seed is specified and so the same on every JDK.
        Random random = new Random(seed);
        Map<Section, List<Item>> pools = new LinkedHashMap<>();
        blueprint.sections().forEach(section -> pools.put(section, bank.apply(section)));
        var owed = new OwedFacts(pools, history);
        FormDraft best = draft(blueprint, pools, owed, history, Set.of(), random);
        // Sections are drawn one after the other, and an item of an earlier one may have kept out what a later one
        // needs.
        // The items of the last form are no enemies, so with their enemies kept out whatever was failed can come again.
        for (int attempt = 1; attempt < TRIES && best.isWorthAnotherTry(owed); attempt++) {
            Set<ItemId> reserved = attempt % 2 == 1 ? history.last() : Set.of();
            best = best.orBetter(draft(blueprint, pools, owed, history, reserved, random), owed);
        }
        return new FormOrder(blueprint.conduct().shuffle(), pools, revisions, random).of(best.complete(blueprint.id()));
    }

    /** @param reserved items whose enemies in other sections are not drawn */
    private FormDraft draft(
            Blueprint blueprint,
            Map<Section, List<Item>> pools,
            OwedFacts owed,
            DrawHistory history,
            Set<ItemId> reserved,
            Random random) {
        var draft = new FormDraft(enemies, reserved);
        pools.forEach((section, items) -> {
            Set<FactId> tested = draft.tested();
            Set<FactId> passed = new HashSet<>(history.passedFacts());
            passed.removeAll(tested);
            var wanted = new Wanted(
                    asked(section, owed.by(section, tested)),
                    owed.welcomeIn(section, draft.tested(item -> history.timesSeen(item) == 0)),
                    passed,
                    lessons(blueprint, section, items));
            List<Item> pool = draft.friendly(items);
            Optional<List<Item>> drawn = new SectionDrawing(section, pool, wanted, enemies, history, random).draw();
            if (drawn.isEmpty() && !wanted.lessons().isEmpty()) {
                // Rather a quiz that passes over a lesson than none.
                drawn = new SectionDrawing(section, pool, wanted.anyLesson(), enemies, history, random).draw();
            }
            if (section.among() != null && !asksAll(section, items, drawn)) {
                // Whoever owes it must be able to sit it, and be asked everything, whatever enemies were named since.
                drawn = new SectionDrawing(section, items, wanted, Enemies.NONE, history, random).draw();
            }
            draft.add(section, drawn);
        });
        return draft;
    }

    /** Whether a form of a delta exam is there and asks about every fact that any of its items does. */
    private static boolean asksAll(Section section, List<Item> pool, Optional<List<Item>> drawn) {
        Set<FactId> asked = facts(drawn.orElse(List.of()));
        return drawn.isPresent()
                && facts(pool).stream()
                        .filter(fact -> asked(section, Set.of()).contains(fact))
                        .allMatch(asked::contains);
    }

    private static Set<FactId> facts(List<Item> items) {
        return items.stream().flatMap(item -> item.header().facts().stream()).collect(Collectors.toSet());
    }

    /** What is owed and, of a delta exam, every fact that it is about. */
    private static Set<FactId> asked(Section section, Set<FactId> owed) {
        Set<FactId> asked = new HashSet<>(owed);
        Section.Among among = section.among();
        if (among != null) {
            asked.addAll(among.facts());
        }
        return asked;
    }

    /** A quiz asks about every lesson of its group; other exams are about more lessons than they have items. */
    private static Set<LessonId> lessons(Blueprint blueprint, Section section, List<Item> items) {
        if (!(blueprint.purpose() instanceof Purpose.Practice)) {
            return Set.of();
        }
        Set<LessonId> lessons =
                items.stream().map(item -> item.header().lesson()).collect(Collectors.toSet());
        return lessons.size() <= section.draw() ? lessons : Set.of();
    }
}
