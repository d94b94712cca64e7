package org.gatepost.exam;

import java.util.List;
import java.util.stream.Stream;
import org.gatepost.kernel.Points;
import org.gatepost.library.Blueprint;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;

/**
 * What an attempt came to.
 *
 * @param cut the fewest points that reach the cut score
 * @param criticalMissed how many must-get items were not answered right
 */
public record Score(Points earned, Points possible, Points cut, int criticalMissed) {

    static Score of(List<MarkRow> marks, Blueprint blueprint) {
        Points possible = sum(marks.stream().map(mark -> mark.mark().possible()));
        long criticalMissed = marks.stream()
                .filter(MarkRow::critical)
                .filter(mark -> mark.mark().outcome() != Outcome.RIGHT)
                .count();
        return new Score(
                sum(marks.stream().map(mark -> mark.mark().earned())), possible, blueprint.cutScore(possible), (int)
                        criticalMissed);
    }

    /** The same attempt with one mark in the place of another. */
    Score with(MarkRow before, Mark after, Blueprint blueprint) {
        Points whole = replaced(possible, before.mark().possible(), after.possible());
        int missed = before.critical() ? missed(after) - missed(before.mark()) : 0;
        return new Score(
                replaced(earned, before.mark().earned(), after.earned()),
                whole,
                blueprint.cutScore(whole),
                criticalMissed + missed);
    }

    /** Of which of two scores more was earned, as a share of what was possible: as {@link Comparable} says it. */
    int compareShare(Score other) {
        return earned.value()
                .multiply(other.possible.value())
                .compareTo(other.earned.value().multiply(possible.value()));
    }

    private static int missed(Mark mark) {
        return mark.outcome() == Outcome.RIGHT ? 0 : 1;
    }

    private static Points replaced(Points sum, Points before, Points after) {
        return new Points(sum.value().subtract(before.value()).add(after.value()));
    }

    private static Points sum(Stream<Points> points) {
        return points.reduce(Points.ZERO, Points::plus);
    }

    /**
     * The rule for a pass, stated here and nowhere else: the cut score is reached <em>and</em> every must-get item is
     * right.
     */
    public boolean passed() {
        return reachedCut() && criticalMissed == 0;
    }

    public boolean reachedCut() {
        return earned.compareTo(cut) >= 0;
    }
}
