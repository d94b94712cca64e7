package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down that somebody was allowed one more attempt. For other rooms' code, never for views: it asks nobody. */
@Component
public class OneMore {

    private final JdbcClient database;

    OneMore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Allows one more attempt after a failed one. The transaction holds whose it is and has seen that no more is left.
     *
     * @throws org.springframework.dao.DuplicateKeyException when one was allowed after it already
     */
    public void allow(AttemptId after, String reason, PersonId by, Instant at) {
        database.sql("insert into attempt_one_more (attempt_id, reason, allowed_by, allowed_at) values (?, ?, ?, ?)")
                .params(after.value(), reason, by.value(), DatabaseTime.of(at))
                .update();
    }
}
