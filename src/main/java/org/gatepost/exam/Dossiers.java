package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.Dossier.Marked;
import org.gatepost.exam.Dossier.Sat;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Outcome;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a start needs to know of a person, in one statement and so in one view of the database: what they sat, how each item
 * was marked, and what time they have. Quizzes and course exams may be sat as often as somebody likes, and of each kind only what
 * is open, what people still mark, and the latest counts, so that a start takes no longer for whoever sits many.
 */
@Repository
class Dossiers {

    /** So many forms of quizzes, and of course exams, are remembered when the next one is drawn. */
    static final int LATEST = 20;

    private static final String LATEST_OF = """
            a.id in (select x.id from attempt x
                     where x.person_id = :person and x.exam_id in (:%s) and x.state not in ('OPEN', 'VOIDED')
                     order by x.id desc fetch first %d rows only)""";

    private static final String HELD = """
            exists (select 1 from attempt_result w where w.attempt_id = a.id and w.waiting)
                and not exists (select 1 from attempt_result n where n.attempt_id = a.id and not n.waiting)""";

    private static final String IN_FORCE = """
             from exam_accommodation c
             where c.person_id = :person and (c.exam_id is null or c.exam_id = :exam)
               and not exists (select 1 from exam_accommodation_end e where e.accommodation_id = c.id)""";

    // The person comes first, for somebody who sat nothing yet has a row too, with the time they have.
    private static final String ALL = """
            select %3$s,
                   m.item_id, m.item_revision, m.lesson_id, m.outcome, m.to_put_right,
                   (select max(c.time_percent) %1$s) as time_percent,
                   (select max(c.extra_minutes) %1$s) as extra_minutes
            from person p
            left join attempt a on a.person_id = p.id and a.state <> 'VOIDED'
                 and ((a.exam_id not in (:practice) and a.exam_id not in (:courses)) or a.state = 'OPEN'
                      or %2$s
                      or %5$s
                      or (%6$s))
            %4$s
            left join attempt_mark m on m.attempt_id = r.attempt_id and m.result_number = r.number
            where p.id = :person
            order by a.exam_id, a.number, m.slot""".formatted(
                    IN_FORCE,
                    LATEST_OF.formatted("practice", LATEST),
                    OutcomeRow.COLUMNS,
                    OutcomeRow.JOINS,
                    LATEST_OF.formatted("courses", LATEST),
                    HELD);

    private final JdbcClient database;

    Dossiers(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param exam what they want to sit
     * @param practice the quizzes
     * @param courses the exams of courses, which decide nothing and may be sat without end either
     */
    Dossier of(PersonId person, ExamId exam, Collection<ExamId> practice, Collection<ExamId> courses) {
        return database.sql(ALL)
                .param("person", person.value())
                .param("exam", exam.value())
                .param("practice", Seats.values(practice))
                .param("courses", Seats.values(courses))
                .query(rows -> {
                    return dossier(rows);
                });
    }

    private static Dossier dossier(ResultSet rows) throws SQLException {
        Map<Long, Reading> read = new LinkedHashMap<>();
        int percent = 0;
        int minutes = 0;
        while (rows.next()) {
            percent = rows.getInt("time_percent");
            minutes = rows.getInt("extra_minutes");
            long id = rows.getLong("id");
            if (id != 0) {
                Reading attempt = read.get(id);
                if (attempt == null) {
                    attempt = new Reading(rows);
                    read.put(id, attempt);
                }
                attempt.item(rows);
            }
        }
        return new Dossier(
                read.values().stream().map(Reading::sat).toList(),
                Math.max(percent, Accommodation.LEAST_PERCENT),
                minutes);
    }

    /** One attempt while its rows are being read. */
    private static final class Reading {

        private final AttemptOutcome attempt;
        private final List<Marked> items = new ArrayList<>();
        private final ToPutRight.Sum notRight = new ToPutRight.Sum();

        Reading(ResultSet row) throws SQLException {
            attempt = OutcomeRow.read(row);
        }

        void item(ResultSet row) throws SQLException {
            String item = row.getString("item_id");
            if (item != null) {
                boolean right = Outcome.valueOf(row.getString("outcome")) == Outcome.RIGHT;
                items.add(new Marked(new ItemRevision(new ItemId(item), row.getInt("item_revision")), right));
                if (!right) {
                    notRight.add(
                            new LessonId(row.getString("lesson_id")), ToPutRight.read(row.getString("to_put_right")));
                }
            }
        }

        Sat sat() {
            return new Sat(notRight.in(attempt), items);
        }
    }
}
