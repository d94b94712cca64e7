package org.gatepost.authoring.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.LessonId;
import org.gatepost.item.Misconception;
import org.gatepost.source.FactId;

/**
 * What refutes a misconception is taught by the item's lesson: after a failed exam the fact is put right under that lesson.
 */
record RefutedElsewhere() implements ContentRule {

    @Override
    public String name() {
        return "refuted-elsewhere";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        Map<LessonId, Set<FactId>> taught = new HashMap<>();
        material.manuscript().lessons().forEach(lesson -> taught.put(lesson.id(), new HashSet<>(lesson.facts())));
        material.manuscript().items().forEach(item -> {
            LessonId lesson = item.header().lesson();
            Set<FactId> facts = taught.getOrDefault(lesson, Set.of());
            List<FactId> elsewhere = item.rationale().misconceptions().values().stream()
                    .map(Misconception::refutedBy)
                    .filter(fact -> !facts.contains(fact))
                    .distinct()
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .toList();
            if (!elsewhere.isEmpty()) {
                findings.add(
                        material.placeOf(item),
                        "item '%s': a misconception is refuted by %s, which its lesson '%s' does not teach"
                                .formatted(item.id(), elsewhere, lesson));
            }
        });
    }
}
