package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.item.Numeric;
import org.gatepost.item.Response;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Doubt;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A mark comes back from its row as it was given: in hundredths, in doubt, with the numbers that were drawn. */
@BothDatabases
class KeptMarksTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final TestDatabase database;
    private final Attempts attempts;
    private final Results results;

    KeptMarksTests(TestDatabase database) {
        this.database = database;
        attempts = new Attempts(database.jdbc());
        results = new Results(database.jdbc());
    }

    @Test
    void keepsEveryKindOfMark() {
        AttemptId attempt = attempt();
        var two = new Points(2);
        List<MarkRow> marks = List.of(
                row(0, Map.of(), new Mark(Outcome.PARTLY, points("1.33"), two), null),
                row(
                        1,
                        Map.of("d", new BigDecimal("0.1"), "m", new BigDecimal("0.25")),
                        new Mark(Outcome.RIGHT, two, two),
                        new Numeric.Response("0.67")),
                row(
                        2,
                        Map.of(),
                        new Mark(Outcome.NEEDS_MARKER, Points.ZERO, points("2.5"), Doubt.ESSAY),
                        new CaseEssay.Response("我会先道歉。\n\n再…")),
                row(3, Map.of(), new Mark(Outcome.BLANK, Points.ZERO, two), null));
        var score = new Score(points("3.33"), points("8.5"), points("6.8"), 1);
        results.add(attempt, 1, score, marks, null, NOON);
        assertThat(results.marks(attempt)).isEqualTo(marks);
        assertThat(results.score(attempt)).contains(score);
    }

    /** The column is for whoever reads the database with other tools; the application asks the score. */
    @Test
    void saysInItsRowWhatTheScoreSaysOfThePass() {
        AttemptId attempt = attempt();
        List<Score> scores = List.of(
                new Score(points("6.8"), points("8.5"), points("6.8"), 0),
                new Score(points("6.79"), points("8.5"), points("6.8"), 0),
                new Score(points("8"), points("8.5"), points("6.8"), 1));
        for (int number = 1; number <= scores.size(); number++) {
            results.add(attempt, number, scores.get(number - 1), List.of(), null, NOON);
        }
        assertThat(database.jdbc()
                        .sql("select passed from attempt_result order by number")
                        .query(Boolean.class)
                        .list())
                .isEqualTo(scores.stream().map(Score::passed).toList())
                .containsExactly(true, false, false);
    }

    private AttemptId attempt() {
        database.jdbc().sql("""
                        insert into person (id, employee_number, name, department, hired_on)
                        values (1, '1', 'Lin', 'Desk', date '2026-01-01')""").update();
        return attempts.add(
                        new AttemptRow(
                                new AttemptId(0),
                                new PersonId(1),
                                new ExamId("exam"),
                                1,
                                1,
                                AttemptState.OPEN,
                                NOON,
                                NOON.plusSeconds(600),
                                null,
                                0,
                                null),
                        7,
                        new Form(List.of()))
                .id();
    }

    private static MarkRow row(int slot, Map<String, BigDecimal> drawn, Mark mark, @Nullable Response response) {
        return new MarkRow(
                slot,
                "section",
                new ItemRevision(new ItemId("pledge.i" + slot), 1),
                new LessonId("day.one"),
                false,
                drawn,
                mark,
                response);
    }

    private static Points points(String value) {
        return new Points(new BigDecimal(value));
    }
}
