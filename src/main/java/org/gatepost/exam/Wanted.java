package org.gatepost.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.source.FactId;

/**
 * What a section is to test besides what its blueprint asks for.
 *
 * @param failed facts that were failed and that this section looks after
 * @param welcome failed ones of other sections that a new item may test again here where it costs nothing
 * @param passed facts that were passed and that no section before tests
 * @param lessons of each of which an item must be drawn
 */
record Wanted(Set<FactId> failed, Set<FactId> welcome, Set<FactId> passed, Set<LessonId> lessons) {

    Wanted anyLesson() {
        return new Wanted(failed, welcome, passed, Set.of());
    }

    /** Of so many slots that test nothing failed, one looks whether something passed is still known. */
    static final int SLOTS_TO_A_RECHECK = 4;

    /**
     * The passed facts to be asked again: a share of the slots that remain, drawn by chance, those first of which there
     * is an item that the person has not seen. Without any, chance is not asked.
     */
    List<FactId> recheck(int slots, Collection<Item> pool, DrawHistory history, Random random) {
        if (passed.isEmpty()) {
            return List.of();
        }
        Map<FactId, Boolean> isFresh = new HashMap<>();
        for (Item item : pool) {
            boolean unseen = history.timesSeen(item) == 0;
            for (FactId fact : item.header().facts()) {
                if (passed.contains(fact)) {
                    isFresh.merge(fact, unseen, Boolean::logicalOr);
                }
            }
        }
        int many = Math.ceilDiv(Math.max(0, slots - failed.size()), SLOTS_TO_A_RECHECK);
        List<FactId> fresh = new ArrayList<>();
        List<FactId> seen = new ArrayList<>();
        isFresh.forEach((fact, unseen) -> (unseen ? fresh : seen).add(fact));
        List<FactId> again = new ArrayList<>(drawn(fresh, many, random));
        again.addAll(drawn(seen, many - again.size(), random));
        return again;
    }

    private static List<FactId> drawn(List<FactId> facts, int many, Random random) {
        if (facts.isEmpty() || many == 0) {
            return List.of();
        }
        // Sets of the JDK have another order in every process, and the same seed gives the same form.
        facts.sort(Comparator.comparing(FactId::value));
        Collections.shuffle(facts, random);
        return facts.subList(0, Math.min(many, facts.size()));
    }
}
