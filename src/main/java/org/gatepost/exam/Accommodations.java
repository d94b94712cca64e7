package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has more time: grants, and their ends. Both are only ever added. */
@Repository
class Accommodations {

    private static final String ALL = """
            select a.id, a.person_id, a.exam_id, a.time_percent, a.extra_minutes, a.reason, g.name as granted_by,
                   a.granted_at, e.ended_at
            from exam_accommodation a
            join person g on g.id = a.granted_by
            left join exam_accommodation_end e on e.accommodation_id = a.id
            where a.person_id = ?
            """;

    private final JdbcClient database;

    Accommodations(JdbcClient database) {
        this.database = database;
    }

    void add(
            PersonId person,
            @Nullable ExamId exam,
            int timePercent,
            int extraMinutes,
            String reason,
            PersonId by,
            Instant at) {
        database.sql("""
                        insert into exam_accommodation
                            (person_id, exam_id, time_percent, extra_minutes, reason, granted_by, granted_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(person.value())
                .param(exam == null ? null : exam.value())
                .param(timePercent)
                .param(extraMinutes)
                .param(reason)
                .param(by.value())
                .param(DatabaseTime.of(at))
                .update();
    }

    /** Ends one of a person's; false when there is no such one of theirs, or it has ended. The person is held. */
    boolean end(PersonId person, AccommodationId id, PersonId by, Instant at) {
        return database.sql("""
                                insert into exam_accommodation_end (accommodation_id, ended_by, ended_at)
                                select a.id, ?, ? from exam_accommodation a
                                where a.id = ? and a.person_id = ?
                                  and not exists (select 1 from exam_accommodation_end e where e.accommodation_id = a.id)""")
                        .param(by.value())
                        .param(DatabaseTime.of(at))
                        .param(id.value())
                        .param(person.value())
                        .update()
                == 1;
    }

    /** Every one a person ever had, the newest first. */
    List<Accommodation> of(PersonId person) {
        return database.sql(ALL + "order by a.id desc")
                .param(person.value())
                .query(Accommodations::accommodation)
                .list();
    }

    /** What a person has for an exam now. */
    List<Accommodation> inForce(PersonId person, ExamId exam) {
        return database.sql(ALL + "and e.ended_at is null and (a.exam_id is null or a.exam_id = ?)")
                .params(person.value(), exam.value())
                .query(Accommodations::accommodation)
                .list();
    }

    private static Accommodation accommodation(ResultSet row, int number) throws SQLException {
        String exam = row.getString("exam_id");
        return new Accommodation(
                new AccommodationId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                exam == null ? null : new ExamId(exam),
                row.getInt("time_percent"),
                row.getInt("extra_minutes"),
                row.getString("reason"),
                row.getString("granted_by"),
                DatabaseTime.get(row, "granted_at"),
                DatabaseTime.getNullable(row, "ended_at"));
    }
}
