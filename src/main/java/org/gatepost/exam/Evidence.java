package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What attempts prove. For other rooms' code, never for views: it asks nobody who is asking. */
@Component
public class Evidence {

    private final JdbcClient database;

    Evidence(JdbcClient database) {
        this.database = database;
    }

    /** Every attempt of a person at every exam, oldest first for each exam. Two statements, however many attempts. */
    public List<AttemptOutcome> attemptsOf(PersonId person) {
        Map<Long, Set<LessonId>> wrong = new HashMap<>();
        database.sql("""
                        select distinct m.attempt_id, m.lesson_id from attempt_mark m
                        join attempt a on a.id = m.attempt_id
                        where a.person_id = ? and m.outcome <> 'RIGHT'
                          and m.result_number = (select max(r.number) from attempt_result r where r.attempt_id = a.id)
                        """).param(person.value()).query(row -> {
            wrong.computeIfAbsent(row.getLong("attempt_id"), id -> new HashSet<>())
                    .add(new LessonId(row.getString("lesson_id")));
        });
        return database.sql("""
                        select a.id, a.person_id, a.exam_id, a.number, a.started_at, a.deadline, a.finished_at,
                               r.earned, r.possible, r.cut_score, r.critical_missed
                        from attempt a
                        left join attempt_result r on r.attempt_id = a.id
                          and r.number = (select max(n.number) from attempt_result n where n.attempt_id = a.id)
                        where a.person_id = ?
                        order by a.exam_id, a.number""")
                .param(person.value())
                .query((row, number) -> outcome(row, wrong))
                .list();
    }

    private static AttemptOutcome outcome(ResultSet row, Map<Long, Set<LessonId>> wrong) throws SQLException {
        boolean marked = row.getBigDecimal("earned") != null;
        return new AttemptOutcome(
                new AttemptId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                new ExamId(row.getString("exam_id")),
                row.getInt("number"),
                DatabaseTime.get(row, "started_at"),
                DatabaseTime.get(row, "deadline"),
                DatabaseTime.getNullable(row, "finished_at"),
                marked ? Results.score(row, 0) : null,
                wrong.getOrDefault(row.getLong("id"), Set.of()));
    }
}
