package org.gatepost.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.authored.Block;
import org.gatepost.authored.Nearest;
import org.gatepost.authored.Place;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;

/** Whether enemies are other items that exams draw, and whether every exam can be drawn without two of them. */
final class EnemyCheck {

    /** Where an item names its enemies, as an owner of problems. */
    record Named(ItemId by) {}

    private static final int SHOWN = 3;

    private final Content content;
    private final Set<ItemId> checks;
    private final Pools pools;
    private final Map<Object, Place> places;
    private final Reports report;

    EnemyCheck(Content content, Set<ItemId> checks, Pools pools, Map<Object, Place> places, Reports report) {
        this.content = content;
        this.checks = checks;
        this.pools = pools;
        this.places = places;
        this.report = report;
    }

    void run() {
        content.enemies().written().forEach((item, named) -> named.forEach(enemy -> enemy(item, enemy)));
        content.blueprints().values().forEach(this::blueprint);
    }

    private void enemy(ItemId item, ItemId enemy) {
        if (Block.wasMissing(enemy.value())) {
            return;
        }
        if (enemy.equals(item)) {
            told(item, "item '%s' names itself as its enemy".formatted(item));
        } else if (!content.items().containsKey(enemy) && !places.containsKey(enemy)) {
            List<String> ids =
                    content.items().keySet().stream().map(ItemId::value).toList();
            told(item, "there is no item '%s'%s".formatted(enemy, Nearest.hint(enemy.value(), ids)));
        } else if (checks.contains(enemy) || checks.contains(item)) {
            told(
                    item,
                    "'%s' is a lesson's check item, which no form has, so it needs no enemy"
                            .formatted(checks.contains(enemy) ? enemy : item));
        }
    }

    private void told(ItemId by, String message) {
        report.accept(new Named(by), message);
    }

    /** A section that cannot be drawn even without regard to enemies has been told of already. */
    private void blueprint(Blueprint blueprint) {
        List<FormSearch.Part> parts = new ArrayList<>();
        for (Section section : blueprint.sections()) {
            var part = new FormSearch.Part(section, pools.of(section));
            if (part.isMet()) {
                parts.add(part);
            }
        }
        boolean each = true;
        for (FormSearch.Part part : parts) {
            if (!new FormSearch(List.of(part), content.enemies()).finds()) {
                each = false;
                report.accept(
                        part.section(),
                        "section '%s' draws %d, and cannot: of enemies only one may stand on a form, and there are %s"
                                .formatted(
                                        part.section().id(), part.section().draw(), pairs(part.pool(), part.pool())));
            }
        }
        if (each && !new FormSearch(parts, content.enemies()).finds()) {
            report.accept(
                    blueprint.id(),
                    "exam '%s' cannot be drawn, because items of different sections are enemies: %s"
                            .formatted(blueprint.id(), acrossSections(parts)));
        }
    }

    private String acrossSections(List<FormSearch.Part> parts) {
        for (int one = 0; one < parts.size(); one++) {
            for (int other = one + 1; other < parts.size(); other++) {
                String found = pairs(parts.get(one).pool(), parts.get(other).pool());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    /** The first few, each once. */
    private String pairs(List<Item> some, List<Item> others) {
        Set<ItemId> ids = others.stream().map(Item::id).collect(Collectors.toSet());
        Set<Set<ItemId>> pairs = new LinkedHashSet<>();
        for (Item item : some) {
            content.enemies().of(item.id()).stream()
                    .filter(ids::contains)
                    .sorted(Comparator.comparing(ItemId::value))
                    .forEach(enemy -> pairs.add(Set.of(item.id(), enemy)));
        }
        String told = pairs.stream()
                .limit(SHOWN)
                .map(pair -> pair.stream().map(id -> "'" + id + "'").sorted().collect(Collectors.joining(" with ")))
                .collect(Collectors.joining(", "));
        return pairs.size() > SHOWN ? told + " and %d more".formatted(pairs.size() - SHOWN) : told;
    }
}
