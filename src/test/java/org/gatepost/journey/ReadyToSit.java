package org.gatepost.journey;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.flywaydb.core.Flyway;
import org.gatepost.library.ShippedContent;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/**
 * People who have studied everything for their position and may sit its exam, put straight into the tables before the
 * server starts; and a look into the tables while it runs.
 */
final class ReadyToSit {

    static final String PASSWORD = "gatepost-integrity";

    private final JdbcClient database;

    private ReadyToSit(JdbcClient database) {
        this.database = database;
    }

    static String username(int person) {
        return "sitter%02d".formatted(person);
    }

    /** @param position whose exam has the same name */
    static ReadyToSit in(Databases.Database where, String position, int people) {
        var source = new PGSimpleDataSource();
        source.setUrl(where.url());
        source.setUser(where.user());
        source.setPassword(where.password());
        Flyway.configure().dataSource(source).load().migrate();
        var ready = new ReadyToSit(JdbcClient.create(source));
        String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD);
        for (int person = 1; person <= people; person++) {
            ready.hire(person, position, hash);
        }
        return ready;
    }

    private void hire(int person, String position, String hash) {
        OffsetDateTime hired = OffsetDateTime.now(ZoneOffset.UTC).minusDays(10).withNano(0);
        change(
                "insert into person (id, employee_number, name, department, hired_on) values (?, ?, ?, '售后一部', ?)",
                person,
                username(person),
                "王伟" + person,
                hired.toLocalDate());
        change("""
                insert into account (person_id, username, password_hash, roles, enabled, must_change_password,
                                     failed_sign_ins, stamp) values (?, ?, ?, 'TRAINEE', true, false, 0, 0)""", person, username(person), hash);
        change("insert into holding (person_id, position_id, since) values (?, ?, ?)", person, position, hired);
        ShippedContent.lessonsFor(position)
                .forEach(lesson -> change("""
                        insert into study_step (person_id, lesson_id, lesson_revision, kind, at)
                        values (?, ?, 1, 'STUDIED', ?)""", person, lesson.id().value(), hired.plusDays(1)));
    }

    void change(String sql, Object... parameters) {
        database.sql(sql).params(parameters).update();
    }

    int count(String of, Object... parameters) {
        return database.sql("select count(*) from " + of)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    String text(String sql, Object... parameters) {
        return database.sql(sql).params(parameters).query(String.class).single();
    }
}
