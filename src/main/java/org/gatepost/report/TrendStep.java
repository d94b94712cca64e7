package org.gatepost.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** How far apart the days are of which a trend is made. */
public enum TrendStep {
    /** The Sundays of half a year. */
    WEEK(26),
    /** The last days of the months of a year. */
    MONTH(12);

    private final int most;

    TrendStep(int most) {
        this.most = most;
    }

    /** The newest days that are over, oldest first. */
    List<LocalDate> daysBefore(LocalDate today) {
        List<LocalDate> days = new ArrayList<>();
        for (int back = most; back > 0; back--) {
            days.add(
                    switch (this) {
                        case WEEK ->
                            today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
                                    .minusWeeks(back - 1L);
                        case MONTH -> YearMonth.from(today).minusMonths(back).atEndOfMonth();
                    });
        }
        return days;
    }
}
