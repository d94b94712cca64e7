package org.gatepost.exam;

import java.util.List;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts that have ended and whose results wait for people's marks. */
@Repository
class HeldAttempts {

    private final JdbcClient database;
    private final Library library;

    HeldAttempts(JdbcClient database, Library library) {
        this.database = database;
        this.library = library;
    }

    /** Those of a person, the longest waiting first. */
    List<HeldAttempt> of(PersonId person) {
        return database.sql("""
                        select a.id, a.exam_id, a.blueprint_revision, a.number, a.state, a.started_at, a.finished_at,
                               (select count(*) from attempt_to_mark t where t.attempt_id = a.id) as by_people
                        from attempt a
                        join attempt_result r on r.attempt_id = a.id and r.number = 1 and r.waiting
                        where a.person_id = ? and a.state <> 'VOIDED'
                          and not exists (select 1 from attempt_result out where out.attempt_id = a.id
                                          and not out.waiting)
                        order by a.finished_at, a.id""")
                .param(person.value())
                .query((row, number) -> {
                    var exam = new ExamId(row.getString("exam_id"));
                    Blueprint blueprint = library.blueprint(exam, row.getInt("blueprint_revision"));
                    return new HeldAttempt(
                            new AttemptId(row.getLong("id")),
                            exam,
                            blueprint.title(),
                            blueprint.purpose(),
                            row.getInt("number"),
                            AttemptState.valueOf(row.getString("state")) == AttemptState.TIMED_OUT,
                            DatabaseTime.get(row, "started_at"),
                            DatabaseTime.get(row, "finished_at"),
                            row.getInt("by_people"));
                })
                .list();
    }
}
