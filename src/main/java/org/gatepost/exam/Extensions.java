package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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
     */
    void add(
            Collection<AttemptRow> held,
            Function<AttemptRow, Duration> more,
            String reason,
            @Nullable PersonId by,
            Instant at) {
        batches.batchUpdate(
                "insert into attempt_extension (attempt_id, seconds, reason, given_by, at) values (?, ?, ?, ?, ?)",
                held.stream()
                        .map(attempt -> new Object[] {
                            attempt.id().value(),
                            more.apply(attempt).toSeconds(),
                            reason,
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
}
