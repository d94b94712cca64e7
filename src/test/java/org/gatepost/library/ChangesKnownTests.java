package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gatepost.TestDatabase;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database from the days in which nobody looked for changes is taken along. */
class ChangesKnownTests {

    private static final String LAST_BEFORE = "158";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void haveNothingWaitOfWhatWasStoredBefore(TestDatabase database) {
        DataSource source = source(database);
        Flyway.configure().dataSource(source).target(LAST_BEFORE).load().migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        for (int revision = 1; revision <= 3; revision++) {
            jdbc.sql("insert into content_revision (kind, id, revision, digest, body, stored_at)"
                            + " values ('ITEM', 'pledge.i1', ?, 'd', '{}',"
                            + " timestamp with time zone '2026-01-01 08:00:00+00:00')")
                    .param(revision)
                    .update();
        }

        Flyway.configure().dataSource(source).load().migrate();

        List<String> known = jdbc.sql("select revision, matters from content_change order by revision")
                .query((row, number) -> row.getInt(1) + " " + row.getBoolean(2))
                .list();
        assertThat(known).containsExactly("2 false", "3 false");
    }

    private static DataSource source(TestDatabase database) {
        return switch (database) {
            case H2 -> JdbcConnectionPool.create("jdbc:h2:mem:known;DB_CLOSE_DELAY=-1", "sa", "");
            case POSTGRESQL -> new DriverManagerDataSource(TestDatabase.freshPostgresUrl(), "postgres", "");
        };
    }
}
