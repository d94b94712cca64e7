package org.gatepost.journey;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.gatepost.item.LessonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Somebody hired an hour ago who has studied some lessons, put into the tables of an application that does not run, with a token
 * for the API. They sign in with the password of the demo's people.
 */
record Newcomer(String username, String number, String name, String position, String token) {

    void into(Path dataFolder, List<LessonId> studied) {
        var source = new SingleConnectionDataSource(
                "jdbc:h2:file:" + dataFolder.toAbsolutePath().resolve("gatepost"), "sa", "", true);
        try {
            add(JdbcClient.create(source), studied);
        } finally {
            source.destroy();
        }
    }

    private void add(JdbcClient database, List<LessonId> studied) {
        OffsetDateTime hired = OffsetDateTime.now(ZoneOffset.UTC).minusHours(1).withNano(0);
        database.sql("""
                        insert into person (employee_number, number_plain, name, department, hired_on)
                        values (?, lower(?), ?, '酒店前台 Front Desk', ?)""").params(number, number, name, hired.toLocalDate()).update();
        long person = database.sql("select id from person where employee_number = ?")
                .param(number)
                .query(Long.class)
                .single();
        database.sql("""
                        insert into account (person_id, username, password_hash, roles, enabled, must_change_password,
                                             failed_sign_ins, stamp)
                        select ?, ?, password_hash, 'TRAINEE', true, false, 0, 0 from account where username = 'lin'""").params(person, username).update();
        database.sql("insert into holding (person_id, position_id, since) values (?, ?, ?)")
                .params(person, position, hired)
                .update();
        studied.forEach(lesson -> database.sql("""
                        insert into study_step (person_id, lesson_id, lesson_revision, kind, at)
                        values (?, ?, 1, 'STUDIED', ?)""")
                .params(person, lesson.value(), hired.plusMinutes(30))
                .update());
        database.sql("""
                        insert into api_token (name, token_hash, scopes, created_by, created_at, expires_at)
                        values ('Roster', ?, 'CLEARANCE_ONE', ?, ?, ?)""").params(hash(), person, hired, hired.plusYears(9)).update();
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
