package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.gatepost.library.Limits;
import org.gatepost.library.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a clearance ended of whoever may not work any more: with their pass, or with a waiver that went on after it. */
class EndedClearanceTests {

    private static final String PASSED = "2024-03-01 studied all; 2024-03-01 passed; ";
    private static final String FAILED = "; 2025-06-01 scored 3 shoes";
    private static final Instant PASS_ENDED = Story.moment("2025-03-01");
    private static final Instant WAIVER_ENDED = Story.moment("2026-03-01");

    @Test
    void isTheEndOfAWaiverThatWentOnAfterThePassWhateverWasSatMeanwhile() {
        String waived = PASSED + "2024-09-01 waived 2024-09-01..2026-03-01";
        Standing failed = at(WAIVER_ENDED, waived + FAILED);
        assertThat(failed.status()).isEqualTo(Status.BLOCKED);
        assertThat(failed.reason()).isInstanceOf(Reason.Failed.class);
        assertThat(failed.cycle().endedAt()).isEqualTo(WAIVER_ENDED);
        assertThat(CycleTold.of(failed)).contains(new CycleTold(CycleTold.What.ENDED, WAIVER_ENDED));
        Standing expired = at(WAIVER_ENDED, waived);
        assertThat(expired.reason())
                .isInstanceOfSatisfying(
                        Reason.Expired.class, reason -> assertThat(reason.at()).isEqualTo(WAIVER_ENDED));
        assertThat(expired.cycle().endedAt()).isEqualTo(WAIVER_ENDED);
    }

    @Test
    void isTheMomentAtWhichAWaiverWasEndedEarly() {
        assertThat(ended(WAIVER_ENDED, PASSED + "2024-09-01 waived 2024-09-01..2026-03-01; 2025-11-01 unwaived"))
                .isEqualTo(Story.moment("2025-11-01"));
    }

    @Test
    void isTheEndOfAWaiverAloneOfWhoeverNeverPassed() {
        assertThat(ended(WAIVER_ENDED, "2025-09-01 waived 2025-09-01..2026-03-01"))
                .isEqualTo(WAIVER_ENDED);
        assertThat(ended(WAIVER_ENDED.minusMillis(1), "2025-09-01 waived 2025-09-01..2026-03-01"))
                .as("while they may work")
                .isNull();
    }

    @Test
    void isTheEndOfThePassWhereNoWaiverLetThemWorkAfterIt() {
        for (String waived : List.of(
                "2024-09-01 waived 2024-09-01..2025-02-01",
                "2024-09-01 waived 2026-01-01..2026-06-01; 2025-12-01 unwaived",
                "2024-09-01 waived 2024-09-01..2026-03-01; 2024-10-01 unwaived",
                "2026-04-01 waived 2025-06-01..2026-03-01")) {
            assertThat(ended(Story.moment("2026-05-01"), PASSED + waived + FAILED))
                    .as(waived)
                    .isEqualTo(PASS_ENDED);
        }
    }

    @Test
    void isTheEndOfThePassWhereAWaiverWasOverWithinItsGrace() {
        var grace = new Requirement(
                Story.LESSONS,
                Story.EXAM,
                12,
                30,
                Story.ZONE,
                Limits.NONE,
                new Terms(30, List.of(), 14, null),
                Limits.NONE);
        assertThat(Gate.decide(
                                grace,
                                Story.history(PASSED + "2024-09-01 waived 2024-09-01..2025-03-10" + FAILED),
                                WAIVER_ENDED)
                        .cycle()
                        .endedAt())
                .isEqualTo(PASS_ENDED);
    }

    @Test
    void isNotSaidWhileAPassHoldsThatAnExamAboutAChangeKeepsShut() {
        String owed = "2024-03-01 waived 2024-03-01..2024-09-01; 2025-03-01 studied all; 2025-03-01 passed;"
                + " 2025-05-01 asked 2025-05-01..2025-05-31";
        Standing blocked = at(Story.moment("2025-07-01"), owed);
        assertThat(blocked.reason()).isInstanceOf(Reason.ChangeOwed.class);
        assertThat(blocked.cycle().endedAt()).isNull();
    }

    private static @Nullable Instant ended(Instant moment, String events) {
        return at(moment, events).cycle().endedAt();
    }

    private static Standing at(Instant moment, String events) {
        return Gate.decide(Story.REQUIREMENT, Story.history(events), moment);
    }
}
