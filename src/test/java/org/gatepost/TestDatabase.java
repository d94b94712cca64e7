package org.gatepost;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The two databases the product runs on, one of each in a test run, started and migrated when first asked for. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource start() {
            // It keeps eight statements parsed by itself, and a test says more; parsing them takes longer than they do.
            return JdbcConnectionPool.create(
                    "jdbc:h2:mem:repositories;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=500", "sa", "");
        }

        @Override
        void empty(List<String> tables) {
            jdbc().sql("set referential_integrity false").update();
            tables.forEach(table ->
                    jdbc().sql("truncate table " + table + " restart identity").update());
            jdbc().sql("set referential_integrity true").update();
        }
    },
    POSTGRESQL {
        @Override
        DataSource start() {
            // Without a pool each statement would open a connection of its own, which costs more than the statement.
            var pool = new HikariDataSource();
            pool.setDataSource(Postgres.SERVER.getPostgresDatabase());
            pool.setMaximumPoolSize(32);
            pool.setMinimumIdle(1);
            return pool;
        }

        @Override
        void empty(List<String> tables) {
            // Truncating makes new files for every table and its indexes, a tenth of a second for all of them; what a
            // test
            // leaves behind is a few rows.
            String deletions = tables.stream().map("delete from %s;"::formatted).collect(Collectors.joining("\n"));
            jdbc().sql("""
                    do $$ begin
                      perform set_config('session_replication_role', 'replica', true);
                      %s
                      perform setval(format('%%I.%%I', schemaname, sequencename)::regclass, start_value, false)
                        from pg_sequences where last_value is not null;
                    end $$""".formatted(deletions)).update();
        }
    };

    private @Nullable DataSource source;
    private List<String> tables = List.of();

    abstract DataSource start();

    abstract void empty(List<String> tables);

    public synchronized DataSource source() {
        if (source == null) {
            DataSource started = start();
            Flyway.configure().dataSource(started).load().migrate();
            tables = tables(started);
            source = started;
        }
        return source;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source());
    }

    /** Runs something in one transaction; {@link #jdbc()} takes part in it. */
    public TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(source()));
    }

    /** A fresh, empty database on the PostgreSQL server, for a test that starts the whole application on it. */
    public static String freshPostgresUrl() {
        String name = "gatepost_" + System.nanoTime();
        JdbcClient.create(Postgres.SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return Postgres.SERVER.getJdbcUrl("postgres", name);
    }

    private static List<String> tables(DataSource source) {
        return JdbcClient.create(source)
                .sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                          and lower(table_name) <> 'flyway_schema_history'
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Before each test, whichever databases have been started so far. */
    static final class Emptied implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            for (TestDatabase database : values()) {
                database.emptyIfStarted();
            }
        }
    }

    private synchronized void emptyIfStarted() {
        if (source != null) {
            empty(tables);
        }
    }

    /** Started once in a JVM and stopped with it. */
    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        // The JVM ends; nobody is left to tell.
                    }
                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for the tests does not start", e);
            }
        }
    }
}
