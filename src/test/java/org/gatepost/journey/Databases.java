package org.gatepost.journey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A real PostgreSQL inside the test run: no Docker, nothing to install, and root may run it too. */
final class Databases implements AutoCloseable {

    private static final Path LOG = Path.of("target", "journeys", "postgresql.log");
    private static final String USER = "postgres";
    private static final String PASSWORD = "postgres";

    private final EmbeddedPostgres server;

    private Databases(EmbeddedPostgres server) {
        this.server = server;
    }

    /** One empty database, and what it takes to reach it. */
    record Database(String url, String user, String password) {

        /** For a run of the packed jar; put nothing else about the data source beside them. */
        String[] arguments() {
            return new String[] {
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password
            };
        }
    }

    static Databases start() {
        try {
            Files.createDirectories(LOG.getParent());
            // Without a word about it, initdb takes the encoding from the machine's locale: ASCII on a bare one.
            return new Databases(EmbeddedPostgres.builder()
                    .setLocaleConfig("encoding", "UTF-8")
                    .setLocaleConfig("locale", "C")
                    // The default of 10 s is too little for a machine that builds something else beside.
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setOutputRedirector(Redirect.appendTo(LOG.toFile()))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name must be a plain lower-case word; it goes into the statement as it is. */
    Database create(String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("could not create the database " + name, e);
        }
        return new Database("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name, USER, PASSWORD);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
