package org.gatepost.report;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gatepost.Conditions;
import org.gatepost.clearance.AskedThen;
import org.gatepost.exam.SatBefore;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.CourseId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Position;
import org.gatepost.people.Hired;
import org.gatepost.people.Person;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.study.Studied;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long one page of the register, one of the matrix, the trends and a duty list of 1,000 shifts take with 10,000 people, a
 * million attempts and 400,000 steps of study, on H2 in a file and on PostgreSQL. Prints its conditions beside every figure; it is no test and asserts nothing.
 */
public final class RegisterBenchmark {

    private static final int ROUNDS = 25;
    private static final int PAGE = 50;

    private RegisterBenchmark() {}

    /** @param arguments the number of people, 10,000 when none is given, of attempts of each, 100 when none is, and h2 or
     *     postgresql for one database only */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        Path folder = Files.createTempDirectory("register-benchmark");
        Conditions.print();
        String only = arguments.length > 2 ? arguments[2] : "";
        if (!only.equals("postgresql")) {
            String file = "jdbc:h2:file:" + folder.resolve("register");
            // Filled without waiting for the disk at each commit, and asked as it is in use.
            var filling = JdbcConnectionPool.create(file + ";WRITE_DELAY=5000;CACHE_SIZE=262144", "sa", "");
            fill(filling, people, each);
            filling.dispose();
            measure("H2 in a file", JdbcConnectionPool.create(file + ";WRITE_DELAY=0", "sa", ""), people, each);
        }
        if (!only.equals("h2")) {
            try (var postgres = EmbeddedPostgres.builder().start()) {
                fill(postgres.getPostgresDatabase(), people, each);
                measure("PostgreSQL", postgres.getPostgresDatabase(), people, each);
            }
        }
    }

    private static void fill(DataSource source, int people, int each) {
        Flyway.configure().dataSource(source).load().migrate();
        new Crowd(source, each).fill(people);
        JdbcClient.create(source).sql("analyze").update();
    }

    private static void measure(String name, DataSource source, int people, int each) {
        JdbcClient database = JdbcClient.create(source);
        System.out.printf("%n%s: %s%n", name, new Crowd(source, each).size());
        System.out.printf("%-44s %8s %8s %8s %8s   of %d rounds, milliseconds%n", "", "best", "median", "p95", "CPU", ROUNDS);
        var entries = new RegisterEntries(database, (position, passedAt) -> null);
        var everybody = clauses(RegisterFilter.EVERYBODY);
        for (RegisterColumn column : RegisterColumn.values()) {
            var order = new RegisterOrder(column, true);
            time("first page, by " + column, () -> entries.page(everybody, order, 0, PAGE));
        }
        var name1 = new RegisterOrder(RegisterColumn.NAME, false);
        time("page from row 9,000, by NAME", () -> entries.page(everybody, name1, people * 9 / 10, PAGE));
        var found = clauses(RegisterFilter.EVERYBODY.withText("王7").withText("77"));
        time("text '77', by NAME", () -> entries.page(found, name1, 0, PAGE));
        var narrow = clauses(RegisterFilter.EVERYBODY
                .withDepartment("售后7部")
                .withGroup(RegisterGroup.BLOCKED)
                .withPosition(new PositionId("front-desk")));
        time("department, position and status, by NAME", () -> entries.page(narrow, name1, 0, PAGE));
        var matrix = new MatrixEntries(database, entries);
        time("matrix: first page, most urgent first", () -> matrix.page(everybody, RegisterOrder.MOST_URGENT_FIRST, 0, PAGE));
        time("matrix: page from person 9,000, by NAME", () -> matrix.page(everybody, name1, people * 9 / 10, PAGE));
        time("matrix: how many people", () -> matrix.size(everybody));
        time("matrix: counts of each column", () -> matrix.counts(everybody));
        time("register page as a whole", () -> {
            entries.counts(everybody);
            entries.page(everybody, RegisterOrder.MOST_URGENT_FIRST, 0, PAGE);
        });
        time("matrix page as a whole", () -> {
            entries.counts(everybody);
            matrix.size(everybody);
            matrix.counts(everybody);
            matrix.page(everybody, RegisterOrder.MOST_URGENT_FIRST, 0, PAGE);
        });
        overTime(database, source, people);
        time("counts of everybody", () -> entries.counts(everybody));
        time("counts of text '77'", () -> entries.counts(found));
    }

    private static void overTime(JdbcClient database, DataSource source, int people) {
        var now = Instant.parse("2026-07-20T01:00:00Z");
        var time = new CompanyTime(Clock.fixed(now, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai"));
        AskedThen.note(database, positions(), time, Instant.parse("2026-01-01T00:00:00Z"));
        SecurityContextHolder.setContext(SignedInAs.Factory.as(1, "HR", Role.HR));
        var list = new DutyList(new Hired(database).staff(), AskedThen.clearances(database, time), time, event -> {});
        List<DutyLine> lines = IntStream.rangeClosed(1, Math.min(people, DutyList.MOST))
                .mapToObj(row -> new DutyLine(row, "E%06d".formatted(row * people / 1_000), now, now.plusSeconds(28_800)))
                .toList();
        time("duty list of 1,000", () -> list.check(lines));
        var evidence = SatBefore.evidence(database);
        var listed = new Hired(database).staff().byNumbers(lines.stream().map(DutyLine::number).toList()).values().stream()
                .map(Person::id)
                .toList();
        var asked = positions().stream().map(Position::exam).toList();
        time("of it the attempts", () -> evidence.attemptsOf(listed, asked, Set.copyOf(asked), now));
        time("all of those attempts, settled ones too", () -> evidence.attemptsOf(listed, asked, Set.of(), now));
        var study = new Studied(database).record();
        time("of it the lessons", () -> study.of(listed, now));
        var attempts = new FirstAttempts(database, time);
        var exams = positions().stream().map(Position::exam).toList();
        time("first attempts of 12 months", () -> attempts.of(exams, null, YearMonth.of(2025, 8), 12));
        var days = new CountedDays(database);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        var counting = new DayCounting(
                days,
                AskedThen.standings(database, time),
                new Hired(database).staff(),
                time,
                System::nanoTime,
                transaction);
        long start = System.nanoTime();
        counting.count(LocalDate.of(2026, 7, 19));
        System.out.printf("%-44s %8.1f once%n", "a day counted", (System.nanoTime() - start) / 1e6);
        var weeks = TrendStep.WEEK.daysBefore(time.today());
        time("trend of 26 weeks, one of them counted", () -> days.points(weeks, null, null));
    }

    private static List<Position> positions() {
        return Crowd.POSITIONS.stream()
                .map(id -> new Position(
                        new PositionId(id), new LocalizedText(id, id), List.<CourseId>of(), new ExamId(id), 12, 30))
                .toList();
    }

    private static RegisterClauses clauses(RegisterFilter filter) {
        return RegisterClauses.of(
                filter,
                positions(),
                Instant.EPOCH);
    }

    private static void time(String what, Runnable page) {
        for (int round = 0; round < 5; round++) {
            page.run();
        }
        List<Double> times = new ArrayList<>();
        Duration before = worked();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            page.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%-44s %8.1f %8.1f %8.1f %8.1f%n",
                what,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                worked().minus(before).toMillis() / (double) ROUNDS);
    }

    /** How long processors have worked for this process and for those that it has started, the database among them. */
    private static Duration worked() {
        return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
