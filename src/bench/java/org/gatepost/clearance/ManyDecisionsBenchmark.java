package org.gatepost.clearance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gatepost.Conditions;
import org.gatepost.exam.SatBefore;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.library.Limits;
import org.gatepost.library.Position;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.study.Studied;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long it takes to decide many people for a moment: 10,000 with five attempts each and 40 marks an attempt, ten
 * lessons studied twice; how long the gate alone takes of it; and how long to rehearse another rule for two moments. Prints its conditions beside every figure; it is no test and asserts nothing.
 */
public final class ManyDecisionsBenchmark {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");
    private static final int ROUNDS = 15;
    private static final int MARKS = 40;
    private static final int LESSONS = 10;

    private ManyDecisionsBenchmark() {}

    /** @param arguments the number of people, 10,000 when none is given */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Path folder = Files.createTempDirectory("decisions-benchmark");
        Conditions.print();
        String url = "jdbc:h2:file:" + folder.resolve("decisions") + ";WRITE_DELAY=0";
        measure("H2 in a file", JdbcConnectionPool.create(url, "sa", ""), people);
        try (var postgres = EmbeddedPostgres.builder().start()) {
            measure("PostgreSQL", postgres.getPostgresDatabase(), people);
        }
    }

    private static void measure(String name, DataSource source, int people) {
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient database = JdbcClient.create(source);
        fill(source, people);
        database.sql("analyze").update();
        var rules = new Rules(database);
        rules.note(List.of(rule()), START);
        Instant now = START.plusSeconds(200 * 86_400L);
        var decisions = new DecisionsThen(
                new Hired(database).staff(),
                new Studied(database).record(),
                SatBefore.evidence(database),
                new Waivers(database),
                new Deltas(database),
                rules,
                new CompanyTime(Clock.fixed(now, ZoneOffset.UTC), ZONE));
        List<PersonId> everybody =
                LongStream.rangeClosed(1, people).mapToObj(PersonId::new).toList();
        long cleared = decisions.of(everybody, now).values().stream()
                .filter(each -> each.orElseThrow().getFirst().decided().standing().status().mayWork())
                .count();
        System.out.printf("%n%s: %,d people, %,d of them cleared, %,d attempts of %d marks%n", name, people, cleared, people * 5L, MARKS);
        DecisionsThen.Known known = decisions.known(everybody, now);
        time("%,d people, the gate alone".formatted(people), () -> everybody.forEach(person -> known.decide(person, now)));
        Map<PositionId, Requirement> before = Map.of(new PositionId("engineer"), requirement(12));
        Map<PositionId, Requirement> after = Map.of(new PositionId("engineer"), requirement(1));
        var staff = new Hired(database).staff();
        Runnable rehearse = () -> {
            DecisionsThen.Known read = decisions.known(staff.holders(), now);
            for (Instant moment : List.of(now, now.plusSeconds(86_400))) {
                new BothRules(before, after, any -> true, moment)
                        .of(everybody, read, staff, id -> new LocalizedText("a", "a"));
            }
        };
        time("%,d people rehearsed for two moments".formatted(people), rehearse);
        for (int count : new int[] {1, 1_000, people}) {
            for (Instant moment : List.of(now, START.plusSeconds(90 * 86_400L), now.plusSeconds(86_400))) {
                time("%,d people for %s".formatted(count, moment), () -> decisions.of(everybody.subList(0, count), moment));
            }
        }
    }

    private static Rule rule() {
        var position = new Position(
                new PositionId("engineer"), new LocalizedText("a", "a"), List.of(), new ExamId("engineer"), 12, 30);
        return Rule.of(position, 1, requirement(12));
    }

    private static Requirement requirement(int months) {
        var lessons = IntStream.range(0, LESSONS).mapToObj(each -> new LessonId("day.lesson-" + each)).toList();
        return new Requirement(lessons, new ExamId("engineer"), months, 10, ZONE, new Limits(8, List.of(60)));
    }

    private static void fill(DataSource source, int people) {
        var database = new JdbcTemplate(source);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        var random = new Random(42);
        for (int from = 1; from <= people; from += 200) {
            int first = from;
            transaction.executeWithoutResult(status -> fill(database, random, first, Math.min(people, first + 199)));
        }
    }

    private static void fill(JdbcTemplate database, Random random, int from, int to) {
        List<Object[]> persons = new ArrayList<>();
        List<Object[]> holdings = new ArrayList<>();
        List<Object[]> attempts = new ArrayList<>();
        List<Object[]> results = new ArrayList<>();
        List<Object[]> marks = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        for (long person = from; person <= to; person++) {
            persons.add(new Object[] {person, "E%06d".formatted(person), "王" + person, "售后", START.atOffset(ZoneOffset.UTC).toLocalDate()});
            holdings.add(new Object[] {person, "engineer", at(0)});
            boolean passes = random.nextInt(10) < 7;
            for (int number = 1; number <= 5; number++) {
                long attempt = person * 5 + number;
                int earned = passes && number == 5 ? 36 : 20;
                attempts.add(new Object[] {attempt, person, "engineer", 1, number, 1L, "{}", "SUBMITTED", at(number * 30), at(number * 30), at(number * 30), 0});
                results.add(new Object[] {attempt, 1, at(number * 30), earned, 40, 32, 0, earned >= 32});
                for (int slot = 0; slot < MARKS; slot++) {
                    marks.add(new Object[] {attempt, 1, slot, "s", "item-" + slot, 1, "day.lesson-" + slot % LESSONS, false, slot < earned ? "RIGHT" : "WRONG", 1, 1});
                }
            }
            for (int day : new int[] {1, 31}) {
                for (int lesson = 0; lesson < LESSONS; lesson++) {
                    for (String kind : List.of("REACHED_END", "CHECK_RIGHT", "STUDIED")) {
                        steps.add(new Object[] {person, "day.lesson-" + lesson, 1, kind, at(day)});
                    }
                }
            }
        }
        insert(database, "person (id, employee_number, name, department, hired_on)", persons);
        insert(database, "holding (person_id, position_id, since)", holdings);
        insert(database, "attempt (id, person_id, exam_id, blueprint_revision, number, seed, form, state, started_at, deadline, finished_at, desk)", attempts);
        insert(database, "attempt_result (attempt_id, number, marked_at, earned, possible, cut_score, critical_missed, passed)", results);
        insert(database, "attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision, lesson_id, critical, outcome, earned, possible)", marks);
        insert(database, "study_step (person_id, lesson_id, lesson_revision, kind, at)", steps);
    }

    private static void insert(JdbcTemplate database, String into, List<Object[]> rows) {
        String places = ", ?".repeat(rows.getFirst().length).substring(2);
        database.batchUpdate("insert into " + into + " values (" + places + ")", rows);
    }

    private static java.time.OffsetDateTime at(int days) {
        return START.plusSeconds(days * 86_400L).atOffset(ZoneOffset.UTC);
    }

    private static void time(String what, Runnable work) {
        for (int round = 0; round < 3; round++) {
            work.run();
        }
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf("%-50s best %8.1f median %8.1f worst %8.1f ms%n", what, times[0], times[ROUNDS / 2], times[ROUNDS - 1]);
    }
}
