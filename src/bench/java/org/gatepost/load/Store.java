package org.gatepost.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The database of one run, durable as in real use, reached by the driver only while the server is down. */
sealed interface Store extends AutoCloseable {

    String name();

    DataSource source();

    /** The settings with which the server finds it. */
    List<String> arguments();

    /** CPU seconds of the database's own processes so far; 0 where it lives in the server's. */
    double cpuSeconds();

    @Override
    void close() throws IOException;

    static Store named(String name, Path folder) throws IOException {
        return switch (name) {
            case "h2" -> new H2(folder);
            case "postgresql" -> PostgreSql.start(folder);
            default -> throw new IllegalArgumentException("no database " + name + "; there are h2 and postgresql");
        };
    }

    /** A file, by the product's own default settings. */
    record H2(Path folder) implements Store {

        @Override
        public String name() {
            return "H2 in a file, WRITE_DELAY=0";
        }

        @Override
        public DataSource source() {
            var source = new JdbcDataSource();
            source.setURL("jdbc:h2:file:" + folder.resolve("gatepost") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");
            source.setUser("sa");
            source.setPassword("");
            return source;
        }

        @Override
        public List<String> arguments() {
            return List.of();
        }

        @Override
        public double cpuSeconds() {
            return 0;
        }

        @Override
        public void close() {}
    }

    /** As it comes out of the box: fsync and synchronous commits are on. */
    record PostgreSql(EmbeddedPostgres server, Work postmaster) implements Store {

        static PostgreSql start(Path folder) throws IOException {
            var server = EmbeddedPostgres.builder()
                    .setLocaleConfig("encoding", "UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setDataDirectory(folder.resolve("postgresql"))
                    .start();
            String postmaster = Files.readAllLines(folder.resolve("postgresql").resolve("postmaster.pid"))
                    .getFirst();
            return new PostgreSql(server, new Work(Long.parseLong(postmaster.strip())));
        }

        @Override
        public String name() {
            return "PostgreSQL, its own defaults";
        }

        @Override
        public DataSource source() {
            return server.getPostgresDatabase();
        }

        @Override
        public List<String> arguments() {
            return List.of(
                    "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=postgres");
        }

        @Override
        public double cpuSeconds() {
            return postmaster.secondsOfFamily();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
