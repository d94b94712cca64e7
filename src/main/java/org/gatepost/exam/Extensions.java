package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Time added to open attempts: by whom, why, how much. Rows are only ever added; an attempt's deadline has their sum. */
@Repository
class Extensions {

    private final JdbcTemplate batches;

    Extensions(JdbcTemplate batches) {
        this.batches = batches;
    }

    /**
     * Moves the deadline of attempts that are held, and says so in their steps.
     *
     * @param more whole seconds
     * @param told what the person is told of the reason; null for nothing
     */
    void add(
            Collection<AttemptRow> held,
            Function<AttemptRow, Duration> more,
            String reason,
            @Nullable TimeGivenFor told,
            @Nullable PersonId by,
            Instant at) {
        batches.batchUpdate(
                """
                insert into attempt_extension (attempt_id, seconds, reason, told, given_by, at)
                values (?, ?, ?, ?, ?, ?)""",
                held.stream()
                        .map(attempt -> new Object[] {
                            attempt.id().value(),
                            more.apply(attempt).toSeconds(),
                            reason,
                            told == null ? null : told.name(),
                            by == null ? null : by.value(),
                            DatabaseTime.of(at)
                        })
                        .toList());
        batches.batchUpdate(
                "update attempt set deadline = ? where id = ?",
                held.stream()
                        .map(attempt -> new Object[] {
                            DatabaseTime.of(attempt.deadline().plus(more.apply(attempt))),
                            attempt.id().value()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into attempt_step (attempt_id, kind, at) values (?, ?, ?)",
                held.stream()
                        .map(attempt -> new Object[] {attempt.id().value(), Step.EXTENDED.name(), DatabaseTime.of(at)})
                        .toList());
    }

    /**
     * What the person is told of it that their deadline moved from one moment to another. Read in one statement, as time may
     * be added meanwhile.
     */
    List<MoreTime> told(AttemptId attempt, Instant from, Instant to) {
        return Objects.requireNonNull(batches.query(
                """
                select attempt.deadline, %s from attempt_extension
                join attempt on attempt.id = attempt_extension.attempt_id
                where attempt.id = ? order by attempt_extension.id desc""".formatted(AddedTime.COLUMNS),
                (ResultSet newestFirst) -> together(newestFirst, from, to),
                attempt.value()));
    }

    private static List<MoreTime> together(ResultSet newestFirst, Instant from, Instant to) throws SQLException {
        @Nullable AddedTime added = null;
        while (newestFirst.next()) {
            added = added == null ? new AddedTime(DatabaseTime.get(newestFirst, "deadline")) : added;
            added.older(newestFirst, from, to);
        }
        return added == null ? List.of() : added.together();
    }
}
