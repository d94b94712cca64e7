package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What attempts prove. For other rooms' code, never for views: it asks nobody who is asking. */
@Component
public class Evidence {

    private static final String ATTEMPTS = """
            select %s,
                   (select string_agg(cast(m.slot as varchar(10)) || ':' || m.lesson_id
                                      || coalesce(':' || m.to_put_right, ''), ';')
                    from attempt_mark m
                    where m.attempt_id = r.attempt_id and m.result_number = r.number
                      and m.outcome <> 'RIGHT') as to_study_again
            from attempt a %s
            where a.person_id = :person and a.state <> 'VOIDED'
            """.formatted(OutcomeRow.COLUMNS, OutcomeRow.JOINS);

    private static final String ORDER = " order by a.exam_id, a.number";

    private record Open(ExamId exam, int revision) {}

    private final JdbcClient database;

    Evidence(JdbcClient database) {
        this.database = database;
    }

    /**
     * Every attempt of a person at every exam that counts, open or marked, oldest first for each exam. One statement, and so one view of the database:
     * an attempt that is marked meanwhile is seen with its score and all its lessons, or as it was before.
     */
    public List<AttemptOutcome> attemptsOf(PersonId person) {
        return seenWhole(database.sql(ATTEMPTS + ORDER).param("person", person.value()));
    }

    /** As {@link #attemptsOf(PersonId)}, at these exams only: the gate reads none of what decides nothing. */
    public List<AttemptOutcome> attemptsOf(PersonId person, Collection<ExamId> exams) {
        if (exams.isEmpty()) {
            return List.of();
        }
        return seenWhole(database.sql(ATTEMPTS + "and a.exam_id in (:exams)" + ORDER)
                .param("person", person.value())
                .param("exams", exams.stream().map(ExamId::value).distinct().toList()));
    }

    /** Whether a person has sat anything that counts, or is sitting. */
    boolean isAny(PersonId person) {
        return !database.sql("select 1 from attempt where person_id = ? and state <> 'VOIDED' fetch first 1 row only")
                .param(person.value())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /**
     * Whether a person has an attempt open whose time is not up, at an exam that had a pass when it was started: one about
     * changed content too, and one that the content no longer has.
     */
    public boolean isSitting(PersonId person, Library library, Instant now) {
        return database
                .sql("""
                        select exam_id, blueprint_revision from attempt
                        where person_id = ? and state = 'OPEN' and deadline >= ?""")
                .params(person.value(), DatabaseTime.of(now))
                .query((row, number) ->
                        new Open(new ExamId(row.getString("exam_id")), row.getInt("blueprint_revision")))
                .list()
                .stream()
                .anyMatch(open -> hasPass(library, open));
    }

    /** What cannot be found out is taken for one that has. */
    private static boolean hasPass(Library library, Open open) {
        try {
            return library.blueprint(open.exam(), open.revision()).purpose().hasPass();
        } catch (IllegalArgumentException unknown) {
            return true;
        }
    }

    /**
     * H2 was seen, once in some thousand, to show one statement the attempt that a commit closed and not yet its result. A
     * moment later it shows both; what is still half is wrong and is said.
     */
    private static List<AttemptOutcome> seenWhole(JdbcClient.StatementSpec attempts) {
        try {
            return attempts.query(Evidence::outcome).list();
        } catch (OutcomeRow.EndedUnmarked half) {
            return attempts.query(Evidence::outcome).list();
        }
    }

    private static AttemptOutcome outcome(ResultSet row, int number) throws SQLException {
        return toStudyAgain(row.getString("to_study_again")).in(OutcomeRow.read(row));
    }

    /** Of each mark its slot, its lesson and what is to be put right, in any order. */
    private static ToPutRight.Sum toStudyAgain(@Nullable String marks) {
        var all = new ToPutRight.Sum();
        if (marks != null) {
            Stream.of(marks.split(";"))
                    .map(mark -> mark.split(":", -1))
                    .sorted(Comparator.comparingInt(mark -> Integer.parseInt(mark[0])))
                    .forEach(mark -> all.add(new LessonId(mark[1]), ToPutRight.read(mark.length > 2 ? mark[2] : null)));
        }
        return all;
    }
}
