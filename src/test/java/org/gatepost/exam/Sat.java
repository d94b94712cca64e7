package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gatepost.TestDatabase;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts in a database, for tests of other rooms. The cut score is 8 of 10; an attempt has half an hour. */
public final class Sat {

    private final JdbcClient database;
    private final Attempts attempts;

    public Sat(TestDatabase database) {
        this.database = database.jdbc();
        this.attempts = new Attempts(database.jdbc());
    }

    public Evidence evidence() {
        return new Evidence(database);
    }

    public PastEvidence pastEvidence() {
        return new PastEvidence(database);
    }

    public OneMore oneMore() {
        return new OneMore(database);
    }

    public AttemptStarted start(PersonId person, ExamId exam, Instant at) {
        int earlier = (int) attempts.of(person).stream()
                .filter(attempt -> attempt.exam().equals(exam))
                .count();
        var row = new AttemptRow(
                new AttemptId(0),
                person,
                exam,
                1,
                earlier + 1,
                AttemptState.OPEN,
                at,
                at.plus(Duration.ofMinutes(30)),
                null,
                0,
                null);
        return new AttemptStarted(AttemptOutcome.begun(attempts.add(row, 1, new Form(List.of()))));
    }

    public AttemptMarked finish(AttemptStarted started, Instant at, int points, Set<LessonId> wrong) {
        database.sql("update attempt set state = 'SUBMITTED', finished_at = ?, open_key = null where id = ?")
                .params(DatabaseTime.of(at), started.attempt().value())
                .update();
        return mark(started, 1, at, points, wrong);
    }

    /** An attempt ends and waits for people's marks; mark it by the number 2. */
    public AttemptHeld hold(AttemptStarted started, Instant at) {
        database.sql("update attempt set state = 'SUBMITTED', finished_at = ?, open_key = null where id = ?")
                .params(DatabaseTime.of(at), started.attempt().value())
                .update();
        database.sql("""
                        insert into attempt_result (attempt_id, number, marked_at, earned, possible, cut_score,
                                                    critical_missed, passed, waiting)
                        values (?, 1, ?, 7, 10, 8, 0, false, true)""").params(started.attempt().value(), DatabaseTime.of(at)).update();
        return new AttemptHeld(started.attempt(), started.person(), started.exam(), at);
    }

    /** An invigilator ends an attempt: it counts for nothing. */
    public AttemptVoided end(AttemptStarted started, Instant at) {
        database.sql("update attempt set state = 'VOIDED', finished_at = ?, open_key = null where id = ?")
                .params(DatabaseTime.of(at), started.attempt().value())
                .update();
        database.sql("insert into attempt_void (attempt_id, reason, voided_by, at) values (?, 'the fire alarm', 1, ?)")
                .params(started.attempt().value(), DatabaseTime.of(at))
                .update();
        return new AttemptVoided(started.attempt(), started.person(), started.exam(), at, "the fire alarm");
    }

    /** More time for an open attempt. */
    public void extend(AttemptStarted started, Duration more, Instant at) {
        database.sql("insert into attempt_extension (attempt_id, seconds, reason, at) values (?, ?, '', ?)")
                .params(started.attempt().value(), more.toSeconds(), DatabaseTime.of(at))
                .update();
        Instant deadline = attempts.find(started.attempt()).orElseThrow().deadline();
        database.sql("update attempt set deadline = ? where id = ?")
                .params(DatabaseTime.of(deadline.plus(more)), started.attempt().value())
                .update();
    }

    /** What an attempt was marked by left a plan: of each lesson behind what was wrong, this fact. */
    public void planned(AttemptStarted started, String fact) {
        database.sql("update attempt_mark set to_put_right = ? where attempt_id = ?")
                .params(fact, started.attempt().value())
                .update();
    }

    /** Marks an attempt that has ended; the marking with the highest number counts. */
    public AttemptMarked mark(AttemptStarted started, int number, Instant ended, int points, Set<LessonId> wrong) {
        return mark(started, number, ended, ended, points, wrong);
    }

    /** The same, marked later than it ended. */
    public AttemptMarked mark(
            AttemptStarted started, int number, Instant ended, Instant at, int points, Set<LessonId> wrong) {
        var score = new Score(new Points(points), new Points(10), new Points(8), 0);
        database.sql("""
                        insert into attempt_result (attempt_id, number, marked_at, earned, possible, cut_score,
                                                    critical_missed, passed)
                        values (?, ?, ?, ?, 10, 8, 0, ?)""")
                .params(started.attempt().value(), number, DatabaseTime.of(at), points, score.passed())
                .update();
        int slot = 0;
        for (LessonId lesson : wrong) {
            database.sql("""
                            insert into attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision,
                                                      lesson_id, critical, outcome, earned, possible)
                            values (?, ?, ?, 'section', 'item', 1, ?, false, 'WRONG', 0, 1)""")
                    .params(started.attempt().value(), number, slot++, lesson.value())
                    .update();
        }
        return new AttemptMarked(started.attempt(), started.person(), started.exam(), ended, score);
    }
}
