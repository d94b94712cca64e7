package org.gatepost.report;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gatepost.Conditions;
import org.gatepost.library.CourseId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Position;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.PositionId;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long one page of the register takes with 10,000 people, 50,000 attempts and 400,000 steps of study, on H2 in a file
 * and on PostgreSQL. Prints its conditions beside every figure; it is no test and asserts nothing.
 */
public final class RegisterBenchmark {

    private static final int ROUNDS = 25;
    private static final int PAGE = 50;

    private RegisterBenchmark() {}

    /** @param arguments the number of people, 10,000 when none is given */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Path folder = Files.createTempDirectory("register-benchmark");
        Conditions.print();
        String url = "jdbc:h2:file:" + folder.resolve("register") + ";WRITE_DELAY=0";
        measure("H2 in a file", JdbcConnectionPool.create(url, "sa", ""), people);
        try (var postgres = EmbeddedPostgres.builder().start()) {
            measure("PostgreSQL", postgres.getPostgresDatabase(), people);
        }
    }

    private static void measure(String name, DataSource source, int people) {
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient database = JdbcClient.create(source);
        var crowd = new Crowd(source);
        crowd.fill(people);
        database.sql("analyze").update();
        System.out.printf("%n%s: %s%n", name, crowd.size());
        System.out.printf("%-44s %8s %8s %8s   of %d rounds, milliseconds%n", "", "best", "median", "p95", ROUNDS);
        var entries = new RegisterEntries(database);
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
        time("counts of everybody", () -> entries.counts(everybody));
        time("counts of text '77'", () -> entries.counts(found));
    }

    private static RegisterClauses clauses(RegisterFilter filter) {
        return RegisterClauses.of(
                filter,
                Crowd.POSITIONS.stream()
                        .map(id -> new Position(
                                new PositionId(id),
                                new LocalizedText(id, id),
                                List.<CourseId>of(),
                                new ExamId(id),
                                12,
                                30))
                        .toList(),
                Instant.EPOCH);
    }

    private static void time(String what, Runnable page) {
        for (int round = 0; round < 5; round++) {
            page.run();
        }
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            page.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%-44s %8.1f %8.1f %8.1f%n",
                what,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)]);
    }
}
