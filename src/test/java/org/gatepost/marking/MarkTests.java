package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.gatepost.kernel.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTests {

    @ParameterizedTest(name = "{0}, {1} of {2} points")
    @CsvSource({"RIGHT, 2, 2", "PARTLY, 1, 2", "PARTLY, 0, 2", "WRONG, 0, 2", "BLANK, 0, 2"})
    void takes(Outcome outcome, int earned, int possible) {
        assertThat(new Mark(outcome, new Points(earned), new Points(possible)).earned())
                .isEqualTo(new Points(earned));
    }

    @ParameterizedTest(name = "{0}, {1} of {2} points")
    @CsvSource({
        "RIGHT, 1, 2",
        "RIGHT, 0, 2",
        "RIGHT, 3, 2",
        "PARTLY, 2, 2",
        "PARTLY, 3, 2",
        "WRONG, 1, 2",
        "WRONG, 2, 2",
        "BLANK, 1, 2",
        "BLANK, 2, 2",
        "NEEDS_MARKER, 0, 2"
    })
    void refuses(Outcome outcome, int earned, int possible) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mark(outcome, new Points(earned), new Points(possible)));
    }

    @Test
    void needsAMarkerIfAndOnlyIfThereIsDoubt() {
        var possible = new Points(2);
        assertThat(new Mark(Outcome.NEEDS_MARKER, Points.ZERO, possible, Doubt.ESSAY).doubt())
                .isEqualTo(Doubt.ESSAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mark(Outcome.NEEDS_MARKER, new Points(1), possible, Doubt.ESSAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mark(Outcome.WRONG, Points.ZERO, possible, Doubt.OTHER));
    }
}
