package org.gatepost.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/**
 * People who have studied everything and may sit their exam, put straight into the tables before the server starts; and
 * the content they are examined on, the shipped one with its draws made larger.
 */
final class Crowd {

    static final String EXAM = "home-service-engineer";
    /** An exam of a course, which decides nothing and may be sat as often as somebody likes. */
    static final String AGAIN = "three-tiers";
    private static final List<String> COURSES = List.of("first-day", "customers-door", "three-tiers");
    /** In the order of the exam's sections. */
    static final List<Integer> FORTY = List.of(6, 6, 8, 10, 3, 7);

    static final List<Integer> FIFTY = List.of(8, 8, 10, 12, 4, 8);

    private static final Pattern LESSON = Pattern.compile("(?m)^  - id: (\\S+)");
    private static final Pattern DRAW = Pattern.compile("draw: \\d+");

    private Crowd() {}

    static String username(int number) {
        return "trainee%05d".formatted(number);
    }

    /** Copies the content into a folder, with so many items in each section of the exam. */
    static void content(Path to, List<Integer> items) throws IOException {
        Path from = Path.of("content");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path exam = to.resolve("exams").resolve(EXAM + ".yaml");
        var draws = items.iterator();
        String more = DRAW.matcher(Files.readString(exam)).replaceAll(draw -> "draw: " + draws.next());
        Files.writeString(exam, more);
    }

    /** Makes the tables and fills them. */
    static void hire(int people, DataSource source) throws IOException {
        Flyway.configure().dataSource(source).load().migrate();
        List<String> lessons = lessons();
        String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(Trainee.PASSWORD);
        OffsetDateTime hired = OffsetDateTime.now(ZoneOffset.UTC).minusDays(10).withNano(0);
        var database = new JdbcTemplate(source);
        List<Object[]> persons = new ArrayList<>();
        List<Object[]> accounts = new ArrayList<>();
        List<Object[]> holdings = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        for (long person = 1; person <= people; person++) {
            String name = username((int) person);
            persons.add(new Object[] {person, name, "王伟" + person, "售后一部", hired.toLocalDate()});
            accounts.add(new Object[] {person, name, hash, "TRAINEE", true, false, 0, 0});
            holdings.add(new Object[] {person, EXAM, hired});
            for (String lesson : lessons) {
                steps.add(new Object[] {person, lesson, 1, "STUDIED", hired.plusDays(1)});
            }
        }
        insert(database, "person (id, employee_number, name, department, hired_on)", persons);
        insert(
                database,
                "account (person_id, username, password_hash, roles, enabled, must_change_password, failed_sign_ins, stamp)",
                accounts);
        insert(database, "holding (person_id, position_id, since)", holdings);
        insert(database, "study_step (person_id, lesson_id, lesson_revision, kind, at)", steps);
    }

    private static List<String> lessons() throws IOException {
        List<String> lessons = new ArrayList<>();
        for (String course : COURSES) {
            String text = Files.readString(Path.of("content", "courses", course, "course.yaml"));
            LESSON.matcher(text).results().forEach(found -> lessons.add(found.group(1)));
        }
        return lessons;
    }

    private static void insert(JdbcTemplate database, String into, List<Object[]> rows) {
        String places = ", ?".repeat(rows.getFirst().length).substring(2);
        database.batchUpdate("insert into " + into + " values (" + places + ")", rows);
    }
}
