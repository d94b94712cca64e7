package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTests {

    private static final Blueprint EIGHTY = new Blueprint(
            new ExamId("exam"), new LocalizedText("考试", "exam"), new Purpose.Mandatory(), 30, 80, List.of());

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
        var blueprint = new Blueprint(
                new ExamId("exam"), new LocalizedText("考试", "exam"), new Purpose.Mandatory(), 30, percent, List.of());
        assertThat(blueprint.cutScore(new Points(possible))).isEqualTo(new Points(cut));
    }

    @Test
    void addsUpMarksAndCountsTheMustGetsThatWereNotRight() {
        var score = Score.of(
                List.of(
                        row(true, Outcome.RIGHT, 2, 2),
                        row(true, Outcome.PARTLY, 1, 2),
                        row(true, Outcome.BLANK, 0, 1),
                        row(false, Outcome.WRONG, 0, 4),
                        row(false, Outcome.RIGHT, 1, 1)),
                EIGHTY);
        assertThat(score).isEqualTo(new Score(new Points(4), new Points(10), new Points(8), 2));
    }

    @ParameterizedTest(name = "must-get {0}, {1} becomes {4}: {7} must-get missed")
    @CsvSource({
        "true,  WRONG, 0, 2, RIGHT, 3, 3, 1",
        "true,  RIGHT, 2, 2, WRONG, 0, 3, 3",
        "true,  WRONG, 0, 2, WRONG, 0, 3, 2",
        "true,  RIGHT, 2, 2, RIGHT, 3, 3, 2",
        "false, WRONG, 0, 2, RIGHT, 3, 3, 2",
        "false, RIGHT, 2, 2, WRONG, 0, 3, 2",
    })
    void takesOneMarkForAnother(
            boolean critical,
            Outcome before,
            int had,
            int of,
            Outcome after,
            int earned,
            int possible,
            int mustGetsMissed) {
        var score = new Score(new Points(6), new Points(9), new Points(new BigDecimal("7.2")), 2);
        assertThat(score.with(
                        row(critical, before, had, of),
                        new Mark(after, new Points(earned), new Points(possible)),
                        EIGHTY))
                .isEqualTo(new Score(new Points(6 - had + earned), new Points(10), new Points(8), mustGetsMissed));
    }

    @ParameterizedTest(name = "{0}/{1} to {2}/{3}: {4}")
    @CsvSource({"4, 5, 7, 10, 1", "7, 10, 4, 5, -1", "4, 5, 8, 10, 0", "3, 10, 3, 12, 1", "0, 5, 0, 7, 0"})
    void comparesWhatWasEarnedAsAShareOfWhatWasPossible(
            int earned, int possible, int otherEarned, int otherPossible, int sign) {
        var one = new Score(new Points(earned), new Points(possible), Points.ZERO, 0);
        var other = new Score(new Points(otherEarned), new Points(otherPossible), Points.ZERO, 0);
        assertThat(Integer.signum(one.compareShare(other))).isEqualTo(sign);
    }

    private static MarkRow row(boolean critical, Outcome outcome, int earned, int possible) {
        return new MarkRow(
                0,
                "section",
                new ItemRevision(new ItemId("case.i01"), 1),
                new LessonId("course.lesson"),
                critical,
                Map.of(),
                new Mark(outcome, new Points(earned), new Points(possible)),
                null);
    }
}
