package org.gatepost.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.gatepost.people.Hired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A made-up company, the same each time: one position a person, so many attempts, ten lessons of four steps. */
final class Crowd {

    static final List<String> POSITIONS =
            List.of("front-desk", "home-service-engineer", "key-account-manager", "service-supervisor");

    private static final String[] STATUSES = {"BLOCKED", "IN_PROGRESS", "CLEARED", "CLEARED", "EXPIRING"};
    private static final String[] REASONS = {"FAILED", "NOT_SAT", "PASSED", "PASSED", "PASSED"};
    private static final String FAMILY = "王李张刘陈杨黄赵吴周";
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    private static final int LESSONS = 10;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final int each;
    private final Random random = new Random(42);

    /** @param each how many attempts everybody has */
    Crowd(DataSource source, int each) {
        this.each = each;
        database = new JdbcTemplate(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    void fill(int people) {
        for (int from = 1; from <= people; from += 500) {
            int first = from;
            transaction.executeWithoutResult(status -> fill(first, Math.min(people, first + 499)));
        }
        new Hired(JdbcClient.create(database)).keepNames();
    }

    String size() {
        return "%,d people, %,d attempts, %,d steps of study"
                .formatted(count("person"), count("attempt"), count("study_step"));
    }

    private Long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }

    private void fill(int from, int to) {
        List<Object[]> persons = new ArrayList<>();
        List<Object[]> holdings = new ArrayList<>();
        List<Object[]> clearances = new ArrayList<>();
        List<Object[]> attempts = new ArrayList<>();
        List<Object[]> results = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        for (long person = from; person <= to; person++) {
            String position = POSITIONS.get((int) (person % POSITIONS.size()));
            String name = FAMILY.charAt((int) (person % 10)) + "伟" + person;
            OffsetDateTime hired = at(0);
            persons.add(new Object[] {person, "E%06d".formatted(person), name, "售后" + person % 40 + "部", hired.toLocalDate()});
            holdings.add(new Object[] {person, position, hired});
            int status = random.nextInt(STATUSES.length);
            clearances.add(new Object[] {
                person, position, 1, STATUSES[status], REASONS[status], status >= 2 ? at(400) : null, at(300)
            });
            for (int number = 1; number <= each; number++) {
                long attempt = person * each + number;
                OffsetDateTime started = at(number * 200 / each + random.nextInt(2));
                attempts.add(new Object[] {
                    attempt, person, position, 1, number, 1L, "{}", "SUBMITTED", started,
                    started.plusMinutes(30), started.plusMinutes(20), 0
                });
                int earned = random.nextInt(41);
                results.add(new Object[] {attempt, 1, started, earned, 40, 32, 0, earned >= 32});
            }
            for (int lesson = 0; lesson < LESSONS; lesson++) {
                for (String kind : List.of("REACHED_END", "CHECK_WRONG", "CHECK_RIGHT", "STUDIED")) {
                    steps.add(new Object[] {person, "first-day.lesson-" + lesson, 1, kind, at(random.nextInt(200))});
                }
            }
        }
        insert("person (id, employee_number, name, department, hired_on)", persons);
        insert("holding (person_id, position_id, since)", holdings);
        insert("clearance (person_id, position_id, position_revision, status, reason, cleared_until, decided_at)", clearances);
        insert("attempt (id, person_id, exam_id, blueprint_revision, number, seed, form, state, started_at, deadline, finished_at, desk)", attempts);
        insert("attempt_result (attempt_id, number, marked_at, earned, possible, cut_score, critical_missed, passed)", results);
        insert("study_step (person_id, lesson_id, lesson_revision, kind, at)", steps);
    }

    private void insert(String into, List<Object[]> rows) {
        String places = ", ?".repeat(rows.getFirst().length).substring(2);
        database.batchUpdate("insert into " + into + " values (" + places + ")", rows);
    }

    private OffsetDateTime at(int days) {
        return START.plusSeconds(days * 86_400L + random.nextInt(28_800)).atOffset(ZoneOffset.UTC);
    }
}
