package org.gatepost.exam;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.library.Enemies;
import org.gatepost.library.Section;
import org.gatepost.source.FactId;

/**
 * Draws the items of one section: first greedily, with some luck, then made better by exchanging single items for as long
 * as that helps.
 */
final class SectionDrawing {

    private static final int TRIES = 40;
    /** The facts of an item that nobody asks for, as most are; never changed, as no candidate's are. */
    private static final BitSet NONE = new BitSet();
    /** More than twice as often as anybody sees an item. */
    private static final int OFTEN = 1 << 18;

    private final Section section;
    private final DrawHistory history;
    private final Set<LessonId> lessons;
    private final Random random;
    private final List<Candidate> pool = new ArrayList<>();
    private final BitSet owed = new BitSet();
    private final BitSet passed = new BitSet();

    SectionDrawing(
            Section section,
            Collection<Item> pool,
            Wanted wanted,
            Enemies enemies,
            DrawHistory history,
            Random random) {
        this.section = section;
        this.history = history;
        this.lessons = wanted.lessons();
        this.random = random;
        List<FactId> recheck = wanted.recheck(section.draw(), pool, history, random);
        Map<FactId, Integer> places = new HashMap<>();
        boolean asks = !wanted.failed().isEmpty() || !recheck.isEmpty();
        for (Item item : pool) {
            BitSet tested = NONE;
            BitSet again = NONE;
            if (asks) {
                tested = new BitSet();
                again = new BitSet();
                for (FactId fact : item.header().facts()) {
                    if (wanted.failed().contains(fact)) {
                        tested.set(places.computeIfAbsent(fact, next -> places.size()));
                    } else if (recheck.contains(fact)) {
                        again.set(recheck.indexOf(fact));
                    }
                }
            }
            boolean isWelcome = !wanted.welcome().isEmpty()
                    && !Collections.disjoint(item.header().facts(), wanted.welcome());
            this.pool.add(new Candidate(item, history.timesSeen(item), tested, again, isWelcome, enemies));
            owed.or(tested);
            passed.or(again);
        }
    }

    /** The items in an order of chance; empty when the section cannot be met. */
    Optional<List<Item>> draw() {
        Set<Candidate> best = Set.of();
        for (int attempt = 0; attempt < TRIES && !coversAll(best); attempt++) {
            best = better(best, greedily(attempt >= TRIES / 2));
        }
        if (!isPerfect(best)) {
            best = better(improved(best), improved(asLastTime()));
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        List<Item> order = best.stream().map(each -> each.item()).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, random);
        return Optional.of(order);
    }

    private boolean coversAll(Set<Candidate> drawn) {
        return !drawn.isEmpty() && Merit.of(drawn).covered() == owed.cardinality();
    }

    private boolean isPerfect(Set<Candidate> drawn) {
        return !drawn.isEmpty() && Merit.of(drawn).isPerfect(owed.cardinality());
    }

    private Set<Candidate> better(Set<Candidate> one, Set<Candidate> other) {
        if (!meets(other)) {
            return one;
        }
        return one.isEmpty() || Merit.of(other).compareTo(Merit.of(one)) > 0 ? other : one;
    }

    /** @param frugal look for the fewest items that cover what is owed, rather than for unseen ones */
    private Set<Candidate> greedily(boolean frugal) {
        Collections.shuffle(pool, random);
        List<Candidate> left = new ArrayList<>(pool);
        left.sort(Comparator.comparingInt(each -> each.seen()));
        Set<Candidate> drawn = new LinkedHashSet<>();
        var open = (BitSet) owed.clone();
        var unchecked = (BitSet) passed.clone();
        while (drawn.size() < section.draw() && !left.isEmpty()) {
            Candidate next =
                    best(left, Quotas.of(section, lessons, items(drawn)), drawn.size(), open, unchecked, frugal);
            left.remove(next);
            if (next.hasEnemies()) {
                left.removeIf(next::isEnemyOf);
            }
            drawn.add(next);
            open.andNot(next.owed());
            unchecked.andNot(next.passed());
        }
        return drawn;
    }

    /** The first of those with the lowest rank. A loop and no comparator: this is asked for every item of every try. */
    private Candidate best(
            List<Candidate> left, Quotas quotas, int drawn, BitSet open, BitSet unchecked, boolean frugal) {
        Candidate best = left.getFirst();
        long lowest = Long.MAX_VALUE;
        boolean full = section.draw() - drawn <= quotas.missing();
        for (Candidate each : left) {
            long rank = rank(each, quotas, full, open, unchecked, frugal);
            if (rank < lowest) {
                lowest = rank;
                best = each;
            }
        }
        return best;
    }

    /** @param full whether there is no room left but for what the blueprint asks for, which comes before what is owed */
    private static long rank(
            Candidate each, Quotas quotas, boolean full, BitSet open, BitSet unchecked, boolean frugal) {
        int covered = each.testsHowManyOf(open);
        int again = each.passed().intersects(unchecked) ? 0 : 1;
        int welcome = each.isWelcome() ? 0 : 1;
        if (full) {
            return rank(-quotas.servedBy(each.item()), -covered, welcome * OFTEN + each.seen() * 2 + again);
        }
        if (open.isEmpty()) {
            return rank(each.seen(), welcome, again);
        }
        int owing = covered == 0 ? 1 : 0;
        return frugal ? rank(owing, -covered, 0) : rank(owing, each.seen(), -covered);
    }

    /** Three small numbers compared one after the other. */
    private static long rank(int first, int second, int third) {
        return ((long) first << 40) + ((long) second << 20) + third;
    }

    /** The items of the last form: they test again whatever was failed in it, if nothing better is found. */
    private Set<Candidate> asLastTime() {
        Set<ItemId> last = history.last();
        return pool.stream()
                .filter(each -> last.contains(each.item().id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Candidate> improved(Set<Candidate> drawn) {
        if (!meets(drawn)) {
            return Set.of();
        }
        Set<Candidate> best = drawn;
        for (Optional<Set<Candidate>> next = exchanged(best); next.isPresent(); next = exchanged(best)) {
            best = next.get();
        }
        return best;
    }

    /** The set with one item exchanged for a better one; empty when there is no such exchange. */
    private Optional<Set<Candidate>> exchanged(Set<Candidate> drawn) {
        Merit merit = Merit.of(drawn);
        for (Candidate out : drawn) {
            Set<Candidate> exchanged = new LinkedHashSet<>(drawn);
            exchanged.remove(out);
            Merit.Sum left = Merit.Sum.of(exchanged);
            for (Candidate in : pool) {
                if (left.with(in).compareTo(merit) > 0 && !drawn.contains(in)) {
                    exchanged.add(in);
                    if (meets(exchanged)) {
                        return Optional.of(exchanged);
                    }
                    exchanged.remove(in);
                }
            }
        }
        return Optional.empty();
    }

    private boolean meets(Set<Candidate> drawn) {
        return drawn.size() == section.draw()
                && Quotas.of(section, lessons, items(drawn)).missing() == 0
                && drawn.stream()
                        .noneMatch(one -> one.hasEnemies() && drawn.stream().anyMatch(one::isEnemyOf));
    }

    private static List<Item> items(Set<Candidate> drawn) {
        return drawn.stream().map(each -> each.item()).toList();
    }
}
