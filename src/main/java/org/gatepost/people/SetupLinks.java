package org.gatepost.people;

import java.time.Instant;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one-time links with which the first administrator is set up; only hashes of their tokens are here. */
@Repository
class SetupLinks {

    private final JdbcClient jdbc;

    SetupLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts this link in the place of every unused one. */
    void replaceWith(String tokenHash, Instant now) {
        jdbc.sql("delete from setup_link where used_at is null").update();
        jdbc.sql("insert into setup_link (token_hash, created_at) values (?, ?)")
                .params(tokenHash, DatabaseTime.of(now))
                .update();
    }

    boolean usable(String tokenHash, Instant notOlderThan) {
        return jdbc.sql("select count(*) from setup_link where token_hash = ? and used_at is null and created_at > ?")
                        .params(tokenHash, DatabaseTime.of(notOlderThan))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Uses a link up; false when it was used, is too old or never was. Of two at once, one gets true. */
    boolean use(String tokenHash, Instant now, Instant notOlderThan) {
        return jdbc.sql("""
                                update setup_link set used_at = ?
                                where token_hash = ? and used_at is null and created_at > ?
                                """)
                        .params(DatabaseTime.of(now), tokenHash, DatabaseTime.of(notOlderThan))
                        .update()
                == 1;
    }
}
