package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/** How an attempt stands, in whatever statement asks for it: what the gate judges by is also what a start judges by. */
final class OutcomeRow {

    /** Of an {@code attempt a} with {@link #JOINS}. */
    static final String COLUMNS = """
            a.id, a.person_id, a.exam_id, a.number, a.started_at, a.deadline, a.finished_at,
            r.earned, r.possible, r.cut_score, r.critical_missed, o.allowed_at,
            exists (select 1 from attempt_result w where w.attempt_id = a.id and w.waiting) as waited""";

    static final String JOINS = """
            left join counting_result r on r.attempt_id = a.id
            left join attempt_one_more o on o.attempt_id = a.id""";

    private OutcomeRow() {}

    /** An attempt that nothing can be decided from. */
    static final class EndedUnmarked extends IllegalStateException {

        private static final long serialVersionUID = 1;

        private EndedUnmarked(long attempt) {
            super("attempt %d has ended and was never marked".formatted(attempt));
        }
    }

    /**
     * The attempt, without its lessons to be studied again, which every statement gathers in its own way.
     *
     * @throws EndedUnmarked when it has ended, has no result, and waits for nobody's marks: nothing can be decided from it
     */
    static AttemptOutcome read(ResultSet row) throws SQLException {
        boolean marked = row.getBigDecimal("earned") != null;
        Instant finished = DatabaseTime.getNullable(row, "finished_at");
        if (finished != null && !marked && !row.getBoolean("waited")) {
            throw new EndedUnmarked(row.getLong("id"));
        }
        return read(row, new ExamId(row.getString("exam_id")), finished, marked);
    }

    /**
     * As {@link #read(ResultSet)}, of one of which more is known than stands in its columns.
     *
     * @param finished when it ended, as far as anybody knew then
     * @param marked whether the result in the row counts
     */
    static AttemptOutcome read(ResultSet row, ExamId exam, @Nullable Instant finished, boolean marked)
            throws SQLException {
        return new AttemptOutcome(
                new AttemptId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                exam,
                row.getInt("number"),
                DatabaseTime.get(row, "started_at"),
                DatabaseTime.get(row, "deadline"),
                finished,
                marked ? Results.score(row, 0) : null,
                Set.of(),
                null,
                DatabaseTime.getNullable(row, "allowed_at"));
    }
}
