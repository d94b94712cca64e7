package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /**
     * What the person is told of why their deadline moved from one moment to another: nothing where it is not told, and
     * nothing where it moved for several reasons. Read in one statement, as time may be added meanwhile.
     */
    Optional<TimeGivenFor> told(AttemptId attempt, Instant from, Instant to) {
        List<Optional<TimeGivenFor>> reasons = Objects.requireNonNull(
                batches.query("""
                select attempt.deadline, seconds, told from attempt_extension
                join attempt on attempt.id = attempt_extension.attempt_id
                where attempt.id = ? order by attempt_extension.id desc""", (ResultSet newestFirst) -> reasons(newestFirst, from, to), attempt.value()));
        return reasons.stream().distinct().count() == 1 ? reasons.getFirst() : Optional.empty();
    }

    /** Each row's time led to the deadline that was left by the newer ones. */
    private static List<Optional<TimeGivenFor>> reasons(ResultSet newestFirst, Instant from, Instant to)
            throws SQLException {
        List<Optional<TimeGivenFor>> reasons = new ArrayList<>();
        Duration newer = Duration.ZERO;
        while (newestFirst.next()) {
            Instant ledTo = DatabaseTime.get(newestFirst, "deadline").minus(newer);
            if (ledTo.isAfter(from) && !ledTo.isAfter(to)) {
                reasons.add(TimeGivenFor.named(newestFirst.getString("told")));
            }
            newer = newer.plusSeconds(newestFirst.getLong("seconds"));
        }
        return reasons;
    }
}
