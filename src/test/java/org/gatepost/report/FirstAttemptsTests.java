package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@BothDatabases
class FirstAttemptsTests {

    private static final ExamId DOOR = new ExamId("door");
    private static final ExamId DESK = new ExamId("desk");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final Company company;
    private final FirstAttempts attempts;

    FirstAttemptsTests(TestDatabase database) {
        company = new Company(database.jdbc());
        attempts = new FirstAttempts(
                database.jdbc(), new CompanyTime(Clock.fixed(MONDAY, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void countOfEachPersonTheFirstAttemptThatCountsAndNoOther() {
        PersonId wang = company.hire("00007", "王伟", "售后一部");
        company.sit(wang, "door", 1, MONDAY, 3, 1);
        company.sit(wang, "door", 2, MONDAY.plus(Duration.ofDays(1)), 9, 0);
        PersonId li = company.hire("00008", "李娜", "售后二部");
        company.endByInvigilator(li, "door", 1, MONDAY);
        company.sit(li, "door", 2, MONDAY.plus(Duration.ofDays(1)), 9, 0);
        company.sit(li, "door", 3, MONDAY.plus(Duration.ofDays(2)), 1, 0);
        PersonId marked = company.hire("00009", "赵磊", "售后二部");
        company.holdForPeople(marked, "door", MONDAY);
        company.begin(company.hire("00010", "周敏", "售后二部"), "door", 1, MONDAY);
        assertThat(of(null)).containsExactly(new FirstPass(DOOR, NOVEMBER, 1, 2, 1));
        assertThat(of("售后二部")).containsExactly(new FirstPass(DOOR, NOVEMBER, 1, 1, 1));
    }

    @Test
    void tellsMonthsOnTheCompanysClockAndExamsApartAndNothingOlder() {
        PersonId wang = company.hire("00007", "王伟", "售后一部");
        // The last day of October in Greenwich, the first of November where the company is.
        company.sit(wang, "door", 1, Instant.parse("2026-10-31T17:00:00Z"), 9, 0);
        company.sit(wang, "desk", 1, Instant.parse("2026-10-31T12:00:00Z"), 3, 0);
        PersonId li = company.hire("00008", "李娜", "售后二部");
        company.sit(li, "door", 1, Instant.parse("2025-10-31T12:00:00Z"), 9, 0);
        assertThat(attempts.of(List.of(DOOR, DESK), null, NOVEMBER.minusMonths(11), 12))
                .containsExactly(
                        new FirstPass(DOOR, NOVEMBER, 1, 1, 1), new FirstPass(DESK, NOVEMBER.minusMonths(1), 1, 1, 0));
        assertThat(attempts.of(List.of(), null, NOVEMBER, 1)).isEmpty();
    }

    private List<FirstPass> of(@Nullable String department) {
        return attempts.of(List.of(DOOR), department, NOVEMBER.minusMonths(11), 12);
    }
}
