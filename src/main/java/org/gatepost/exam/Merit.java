package org.gatepost.exam;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;

/**
 * How good a drawn set is: the more failed facts it tests again the better, then the more of those by items not seen yet,
 * then the less often its items were seen.
 */
record Merit(int covered, int freshlyCovered, int seen) implements Comparable<Merit> {

    private static final Comparator<Merit> ORDER = Comparator.comparingInt(Merit::covered)
            .thenComparingInt(Merit::freshlyCovered)
            .thenComparing(Merit::seen, Comparator.reverseOrder());

    static Merit of(Collection<Candidate> drawn) {
        return Sum.of(drawn).merit();
    }

    /** Whether no set can be better where so many facts are owed. */
    boolean isPerfect(int owed) {
        return covered == owed && seen == 0;
    }

    @Override
    public int compareTo(Merit other) {
        return ORDER.compare(this, other);
    }

    /** What a merit is made from, so that one item more need not be a new count of all. */
    record Sum(BitSet covered, BitSet freshly, int seen) {

        static Sum of(Collection<Candidate> drawn) {
            var covered = new BitSet();
            var freshly = new BitSet();
            int seen = 0;
            for (Candidate each : drawn) {
                covered.or(each.owed());
                seen += each.seen();
                if (each.seen() == 0) {
                    freshly.or(each.owed());
                }
            }
            return new Sum(covered, freshly, seen);
        }

        Merit merit() {
            return new Merit(covered.cardinality(), freshly.cardinality(), seen);
        }

        Merit with(Candidate one) {
            return new Merit(
                    covered.cardinality() + added(one, covered),
                    freshly.cardinality() + (one.seen() == 0 ? added(one, freshly) : 0),
                    seen + one.seen());
        }

        private static int added(Candidate one, BitSet there) {
            return one.owed().cardinality() - one.testsHowManyOf(there);
        }
    }
}
