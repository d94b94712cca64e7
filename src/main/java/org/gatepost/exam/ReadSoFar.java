package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What those who sit have acknowledged. It is kept here and not in a session, for whoever comes back on another device, or after
 * a server was started again, must still learn what they did not read.
 */
@Repository
class ReadSoFar {

    private final JdbcClient database;

    ReadSoFar(JdbcClient database) {
        this.database = database;
    }

    /**
     * What a window that opens an attempt has to tell, for one that is held. The first window ever shows the time there is, and
     * nobody knew of another before.
     */
    Untold of(AttemptRow attempt, int desk) {
        return desk == 1
                ? new Untold(new Told(0, attempt.deadline()), List.of())
                : Objects.requireNonNull(database.sql("""
                                select r.announcement, r.read_until, %s
                                from attempt a
                                left join attempt_read r on r.attempt_id = a.id
                                left join attempt_extension e on e.attempt_id = a.id
                                where a.id = ? order by e.id desc""".formatted(AddedTime.COLUMNS))
                        .param(attempt.id().value())
                        .query((ResultSet newestFirst) -> untold(attempt.deadline(), newestFirst)));
    }

    /** A null read_until is before all that was added. */
    private static Untold untold(Instant deadline, ResultSet newestFirst) throws SQLException {
        long announcement = 0;
        @Nullable Instant read = null;
        var added = new AddedTime(deadline);
        while (newestFirst.next()) {
            announcement = newestFirst.getLong("announcement");
            read = DatabaseTime.getNullable(newestFirst, "read_until");
            added.older(newestFirst, read, deadline);
        }
        return new Untold(new Told(announcement, read == null ? added.before() : read), added.together());
    }

    /** Adds to it, for an attempt that is held, so that two windows take turns. Nothing that was read becomes unread. */
    void note(AttemptRow attempt, Told read) {
        Optional<Told> before = database.sql("select announcement, read_until from attempt_read where attempt_id = ?")
                .param(attempt.id().value())
                .query((row, number) -> new Told(row.getLong("announcement"), DatabaseTime.get(row, "read_until")))
                .optional();
        Told now = before.map(read::and).orElse(read);
        database.sql(
                        before.isPresent()
                                ? "update attempt_read set announcement = ?, read_until = ? where attempt_id = ?"
                                : "insert into attempt_read (announcement, read_until, attempt_id) values (?, ?, ?)")
                .params(
                        now.announcement(),
                        DatabaseTime.of(now.until()),
                        attempt.id().value())
                .update();
    }
}
