package org.gatepost.exam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
        List<ItemId> changing = new ArrayList<>();
        Map<PersonId, RegradeEffect> people = new HashMap<>();
        for (CorrectedItem item : corrected.all()) {
            if (item.changed() > 0 && rehearsed(item.today(), people)) {
                changing.add(item.today().item());
            }
        }
        Map<RegradeEffect, Integer> counts = new EnumMap<>(RegradeEffect.class);
        people.values().forEach(effect -> counts.merge(effect, 1, Integer::sum));
        return new RegradesDue(changing.size(), changing.size() == 1 ? changing.getFirst() : null, counts);
    }

    /** Whether applying would do anything; notes of each person the gravest effect, which is the first. */
    private boolean rehearsed(ItemRevision today, Map<PersonId, RegradeEffect> people) {
        boolean[] changes = {false};
        rehearsing.run(today, change -> {
            if (change.effect().changes()) {
                changes[0] = true;
                people.merge(change.person(), change.effect(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
        return changes[0];
    }
}
