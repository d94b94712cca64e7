package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts past their deadline that could not be closed, and when each is tried again. */
@Repository
class Unclosed {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLED_AT_MOST = 6;
    private static final int LONGEST_REASON = 500;

    private record Known(int tries, String reason) {}

    private final JdbcClient database;

    Unclosed(JdbcClient database) {
        this.database = database;
    }

    /**
     * Notes that an attempt could not be closed; each pause until the next try is twice as long as the one before, an hour
     * or so at most.
     *
     * @return whether that, or its reason, is news
     */
    boolean add(AttemptId id, Throwable why, Instant now) {
        String reason = reason(why);
        Optional<Known> known = database.sql("select tries, reason from attempt_unclosed where attempt_id = ?")
                .param(id.value())
                .query((row, number) -> new Known(row.getInt("tries"), row.getString("reason")))
                .optional();
        int tries = known.map(Known::tries).orElse(0) + 1;
        Instant retryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, DOUBLED_AT_MOST)));
        if (known.isPresent()) {
            database.sql("update attempt_unclosed set tries = ?, retry_at = ?, reason = ? where attempt_id = ?")
                    .params(tries, DatabaseTime.of(retryAt), reason, id.value())
                    .update();
            return !known.get().reason().equals(reason);
        }
        try {
            database.sql(
                            "insert into attempt_unclosed (attempt_id, since, tries, retry_at, reason) values (?, ?, ?, ?, ?)")
                    .params(id.value(), DatabaseTime.of(now), tries, DatabaseTime.of(retryAt), reason)
                    .update();
            return true;
        } catch (DuplicateKeyException anotherNodeHasSaidSo) {
            return false;
        }
    }

    /** Those that are still open, the longest first. */
    List<UnclosedAttempt> all() {
        return database.sql("""
                        select a.id, p.employee_number, a.exam_id, a.number, a.deadline, u.retry_at, u.tries, u.reason
                        from attempt_unclosed u
                        join attempt a on a.id = u.attempt_id and a.state = 'OPEN'
                        join person p on p.id = a.person_id
                        order by a.deadline, a.id""").query(Unclosed::attempt).list();
    }

    /** How many are still open. */
    int count() {
        return database.sql("""
                        select count(*) from attempt_unclosed u
                        join attempt a on a.id = u.attempt_id and a.state = 'OPEN'""").query(Integer.class).single();
    }

    /** The innermost cause; those around it say only who asked for it. */
    private static String reason(Throwable why) {
        Throwable cause = why;
        for (int depth = 0; cause.getCause() != null && depth < 50; depth++) {
            cause = cause.getCause();
        }
        String reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private static UnclosedAttempt attempt(ResultSet row, int number) throws SQLException {
        return new UnclosedAttempt(
                new AttemptId(row.getLong("id")),
                row.getString("employee_number"),
                new ExamId(row.getString("exam_id")),
                row.getInt("number"),
                DatabaseTime.get(row, "deadline"),
                DatabaseTime.get(row, "retry_at"),
                row.getInt("tries"),
                row.getString("reason"));
    }
}
