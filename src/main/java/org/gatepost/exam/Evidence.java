package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What attempts prove. For other rooms' code, never for views: it asks nobody who is asking. */
@Component
public class Evidence {

    private static final String ATTEMPTS = """
            select a.id, a.person_id, a.exam_id, a.number, a.started_at, a.deadline, a.finished_at,
                   r.earned, r.possible, r.cut_score, r.critical_missed,
                   exists (select 1 from attempt_result w where w.attempt_id = a.id and w.waiting) as waited,
                   (select string_agg(distinct m.lesson_id, ' ') from attempt_mark m
                    where m.attempt_id = r.attempt_id and m.result_number = r.number
                      and m.outcome <> 'RIGHT') as to_study_again, o.allowed_at
            from attempt a left join counting_result r on r.attempt_id = a.id
            left join attempt_one_more o on o.attempt_id = a.id
            where a.person_id = :person and a.state <> 'VOIDED'
            """;

    private static final String ORDER = " order by a.exam_id, a.number";

    private final JdbcClient database;

    Evidence(JdbcClient database) {
        this.database = database;
    }

    /**
     * Every attempt of a person at every exam that counts, open or marked, oldest first for each exam. One statement, and so one view of the database:
     * an attempt that is marked meanwhile is seen with its score and all its lessons, or as it was before.
     */
    public List<AttemptOutcome> attemptsOf(PersonId person) {
        return database.sql(ATTEMPTS + ORDER)
                .param("person", person.value())
                .query(Evidence::outcome)
                .list();
    }

    /** As {@link #attemptsOf(PersonId)}, at these exams only: the gate reads none of what decides nothing. */
    public List<AttemptOutcome> attemptsOf(PersonId person, Collection<ExamId> exams) {
        if (exams.isEmpty()) {
            return List.of();
        }
        return database.sql(ATTEMPTS + "and a.exam_id in (:exams)" + ORDER)
                .param("person", person.value())
                .param("exams", exams.stream().map(ExamId::value).distinct().toList())
                .query(Evidence::outcome)
                .list();
    }

    /** Whether a person has sat anything that counts, or is sitting. */
    boolean isAny(PersonId person) {
        return !database.sql("select 1 from attempt where person_id = ? and state <> 'VOIDED' fetch first 1 row only")
                .param(person.value())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Whether a person has an attempt at one of these exams open whose time is not up. */
    public boolean isSitting(PersonId person, Collection<ExamId> exams, Instant now) {
        return !exams.isEmpty()
                && database.sql("""
                        select count(*) from attempt where person_id = :person and exam_id in (:exams)
                        and state = 'OPEN' and deadline >= :now""")
                                .param("person", person.value())
                                .param(
                                        "exams",
                                        exams.stream().map(ExamId::value).toList())
                                .param("now", DatabaseTime.of(now))
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private static AttemptOutcome outcome(ResultSet row, int number) throws SQLException {
        boolean marked = row.getBigDecimal("earned") != null;
        Instant finished = DatabaseTime.getNullable(row, "finished_at");
        mustBeMarkedOrHeld(row.getLong("id"), finished, marked, row.getBoolean("waited"));
        return new AttemptOutcome(
                new AttemptId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                new ExamId(row.getString("exam_id")),
                row.getInt("number"),
                DatabaseTime.get(row, "started_at"),
                DatabaseTime.get(row, "deadline"),
                finished,
                marked ? Results.score(row, 0) : null,
                lessons(row.getString("to_study_again")),
                DatabaseTime.getNullable(row, "allowed_at"));
    }

    /** Nothing can be decided from an attempt that has ended, has no result, and waits for nobody's marks. */
    static void mustBeMarkedOrHeld(long attempt, @Nullable Instant finished, boolean marked, boolean waited) {
        if (finished != null && !marked && !waited) {
            throw new IllegalStateException("attempt %d has ended and was never marked".formatted(attempt));
        }
    }

    private static Set<LessonId> lessons(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Stream.of(ids.split(" ")).map(LessonId::new).collect(Collectors.toSet());
    }
}
