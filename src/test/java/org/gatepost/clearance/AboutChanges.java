package org.gatepost.clearance;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Asks short exams about changes of people, as a choice of trainers does. */
final class AboutChanges {

    /** Who was asked which exam. */
    record Owed(PersonId person, ExamId exam) {}

    private record Row(PersonId person, String position, long attempt) {}

    private final TestDatabase database;
    private final KeptRegister register;
    private final Random random;

    AboutChanges(TestDatabase database, KeptRegister register, Random random) {
        this.database = database;
        this.register = register;
        this.random = random;
    }

    /** Asks one of these people, whose clearance rests on a pass; nothing where none of theirs does. */
    Optional<Owed> ask(Collection<PersonId> people, PersonId chooser) {
        List<Row> rows = database.jdbc()
                .sql("""
                        select person_id, position_id, attempt_id from clearance
                        where person_id in (:people) and attempt_id is not null
                          and status in ('CLEARED', 'EXPIRING', 'IN_GRACE')
                        order by person_id, position_id""")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, number) -> new Row(
                        new PersonId(row.getLong("person_id")),
                        row.getString("position_id"),
                        row.getLong("attempt_id")))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row row = rows.get(random.nextInt(rows.size()));
        ExamId exam = new ExamId("delta_" + random.nextInt(Integer.MAX_VALUE));
        database.transaction().executeWithoutResult(status -> ask(row, exam, chooser));
        return Optional.of(new Owed(row.person(), exam));
    }

    private void ask(Row row, ExamId exam, PersonId chooser) {
        var key = new GeneratedKeyHolder();
        Instant now = register.clock.instant();
        Instant due = now.plus(Duration.ofHours(1 + random.nextInt(2_000)));
        database.jdbc()
                .sql("""
                        insert into change_choice (kind, reason, title_zh, title_en, changed_at, exam_id, cut_percent, due_at,
                                                   chosen_by, chosen_at)
                        values ('DELTA', 'why', '题', 'Stem', ?, ?, 80, ?, ?, ?)""")
                .params(
                        DatabaseTime.of(now.minus(Duration.ofHours(random.nextInt(500)))),
                        exam.value(),
                        DatabaseTime.of(due),
                        chooser.value(),
                        DatabaseTime.of(now))
                .update(key, "id");
        database.jdbc()
                .sql("insert into change_asked (choice_id, person_id, position_id, attempt_id) values (?, ?, ?, ?)")
                .params(Objects.requireNonNull(key.getKey()), row.person().value(), row.position(), row.attempt())
                .update();
        database.jdbc()
                .sql("update clearance set changes_at = ? where person_id = ? and position_id = ?")
                .params(DatabaseTime.of(now), row.person().value(), row.position())
                .update();
    }
}
