package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gatepost.TestDatabase;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A register from the days in which the end of a clearance was forgotten with the next exam is taken along. */
class EndingsKnownTests {

    private static final String LAST_BEFORE = "181";

    private static final String FAILED_RENEWAL = "1";
    private static final String SITS_RENEWAL = "2";
    private static final String NEVER_PASSED = "3";
    private static final String CLEARED = "4";
    private static final String ENDED = "5";
    private static final String BLOCKED_BEFORE_ITS_END = "6";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void decideAnewWhoPassedOnceAndMayNotWorkAnyMore(TestDatabase database) {
        DataSource source = source(database);
        Flyway.configure().dataSource(source).target(LAST_BEFORE).load().migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        String end = "timestamp with time zone '2026-03-01 00:00:00+00:00'";
        said(jdbc, FAILED_RENEWAL, "'BLOCKED', 'FAILED', null", true, false);
        said(jdbc, SITS_RENEWAL, "'IN_PROGRESS', 'SITTING', null", true);
        said(jdbc, NEVER_PASSED, "'BLOCKED', 'FAILED', null", false);
        said(jdbc, CLEARED, "'CLEARED', 'PASSED', " + end, true);
        said(jdbc, ENDED, "'BLOCKED', 'EXPIRED', " + end, true);
        said(jdbc, BLOCKED_BEFORE_ITS_END, "'BLOCKED', 'USED_UP', " + end, true, false);

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(people(jdbc, "select person_id from clearance where cycle is null"))
                .containsExactlyInAnyOrder(FAILED_RENEWAL, SITS_RENEWAL);
        assertThat(people(jdbc, "select person_id from clearance where cycle = 2"))
                .containsExactlyInAnyOrder(NEVER_PASSED, CLEARED, ENDED, BLOCKED_BEFORE_ITS_END);
    }

    /** @param results whether each of their attempts was passed */
    private static void said(JdbcClient jdbc, String person, String status, boolean... results) {
        jdbc.sql("insert into person (id, employee_number, name, department, hired_on)"
                        + " values (%1$s, '%1$s', 'Lin', 'Desk', date '2024-01-01')".formatted(person))
                .update();
        for (int number = 1; number <= results.length; number++) {
            String attempt = person + number;
            Stream.of(
                            "insert into attempt (id, person_id, exam_id, blueprint_revision, number, seed, form, state,"
                                    + " started_at, deadline, desk) values (%s, %s, 'e', 1, %d, 1, '{}', 'SUBMITTED',"
                                            .formatted(attempt, person, number)
                                    + " timestamp with time zone '2025-01-01 08:00:00+00:00',"
                                    + " timestamp with time zone '2025-01-01 09:00:00+00:00', 1)",
                            "insert into attempt_result (attempt_id, number, marked_at, earned, possible, cut_score,"
                                    + " critical_missed, passed) values (%s, 1,".formatted(attempt)
                                    + " timestamp with time zone '2025-01-01 09:00:00+00:00', 9, 14, 12, 0, %s)"
                                            .formatted(results[number - 1]))
                    .forEach(sql -> jdbc.sql(sql).update());
        }
        jdbc.sql("insert into clearance (person_id, position_id, position_revision, requirement, status, reason,"
                        + " cleared_until, cycle, decided_at) values (%s, 'engineer', 1, 'r', %s, 2,"
                                .formatted(person, status)
                        + " timestamp with time zone '2026-04-01 09:00:00+00:00')")
                .update();
    }

    private static List<String> people(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private static DataSource source(TestDatabase database) {
        return switch (database) {
            case H2 -> JdbcConnectionPool.create("jdbc:h2:mem:endings;DB_CLOSE_DELAY=-1", "sa", "");
            case POSTGRESQL -> new DriverManagerDataSource(TestDatabase.freshPostgresUrl(), "postgres", "");
        };
    }
}
