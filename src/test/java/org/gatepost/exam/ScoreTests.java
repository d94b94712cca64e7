package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

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
    @CsvSource({"80, 10, 8", "80, 14, 12", "80, 15, 12", "80, 16, 13", "1, 10, 1", "100, 14, 14", "67, 3, 3", "66, 3, 2"
    })
    void roundsTheCutUpSoThatNobodyPassesBelowIt(int percent, int possible, int cut) {
        var blueprint = new Blueprint(new ExamId("exam"), new LocalizedText("考试", "exam"), 30, percent, List.of());
        assertThat(blueprint.cutScore(new Points(possible))).isEqualTo(new Points(cut));
    }
}
