package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gatepost.TestDatabase;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database from the days in which each revision was kept beside its table is taken along. */
class BodiesKeptTests {

    private static final String LAST_BEFORE = "181";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsEveryRevisionAsItWasStored(TestDatabase database) {
        DataSource source = source(database);
        Flyway.configure().dataSource(source).target(LAST_BEFORE).load().migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        // As long as both texts of a lesson may be, with as many escapes as there can be.
        List<String> bodies = List.of("{}", "{\"zh\":\"服务\"}", "\\u0007".repeat(2 * LessonTexts.LONGEST) + "}");
        for (String body : bodies) {
            store(jdbc, bodies.indexOf(body), body);
        }

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(jdbc.sql("select body from content_revision order by revision")
                        .query(String.class)
                        .list())
                .isEqualTo(bodies);
        assertThat(jdbc.sql("select count(*) from content_known")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> store(jdbc, 7, null)).isInstanceOf(DataIntegrityViolationException.class);
        store(jdbc, 7, bodies.getLast());
    }

    private static void store(JdbcClient jdbc, int revision, @Nullable String body) {
        jdbc.sql(
                        "insert into content_revision (kind, id, revision, digest, body, stored_at)"
                                + " values ('LESSON', 'day.one', ?, 'd', ?, timestamp with time zone '2026-01-01 08:00:00+00:00')")
                .param(revision)
                .param(body)
                .update();
    }

    private static DataSource source(TestDatabase database) {
        return switch (database) {
            case H2 -> JdbcConnectionPool.create("jdbc:h2:mem:bodies;DB_CLOSE_DELAY=-1", "sa", "");
            case POSTGRESQL -> new DriverManagerDataSource(TestDatabase.freshPostgresUrl(), "postgres", "");
        };
    }
}
