package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gatepost.TestDatabase;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database from the days of whole points is taken along. */
class WholePointsTests {

    private static final String LAST_WITH_WHOLE_POINTS = "060";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsWhatWasMarkedInWholePointsAndTakesHundredthsFromThenOn(TestDatabase database) {
        DataSource source = source(database);
        Flyway.configure()
                .dataSource(source)
                .target(LAST_WITH_WHOLE_POINTS)
                .load()
                .migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        Stream.of(
                        "insert into person (id, employee_number, name, department, hired_on)"
                                + " values (1, '1', 'Lin', 'Desk', date '2026-01-01')",
                        "insert into attempt (id, person_id, exam_id, blueprint_revision, number, seed, form, state,"
                                + " started_at, deadline, desk) values (1, 1, 'e', 1, 1, 1, '{}', 'SUBMITTED',"
                                + " timestamp with time zone '2026-01-01 08:00:00+00:00',"
                                + " timestamp with time zone '2026-01-01 09:00:00+00:00', 1)",
                        "insert into attempt_result (attempt_id, number, marked_at, earned, possible, cut_score,"
                                + " critical_missed, passed) values (1, 1,"
                                + " timestamp with time zone '2026-01-01 09:00:00+00:00', 9, 14, 12, 0, false)",
                        "insert into attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision,"
                                + " lesson_id, critical, outcome, earned, possible)"
                                + " values (1, 1, 0, 's', 'i', 1, 'l', false, 'RIGHT', 2, 2)")
                .forEach(sql -> jdbc.sql(sql).update());

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(points(jdbc, "select cut_score from attempt_result")).isEqualByComparingTo("12");
        assertThat(points(jdbc, "select earned from attempt_mark")).isEqualByComparingTo("2");
        jdbc.sql("update attempt_mark set earned = 1.33, outcome = 'NEEDS_MARKER'")
                .update();
        assertThat(points(jdbc, "select earned from attempt_mark")).isEqualByComparingTo("1.33");
    }

    private static DataSource source(TestDatabase database) {
        return switch (database) {
            case H2 -> JdbcConnectionPool.create("jdbc:h2:mem:whole;DB_CLOSE_DELAY=-1", "sa", "");
            case POSTGRESQL -> new DriverManagerDataSource(TestDatabase.freshPostgresUrl(), "postgres", "");
        };
    }

    private static BigDecimal points(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(BigDecimal.class).single();
    }
}
