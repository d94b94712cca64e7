package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
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

    /** What the person is told of why they were given time last; nothing where that is not told, or none was given. */
    Optional<TimeGivenFor> told(AttemptId attempt) {
        return batches
                .queryForList(
                        "select told from attempt_extension where attempt_id = ? order by id desc limit 1",
                        String.class,
                        attempt.value())
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(TimeGivenFor::valueOf);
    }
}
