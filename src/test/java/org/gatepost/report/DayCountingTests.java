package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.clearance.KeptRegister;
import org.gatepost.clearance.PastStandings;
import org.gatepost.library.ExamId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@BothDatabases
@ExtendWith(OutputCaptureExtension.class)
class DayCountingTests {

    private static final Instant BEGINNING = Instant.parse("2026-10-01T01:00:00Z");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 18);

    private final TestDatabase database;
    private KeptRegister register;
    private final CountedDays days;

    DayCountingTests(TestDatabase database) {
        this.database = database;
        days = new CountedDays(database.jdbc());
    }

    @BeforeEach
    void fill() {
        register = new KeptRegister(database, new SmallContent().library(database));
        register.clock.set(BEGINNING);
        register.start(new SmallContent().library(database));
        PersonId passed = hired("E1");
        hired("E2");
        PersonId left = hired("E3");
        PersonId unreadable = hired("E4");
        PersonId unreadableAndGone = hired("E5");
        register.pass(passed);
        register.happens(() -> register.people.leave(left, register.clock.instant()));
        spoil(unreadable);
        spoil(unreadableAndGone);
        register.people.leave(unreadableAndGone, register.clock.instant());
        register.clock.set(Instant.parse("2026-10-19T01:00:00Z"));
    }

    private PersonId hired(String number) {
        PersonId person = register.people.person(number);
        register.happens(() -> register.people.give(person, "engineer", register.clock.instant()));
        return person;
    }

    /** A pass of an attempt that never ended: nothing that happens leaves that behind, and no gate can decide it. */
    private void spoil(PersonId person) {
        var attempt = register.exams.start(person, new ExamId("engineer"), register.clock.instant());
        register.exams.mark(attempt, 1, register.clock.instant(), 10, Set.of());
    }

    @Test
    void hasEverybodyWhoWasThereWhereTheGatePutsThemAndWhoeverCannotBeDecidedToo() {
        counting(register.pastStandings()).count();
        TrendPoint point = day(SUNDAY);
        assertThat(point.counts().of(RegisterGroup.CLEARED)).isEqualTo(1);
        assertThat(point.counts().of(RegisterGroup.IN_PROGRESS)).isEqualTo(1);
        assertThat(point.counts().of(RegisterGroup.UNDECIDED)).isEqualTo(1);
        assertThat(point.population()).as("without who had left").isEqualTo(3);
        assertThat(point.rules()).hasSize(1);
        assertThat(point.asItWas()).isTrue();
    }

    @Test
    void countsOlderDaysAlthoughOneCannotBeCounted() {
        PastStandings gate = spy(register.pastStandings());
        doThrow(new IllegalStateException("this day cannot be counted"))
                .when(gate)
                .of(any(), argThat(moment -> moment.isAfter(Instant.parse("2026-10-18T00:00:00Z"))));
        counting(gate).count();
        assertThat(days.since(LocalDate.of(2026, 10, 1))).containsExactly(SUNDAY.minusDays(14), SUNDAY.minusDays(7));
        counting(register.pastStandings()).count();
        assertThat(day(SUNDAY).population()).isEqualTo(3);
    }

    /** What it reads by is being closed: every further day would fail too, and none of that is a fault. */
    @Test
    void stopsQuietlyWhenTheApplicationShutsDownMeanwhile(CapturedOutput output) {
        PastStandings gate = spy(register.pastStandings());
        DayCounting counting = counting(gate);
        doAnswer(asked -> {
                    counting.stop();
                    throw new IllegalStateException("the connections are closed");
                })
                .when(gate)
                .of(any(), any());
        counting.count();
        verify(gate, times(1)).of(any(), any());
        assertThat(output.getAll()).doesNotContain("could not be counted");
        counting(register.pastStandings()).count();
        assertThat(day(SUNDAY).population()).isEqualTo(3);
    }

    private TrendPoint day(LocalDate day) {
        return days.points(List.of(day), null, null).getFirst();
    }

    private DayCounting counting(PastStandings gate) {
        return new DayCounting(
                days, gate, register.people.staff(), register.clock.companyTime(), () -> 0, database.transaction());
    }
}
