package org.gatepost.exam;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.gatepost.source.FactId;

/**
 * How good a drawn set is: the more failed facts it tests again the better, then the more of those by items not seen yet,
 * then the less often its items were seen.
 */
record Merit(int covered, int freshlyCovered, int seen) implements Comparable<Merit> {

    private static final Comparator<Merit> ORDER = Comparator.comparingInt(Merit::covered)
            .thenComparingInt(Merit::freshlyCovered)
            .thenComparing(Merit::seen, Comparator.reverseOrder());

    static Merit of(Collection<Candidate> drawn) {
        Set<FactId> covered = new HashSet<>();
        Set<FactId> freshly = new HashSet<>();
        int seen = 0;
        for (Candidate each : drawn) {
            covered.addAll(each.owed());
            seen += each.seen();
            if (each.seen() == 0) {
                freshly.addAll(each.owed());
            }
        }
        return new Merit(covered.size(), freshly.size(), seen);
    }

    @Override
    public int compareTo(Merit other) {
        return ORDER.compare(this, other);
    }
}
