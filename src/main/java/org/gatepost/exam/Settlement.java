package org.gatepost.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gatepost.kernel.Points;
import org.gatepost.library.Blueprint;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;

/**
 * What people's marks come to, and which are still missing. Pure: the same marks, given in whatever order, come to the
 * same.
 *
 * <ul>
 *   <li>The verdict hangs on people when the attempt passes with all the points of what they mark and fails with none.
 *       Only then is every such answer marked by a second person too, blind.
 *   <li>Two marks agree when the attempt has one verdict whichever of the two is taken for each answer. Then the lower
 *       counts.
 *   <li>Otherwise a third person decides each answer that was given different points.
 * </ul>
 *
 * @param marked by the rules, with what they leave to people
 * @param byPeople all marks that people gave, those beside among them
 */
record Settlement(List<MarkRow> marked, List<HandMark> byPeople, Blueprint blueprint) {

    private static final Comparator<HandMark> BY_POINTS =
            Comparator.comparing(HandMark::earned).thenComparing(HandMark::round);

    Settlement {
        marked = List.copyOf(marked);
        byPeople = List.copyOf(byPeople);
    }

    /** Whether there is anything for people to mark before the attempt has a verdict. */
    static boolean isNeeded(Collection<MarkRow> marks, Blueprint blueprint) {
        // Practice has no verdict that could wait.
        return blueprint.purpose().hasPass() && marks.stream().anyMatch(Settlement::isOpen);
    }

    /** With one mark more. */
    Settlement with(HandMark mark) {
        List<HandMark> more = new ArrayList<>(byPeople);
        more.add(mark);
        return new Settlement(marked, more, blueprint);
    }

    /** As if one had never been given. */
    Settlement without(HandMark mark) {
        return new Settlement(
                marked, byPeople.stream().filter(other -> !other.equals(mark)).toList(), blueprint);
    }

    /** Whether somebody was asked for a mark because of this one, and gave it. */
    boolean restsOn(HandMark mark) {
        return restsOn(mark, byPeople);
    }

    /** As {@link #restsOn(HandMark)}, among all marks of its attempt. */
    static boolean restsOn(HandMark mark, Collection<HandMark> all) {
        return all.stream()
                .filter(other -> !other.equals(mark) && other.round().compareTo(mark.round()) > 0)
                .anyMatch(other -> other.round() == Round.DECIDING
                        || other.round() == Round.SECOND && other.slot() == mark.slot());
    }

    /** The slots that people mark. */
    List<Integer> slots() {
        return marked.stream().filter(Settlement::isOpen).map(MarkRow::slot).toList();
    }

    /** Whether people mark this slot. */
    boolean concerns(int slot) {
        return slots().contains(slot);
    }

    /** Whether what people mark makes the difference between a pass and a fail. */
    boolean hangs() {
        return verdict(row -> row.mark().possible()) && !verdict(row -> Points.ZERO);
    }

    /** Which mark an answer waits for; nothing when it waits for none, at least for now. */
    Optional<Round> next(int slot) {
        List<HandMark> blind = blind(slot);
        if (blind.isEmpty()) {
            return Optional.of(Round.FIRST);
        }
        if (blind.size() == 1) {
            return hangs() ? Optional.of(Round.SECOND) : Optional.empty();
        }
        return deciding(slot).isEmpty() && differs(slot) && isDisputed()
                ? Optional.of(Round.DECIDING)
                : Optional.empty();
    }

    /** Whether nothing is missing any more. */
    boolean isSettled() {
        return slots().stream().allMatch(slot -> next(slot).isEmpty());
    }

    /** The mark that counts for a slot; nothing while some are missing. */
    Optional<HandMark> counting(int slot) {
        return isSettled() ? deciding(slot).or(() -> blind(slot).stream().min(BY_POINTS)) : Optional.empty();
    }

    /**
     * All marks, with those of people in their places.
     *
     * @throws java.util.NoSuchElementException while some are missing
     */
    List<MarkRow> settled() {
        return marked.stream()
                .map(row -> isOpen(row)
                        ? row.byPerson(counting(row.slot()).orElseThrow().earned())
                        : row)
                .toList();
    }

    /** Whether all second marks are there and the verdict is another one by some of the two than by others. */
    private boolean isDisputed() {
        return slots().stream().allMatch(slot -> blind(slot).size() == 2)
                && verdict(row -> blind(row.slot()).stream()
                                .max(BY_POINTS)
                                .orElseThrow()
                                .earned())
                        != verdict(row -> blind(row.slot()).stream()
                                .min(BY_POINTS)
                                .orElseThrow()
                                .earned());
    }

    private boolean differs(int slot) {
        return blind(slot).stream().map(HandMark::earned).distinct().count() > 1;
    }

    /** The first and the second, as far as they are there. */
    List<HandMark> blind(int slot) {
        return of(slot, round -> round == Round.FIRST || round == Round.SECOND);
    }

    private Optional<HandMark> deciding(int slot) {
        return of(slot, round -> round == Round.DECIDING).stream().findFirst();
    }

    private List<HandMark> of(int slot, Predicate<Round> rounds) {
        return byPeople.stream()
                .filter(mark -> mark.slot() == slot && rounds.test(mark.round()))
                .sorted(Comparator.comparing(HandMark::round))
                .toList();
    }

    private boolean verdict(Function<MarkRow, Points> given) {
        return Score.of(
                        marked.stream()
                                .map(row -> isOpen(row) ? row.byPerson(Objects.requireNonNull(given.apply(row))) : row)
                                .toList(),
                        blueprint)
                .passed();
    }

    /** Whether people mark it. */
    static boolean isOpen(MarkRow row) {
        Mark mark = row.mark();
        return mark.outcome() == Outcome.NEEDS_MARKER;
    }
}
