package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gatepost.MovableClock;
import org.gatepost.clearance.Cycle;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.Status;
import org.gatepost.clearance.Tries;
import org.gatepost.clearance.WayOut;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.Languages;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A roster is read before its shifts: what comes about between the two is not told as past. */
class DutyWordsTests {

    private static final MovableClock CLOCK = MovableClock.atNoon();
    private static final Instant NOW = CLOCK.instant();
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(3));
    private static final Instant AHEAD = NOW.plus(Duration.ofDays(3));
    private static final Instant SHIFT = NOW.plus(Duration.ofDays(9));
    private static final AttemptId ATTEMPT = new AttemptId(1);
    private static final Cycle FIRST = new Cycle(1, null, null, false, null, null);

    @Test
    void tellsAClearanceThatEndsBeforeTheShiftAsOneThatHasNotEnded() {
        assertThat(reason(new Reason.Expired(ATTEMPT, BEFORE), ended(BEFORE)))
                .isEqualTo("report.register.ended[20 Nov 2026]");
        assertThat(reason(new Reason.Expired(ATTEMPT, AHEAD), ended(AHEAD))).isEqualTo("report.duty.ends[26 Nov 2026]");
        assertThat(reason(new Reason.NotSat(), ended(BEFORE)))
                .isEqualTo("report.register.endedBefore[report.reason.NOT_SAT[], 20 Nov 2026]");
        assertThat(reason(new Reason.NotSat(), ended(AHEAD)))
                .isEqualTo("report.duty.endsBefore[report.reason.NOT_SAT[], 26 Nov 2026]");
    }

    @Test
    void tellsAPassThatIsDueBeforeTheShiftAsOneThatIsNotOverdueYet() {
        assertThat(reason(new Reason.NotSat(), due(BEFORE)))
                .isEqualTo("report.register.overdue[report.reason.NOT_SAT[], 20 Nov 2026]");
        assertThat(reason(new Reason.NotSat(), due(AHEAD)))
                .isEqualTo("report.duty.overdue[report.reason.NOT_SAT[], 26 Nov 2026]");
    }

    @Test
    void tellsOfWhoeverLeavesBeforeTheShiftThatTheyDo() {
        assertThat(reason(new Reason.Left(BEFORE), FIRST)).isEqualTo("report.register.left[20 Nov 2026]");
        assertThat(reason(new Reason.Left(AHEAD), FIRST)).isEqualTo("report.register.leavesOnly[26 Nov 2026]");
    }

    @Test
    void tellsGraceThatBeginsBeforeTheShiftAsToCome() {
        assertThat(inGraceSince(BEFORE)).startsWith("report.duty.inGrace[");
        assertThat(inGraceSince(AHEAD)).startsWith("report.duty.inGraceThen[");
    }

    private static String inGraceSince(Instant ended) {
        Instant until = SHIFT.plus(Duration.ofDays(9));
        return reason(Status.IN_GRACE, until, new Reason.InGrace(ATTEMPT, ended), FIRST);
    }

    private static Cycle ended(Instant ended) {
        return new Cycle(2, null, null, false, null, ended);
    }

    private static Cycle due(Instant due) {
        return new Cycle(1, null, due, true, null, null);
    }

    private static String reason(Reason reason, Cycle cycle) {
        return reason(Status.BLOCKED, null, reason, cycle);
    }

    private static String reason(Status status, @Nullable Instant until, Reason reason, Cycle cycle) {
        var standing = new Standing(status, until, reason, new WayOut.Nothing(), null, cycle, null);
        var decided = new Decided(
                new PositionId("door"), null, 0, new RuleVersion("0"), standing, new Tries(0, 3, false, Duration.ZERO));
        var entry = new DutyEntry(
                new DutyLine(1, "E1", SHIFT, SHIFT.plusSeconds(1)),
                null,
                DutyVerdict.NOT_CLEARED,
                DutyEntry.Why.DECIDED,
                decided);
        return new DutyWords(KEYS, CLOCK.companyTime(), NOW).reason(entry);
    }

    private static final SheetWords KEYS = new SheetWords() {
        @Override
        public Locale locale() {
            return Languages.ENGLISH;
        }

        @Override
        public String of(String key, Object... arguments) {
            return key + List.of(arguments);
        }
    };
}
