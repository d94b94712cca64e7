package org.gatepost.ops;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks at a database before anything is written to it. Flyway passes over migrations that it does not know, and H2 opens
 * a file that may not be written to for reading only; a program that went on would work on tables it misunderstands, or
 * fail at the first answer somebody gives.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseCheck {

    @Bean
    FlywayMigrationStrategy migrateWhatMayBeMigrated() {
        return flyway -> {
            mustBeWritable(flyway);
            mustNotBeNewer(flyway.info().all());
            flyway.migrate();
        };
    }

    private static void mustBeWritable(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            if (connection.isReadOnly()) {
                throw new UnusableDatabase(DatabaseTrouble.READ_ONLY);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the database cannot be opened", failed);
        }
    }

    private static void mustNotBeNewer(MigrationInfo[] migrations) {
        MigrationVersion known = newest(migrations, true);
        MigrationVersion there = newest(migrations, false);
        if (there != null && (known == null || there.isNewerThan(known))) {
            throw new UnusableDatabase(DatabaseTrouble.NEWER, there, known == null ? "-" : known);
        }
    }

    /** The newest that this program brings, or else the newest of those it does not bring and the database has had. */
    private static @Nullable MigrationVersion newest(MigrationInfo[] migrations, boolean known) {
        return Arrays.stream(migrations)
                .filter(migration -> migration.getVersion() != null)
                .filter(migration -> migration.getState().isResolved() == known)
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
