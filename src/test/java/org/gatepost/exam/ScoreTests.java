package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTests {

    @ParameterizedTest(name = "{0} of {1} points, cut {2}, {3} must-get missed: passed {4}, cut reached {5}")
    @CsvSource({
        "10, 10, 8,  0, true,  true",
        "8,  10, 8,  0, true,  true",
        "7,  10, 8,  0, false, false",
        "0,  10, 8,  0, false, false",
        "10, 10, 10, 0, true,  true",
        "9,  10, 10, 0, false, false",
        "9,  10, 8,  1, false, true",
        "8,  10, 8,  1, false, true",
        "7,  10, 8,  1, false, false",
        "9,  10, 8,  3, false, true",
        "0,  10, 0,  0, true,  true",
    })
    void passes(int earned, int possible, int cut, int missed, boolean passed, boolean reached) {
        var score = new Score(new Points(earned), new Points(possible), new Points(cut), missed);
        assertThat(score.passed()).isEqualTo(passed);
        assertThat(score.reachedCut()).isEqualTo(reached);
    }

    @ParameterizedTest(name = "{0} per cent of {1} points is {2}")
    @CsvSource({
        "80, 10, 8",
        "80, 14, 11.2",
        "80, 15, 12",
        "80, 16, 12.8",
        "1, 10, 0.1",
        "100, 14, 14",
        "67, 3, 2.01",
        "66, 3, 1.98",
        "33, 0.75, 0.25",
        "67, 0.01, 0.01"
    })
    void roundsTheCutUpToAHundredthSoThatNobodyPassesBelowIt(int percent, BigDecimal possible, BigDecimal cut) {
        var blueprint = new Blueprint(new ExamId("exam"), new LocalizedText("考试", "exam"), 30, percent, List.of());
        assertThat(blueprint.cutScore(new Points(possible))).isEqualTo(new Points(cut));
    }
}
