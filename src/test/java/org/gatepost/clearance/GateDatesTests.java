package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.Limits;
import org.gatepost.library.Terms;
import org.gatepost.people.Absence;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.Test;

/** By when something is due, what a renewal allows, and what being away makes of it. */
class GateDatesTests {

    private static final Limits TWICE = new Limits(2, List.of(0));
    private static final Terms TERMS = new Terms(30, List.of(), 14, new Terms.Renewal(Story.SHORTER, List.of(), 60));
    private static final Instant MARCH = Story.moment("2026-03-01");
    private static final Instant APRIL = Story.moment("2026-04-01");
    private static final Instant MAY = Story.moment("2026-05-01");

    private static Requirement asking(Limits renewal) {
        return new Requirement(Story.LESSONS, Story.EXAM, 12, 30, Story.ZONE, Limits.NONE, TERMS, renewal);
    }

    @Test
    void aFirstPassIsDueAtTheEndOfTheDayThatIsSoManyDaysAfterThePositionWasTakenUp() {
        assertThat(asking(TWICE).dueOf(MARCH)).isEqualTo(Story.moment("2026-03-31T23:59:59.999"));
        assertThat(asking(TWICE).dueOf(Instant.MIN)).isNull();
        assertThat(Story.REQUIREMENT.dueOf(MARCH)).isNull();
        Standing early = Gate.decide(asking(TWICE), Story.NOTHING_DONE.with(List.of(), MARCH), MARCH);
        assertThat(early.cycle().due()).isEqualTo(Story.moment("2026-03-31T23:59:59.999"));
        assertThat(early.cycle().overdue()).isFalse();
        assertThat(early.changesAt()).isEqualTo(early.cycle().due());
        Standing late = Gate.decide(asking(TWICE), Story.NOTHING_DONE.with(List.of(), MARCH), APRIL);
        assertThat(late.cycle().overdue()).isTrue();
        assertThat(late.changesAt()).isNull();
    }

    @Test
    void aRenewalHasLimitsOfItsOwnOrNone() {
        assertThat(asking(TWICE).shorter().limits()).isEqualTo(TWICE);
        assertThat(asking(TWICE).shorter().exam()).isEqualTo(Story.SHORTER);
        assertThat(new Requirement(Story.LESSONS, Story.EXAM, 12, 30, Story.ZONE, TWICE, TERMS, null)
                        .shorter()
                        .limits())
                .isEqualTo(Limits.NONE);
    }

    @Test
    void whoeverIsAwayIsClearedForNothingUntilTheyAreBack() {
        History past = Story.history("2026-02-01 studied all; 2026-02-02 passed");
        History away = past.away(List.of(new Absence(MARCH, MAY), new Absence(APRIL, null)));
        Standing first = Gate.decide(Story.REQUIREMENT, past.away(List.of(new Absence(MARCH, MAY))), APRIL);
        assertThat(first.status()).isEqualTo(Status.BLOCKED);
        assertThat(first.reason()).isEqualTo(new Reason.Left(MARCH));
        assertThat(first.wayOut()).isInstanceOf(WayOut.AskHr.class);
        assertThat(first.changesAt()).isEqualTo(MAY);
        assertThat(Gate.decide(Story.REQUIREMENT, away, APRIL).reason())
                .as("of two, the one that began last")
                .isEqualTo(new Reason.Left(APRIL));
        assertThat(Gate.decide(Story.REQUIREMENT, past.away(List.of(new Absence(MARCH, MAY))), MAY)
                        .status())
                .isEqualTo(Status.CLEARED);
    }

    @Test
    void whoeverIsToLeaveIsClearedUntilThenAndAnAbsenceThatNeverBeganEndsNothing() {
        History past = Story.history("2026-02-01 studied all; 2026-02-02 passed");
        Standing leaving = Gate.decide(Story.REQUIREMENT, past.away(List.of(new Absence(APRIL, null))), MARCH);
        assertThat(leaving.clearedUntil()).isEqualTo(APRIL);
        assertThat(leaving.changesAt()).isEqualTo(APRIL);
        assertThat(leaving.endsByLeaving()).isTrue();
        Standing staying = Gate.decide(Story.REQUIREMENT, past.away(List.of(new Absence(APRIL, MARCH))), MARCH);
        assertThat(staying).isEqualTo(Gate.decide(Story.REQUIREMENT, past, MARCH));
        assertThat(staying.endsByLeaving()).isFalse();
    }

    @Test
    void attemptsAreCountedForWhoeverIsThereAndHasARule() {
        History failed = Story.history("2026-02-01 studied all; 2026-02-02 scored 3 shoes");
        var limited = new Requirement(Story.LESSONS, Story.EXAM, 12, 30, Story.ZONE, TWICE);
        assertThat(Gate.tries(limited, failed, MARCH).fails()).isOne();
        assertThat(Gate.tries(limited, failed, MARCH).areLimited()).isTrue();
        assertThat(Gate.tries(limited, failed, MARCH).oneMore()).isFalse();
        History allowed = Story.history("2026-02-01 studied all; 2026-02-02 scored 3 shoes; 2026-02-03 allowed");
        assertThat(Gate.tries(limited, allowed, MARCH).oneMore()).isTrue();
        assertThat(Gate.tries(null, failed, MARCH)).isEqualTo(Tries.NONE);
        assertThat(Gate.tries(limited, failed.away(List.of(new Absence(MARCH, null))), APRIL))
                .isEqualTo(Tries.NONE);
    }

    @Test
    void aFactIsPutRightFromTheMomentItWas() {
        var fact = new FactId("cloths");
        var history = new History(Map.of(), Map.of(new AttemptId(1), Map.of(fact, APRIL)), List.of());
        assertThat(history.isPutRight(new AttemptId(1), fact, APRIL)).isTrue();
        assertThat(history.isPutRight(new AttemptId(1), fact, APRIL.minusMillis(1)))
                .isFalse();
        assertThat(history.isPutRight(new AttemptId(2), fact, MAY)).isFalse();
        assertThat(history.isPutRight(new AttemptId(1), new FactId("mat"), MAY)).isFalse();
    }
}
