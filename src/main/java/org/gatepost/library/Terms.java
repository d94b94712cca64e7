package org.gatepost.library;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gatepost.item.LessonId;
import org.jspecify.annotations.Nullable;

/**
 * What a position may say about dates besides how long a pass clears.
 *
 * @param dueDays by how many days after somebody took up the position they are to have passed; 0 when nothing is due
 * @param endsOn the last days of every year on which clearances end, instead of after months; empty when they do not
 * @param graceDays how many days after its end somebody may work on
 * @param renewal the shorter way for whoever was cleared before; null when there is none
 */
public record Terms(
        int dueDays,
        List<MonthDay> endsOn,
        int graceDays,
        @Nullable Renewal renewal) {

    /** Nothing of all that. */
    public static final Terms NONE = new Terms(0, List.of(), 0, null);

    private static final int SHORTEST_MONTH = 28;
    /** Neither it nor the next is a leap year: the fewest days are asked for. */
    private static final int ANY_YEAR = 2025;

    public Terms {
        endsOn = List.copyOf(endsOn);
    }

    /**
     * The fewest days for which a pass clears under these terms. A renewal that began as many days before the end, or
     * more, could be had at once, or for ever.
     *
     * @param validMonths of the position; 0 where clearances end on days of the year
     */
    public long fewestDays(int validMonths) {
        if (endsOn.isEmpty()) {
            return (long) SHORTEST_MONTH * validMonths;
        }
        List<LocalDate> ends =
                endsOn.stream().map(day -> day.atYear(ANY_YEAR)).sorted().toList();
        return IntStream.range(0, ends.size())
                .mapToLong(each -> ChronoUnit.DAYS.between(
                        ends.get(each),
                        each + 1 < ends.size()
                                ? ends.get(each + 1)
                                : ends.getFirst().plusYears(1)))
                .min()
                .orElseThrow();
    }

    /**
     * A shorter way to renew a clearance.
     *
     * @param exam to be passed instead of the position's
     * @param lessons to be studied again first, in order, since it may be renewed
     * @param lapsedDays for how many days after the clearance, its grace included, has ended it is open
     */
    public record Renewal(ExamId exam, List<LessonId> lessons, int lapsedDays) {
        public Renewal {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * Leaves out what says nothing, so that what was stored before there were terms reads, and is told apart, as it was.
     */
    public static final class Unsaid {

        @Override
        public boolean equals(@Nullable Object terms) {
            return terms == null || NONE.equals(terms);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(NONE);
        }
    }
}
