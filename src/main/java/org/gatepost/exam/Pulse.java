package org.gatepost.exam;

import java.time.Instant;
import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a node was last known to serve. */
@Repository
class Pulse {

    private static final int ONLY = 1;

    private final JdbcClient database;

    Pulse(JdbcClient database) {
        this.database = database;
    }

    Optional<Instant> last() {
        return database.sql("select at from exam_pulse where id = ?")
                .param(ONLY)
                .query((row, number) -> DatabaseTime.get(row, "at"))
                .optional();
    }

    /** The first beat ever; false when another node was quicker. */
    boolean first(Instant now) {
        try {
            database.sql("insert into exam_pulse (id, at) values (?, ?)")
                    .params(ONLY, DatabaseTime.of(now))
                    .update();
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** Of many nodes that saw the same beat one moves it on; the others are told false. */
    boolean beat(Instant last, Instant now) {
        return database.sql("update exam_pulse set at = ? where id = ? and at = ?")
                        .params(DatabaseTime.of(now), ONLY, DatabaseTime.of(last))
                        .update()
                == 1;
    }
}
