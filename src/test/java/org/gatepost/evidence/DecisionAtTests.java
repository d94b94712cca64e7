package org.gatepost.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.clearance.Cycle;
import org.gatepost.clearance.DecidedThen;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.Status;
import org.gatepost.clearance.WayOut;
import org.gatepost.exam.AttemptId;
import org.junit.jupiter.api.Test;

/** What a pack says of a decision. */
class DecisionAtTests {

    private static final Instant ENDED = Instant.parse("2026-11-19T22:28:00Z");
    private static final Instant GRACE_ENDS = ENDED.plus(Duration.ofDays(14));

    /** As the register and the score sheet in the same pack, and not as somebody whose clearance ends with grace. */
    @Test
    void tellsOfGraceWhenTheClearanceHadEndedAndUntilWhenWorkGoesOn() {
        var standing = new Standing(
                Status.IN_GRACE,
                GRACE_ENDS,
                new Reason.InGrace(new AttemptId(1), ENDED),
                new WayOut.Nothing(),
                null,
                new Cycle(2, null, null, false, null, null),
                null);
        var decided = mock(DecidedThen.class, RETURNS_DEEP_STUBS);
        when(decided.decided().standing()).thenReturn(standing);
        var at = new DecisionAt(ENDED, decided, false);
        assertThat(at.clearedUntil()).hasValue(ENDED);
        assertThat(at.graceUntil()).hasValue(GRACE_ENDS);
    }
}
