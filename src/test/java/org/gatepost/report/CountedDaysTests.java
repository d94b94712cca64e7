package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gatepost.report.Company.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

@BothDatabases
class CountedDaysTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 15);
    private static final String RULE = "3f9ac2d1".repeat(8);

    private final TestDatabase database;
    private final CountedDays days;

    CountedDaysTests(TestDatabase database) {
        this.database = database;
        days = new CountedDays(database.jdbc());
    }

    @Test
    void addUpWhatWasCountedOfDepartmentsAndPositions() {
        days.add(SUNDAY.minusDays(7), MONDAY, List.of());
        days.add(
                SUNDAY,
                MONDAY,
                List.of(
                        new StandingCount("A", "engineer", RegisterGroup.CLEARED, 3, 0, RULE, true),
                        new StandingCount("B", "engineer", RegisterGroup.CLEARED, 2, 0, RULE, true),
                        new StandingCount("B", "agent", RegisterGroup.IN_PROGRESS, 4, 1, "other", false)));
        List<TrendPoint> all = days.points(List.of(SUNDAY, SUNDAY.minusDays(7)), null, null);
        assertThat(all).extracting(TrendPoint::day).containsExactly(SUNDAY.minusDays(7), SUNDAY);
        assertThat(all.getFirst().population()).isZero();
        TrendPoint point = all.getLast();
        assertThat(point.population()).isEqualTo(9);
        assertThat(point.counts().of(RegisterGroup.CLEARED)).isEqualTo(5);
        assertThat(point.overdue()).isEqualTo(1);
        assertThat(point.rules()).containsExactly("3f9ac2d1", "other");
        assertThat(point.asItWas()).isFalse();
        assertThat(days.points(List.of(SUNDAY), "B", "engineer"))
                .singleElement()
                .extracting(TrendPoint::population, TrendPoint::asItWas)
                .containsExactly(2, true);
        assertThat(days.points(List.of(SUNDAY), "C", null))
                .singleElement()
                .extracting(TrendPoint::population)
                .isEqualTo(0);
        assertThat(TrendPoint.most(all)).isEqualTo(9);
    }

    @Test
    void refuseADayThatWasCountedAlready() {
        days.add(SUNDAY, MONDAY, List.of());
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> days.add(SUNDAY, MONDAY, List.of()));
        assertThat(days.since(SUNDAY)).containsExactly(SUNDAY);
        assertThat(days.since(SUNDAY.plusDays(1))).isEmpty();
    }

    @Test
    void beginWhenAnybodyFirstHeldAPosition() {
        assertThat(days.beginning()).isEmpty();
        var company = new Company(database.jdbc());
        PersonId wang = company.hire("00007", "王伟", "售后一部");
        company.hold(wang, "engineer");
        assertThat(days.beginning()).contains(MONDAY);
        assertThat(days.people(new PersonId(0), 10))
                .extracting(CountedDays.Somebody::department)
                .containsExactly("售后一部");
        assertThat(days.people(wang, 10)).isEmpty();
    }

    @Test
    void areTheSundaysOfHalfAYearOrTheLastDaysOfTheMonthsOfAYear() {
        List<LocalDate> weeks = TrendStep.WEEK.daysBefore(SUNDAY);
        assertThat(weeks).hasSize(26).isSorted().allMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
        // A Sunday that is not over is not counted yet.
        assertThat(weeks.getLast()).isEqualTo(SUNDAY.minusDays(7));
        assertThat(TrendStep.MONTH.daysBefore(SUNDAY))
                .hasSize(12)
                .startsWith(LocalDate.of(2025, 11, 30))
                .endsWith(LocalDate.of(2026, 10, 31));
    }
}
