package org.gatepost.exam;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What marking again by all corrected items would come to, found out every few minutes and by no page: it marks every answer
 * to them again, and one that cannot be read must take no trainer's first page away.
 */
@Component
class DueRegrades {

    private static final Logger LOG = LoggerFactory.getLogger(DueRegrades.class);

    private final Rehearsing rehearsing;
    private final CorrectedItems corrected;
    private final AtomicInteger applied = new AtomicInteger();
    private volatile @Nullable RegradesDue known;
    private boolean failed;

    DueRegrades(Rehearsing rehearsing, CorrectedItems corrected) {
        this.rehearsing = rehearsing;
        this.corrected = corrected;
    }

    /** Nothing until it was found out, and where that failed. */
    Optional<RegradesDue> lately() {
        return Optional.ofNullable(known);
    }

    /** Some of it was done. */
    void forget() {
        applied.incrementAndGet();
        known = null;
    }

    @Scheduled(
            initialDelayString = "${gatepost.exam.regrades-first:PT30S}",
            fixedDelayString = "${gatepost.exam.regrades:PT2M}")
    void findOut() {
        int before = applied.get();
        try {
            known = dryRuns();
            failed = false;
            if (applied.get() != before) {
                // What was counted may have been applied meanwhile.
                known = null;
            }
        } catch (RuntimeException unreadable) {
            known = null;
            // Until it succeeds again it would be the same all day.
            if (!failed) {
                LOG.error("which results corrected items would change cannot be found out; nobody is told", unreadable);
            }
            failed = true;
        }
    }

    private RegradesDue dryRuns() {
        Map<ItemId, Map<RegradeEffect, Integer>> changing = new LinkedHashMap<>();
        Map<PersonId, RegradeEffect> people = new HashMap<>();
        for (CorrectedItem item : corrected.all()) {
            Map<PersonId, RegradeEffect> concerned = item.changed() > 0 ? rehearsed(item.today()) : Map.of();
            if (!concerned.isEmpty()) {
                changing.put(item.today().item(), counted(concerned));
                concerned.forEach((person, effect) -> people.merge(person, effect, DueRegrades::graver));
            }
        }
        ItemId only = changing.size() == 1 ? changing.keySet().iterator().next() : null;
        return new RegradesDue(changing.size(), only, counted(people), changing);
    }

    private static Map<RegradeEffect, Integer> counted(Map<PersonId, RegradeEffect> people) {
        Map<RegradeEffect, Integer> counts = new EnumMap<>(RegradeEffect.class);
        people.values().forEach(effect -> counts.merge(effect, 1, Integer::sum));
        return counts;
    }

    /** Of each person of whom applying would change something, the gravest effect. */
    private Map<PersonId, RegradeEffect> rehearsed(ItemRevision today) {
        Map<PersonId, RegradeEffect> people = new HashMap<>();
        rehearsing.run(today, change -> {
            if (change.effect().changes()) {
                people.merge(change.person(), change.effect(), DueRegrades::graver);
            }
        });
        return people;
    }

    /** The gravest is the first. */
    private static RegradeEffect graver(RegradeEffect one, RegradeEffect other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
