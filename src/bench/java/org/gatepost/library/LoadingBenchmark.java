package org.gatepost.library;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gatepost.MovableClock;
import org.gatepost.Conditions;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.source.Ledger;
import org.gatepost.source.ShippedLedger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long loading content with 10,000 items of all types takes at the first start, at the next, and after one item was
 * changed; on H2 in a file and on PostgreSQL. Nothing is warmed up, because a start is cold. Asserts nothing.
 */
public final class LoadingBenchmark {

    private LoadingBenchmark() {}

    /** @param arguments the number of items, 10,000 when none is given */
    public static void main(String[] arguments) throws Exception {
        int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Conditions.print();
        Ledger ledger = ShippedLedger.read();
        Path content = Files.createTempDirectory("loading-benchmark").resolve("content");
        var many = new ManyItems(ledger, content);
        many.write(items);
        Path database = Files.createTempDirectory("loading-benchmark");
        String url = "jdbc:h2:file:" + database.resolve("gatepost") + ";WRITE_DELAY=0";
        measure("H2 in a file", JdbcConnectionPool.create(url, "sa", ""), content, ledger, many);
        many.write(items);
        try (var postgres = EmbeddedPostgres.builder().start();
                var pool = new HikariDataSource()) {
            pool.setDataSource(postgres.getPostgresDatabase());
            measure("PostgreSQL, JVM warm from H2", pool, content, ledger, many);
        }
    }

    private static void measure(String name, DataSource source, Path content, Ledger ledger, ManyItems many)
            throws Exception {
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient database = JdbcClient.create(source);
        System.out.printf(
                "%n%-32s %8s %8s %8s %8s %8s   ms%n", name, "files", "reading", "database", "all", "of CPU");
        start("first start", database, content, ledger);
        start("next start", database, content, ledger);
        many.editOne();
        start("after one item was changed", database, content, ledger);
    }

    private static void start(String what, JdbcClient database, Path content, Ledger ledger) {
        int before = rows(database);
        long worked = cpu();
        long begin = System.nanoTime();
        AuthoredFiles files = AuthoredFiles.at("file:" + content);
        long found = System.nanoTime();
        Content read = Manuscript.read(files, ledger, MovableClock.ZONE).content();
        long known = System.nanoTime();
        var revisions = new Revisions(database, Clock.systemUTC());
        var bank = new Bank(read, revisions);
        var library = new Library(read, revisions);
        long end = System.nanoTime();
        System.out.printf(
                "%-32s %8d %8d %8d %8d %8d   %,d items, %d lessons, %,d rows written%n",
                what,
                (found - begin) / 1_000_000,
                (known - found) / 1_000_000,
                (end - known) / 1_000_000,
                (end - begin) / 1_000_000,
                (cpu() - worked) / 1_000_000,
                bank.items().size(),
                library.courses().iterator().next().lessons().size(),
                rows(database) - before);
    }

    /** What the loading thread itself has worked, which tells more than a clock on a machine that is busy otherwise. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int rows(JdbcClient database) {
        return database.sql("select count(*) from content_revision")
                .query(Integer.class)
                .single();
    }
}
