package org.gatepost.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.TimeGivenFor;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to the attempts of a person: time they had or were given, what their room was told, connections lost, and the end an invigilator made. */
@Repository
class AttemptNotes {

    private static final String ACCOMMODATED = """
            select a.id as attempt_id, c.time_percent, c.extra_minutes, c.reason, p.name, c.granted_at as at
            from attempt a
            join exam_accommodation c on c.person_id = a.person_id and (c.exam_id is null or c.exam_id = a.exam_id)
            left join exam_accommodation_end e on e.accommodation_id = c.id
            join person p on p.id = c.granted_by
            where a.person_id = ? and c.granted_at <= a.started_at and (e.ended_at is null or e.ended_at > a.started_at)
            order by c.id""";

    private static final String TIME_GIVEN = """
            select x.attempt_id, x.seconds, x.reason, x.told, p.name, x.at
            from attempt a
            join attempt_extension x on x.attempt_id = a.id
            left join person p on p.id = x.given_by
            where a.person_id = ? order by x.id""";

    /** From the start to the end of each attempt: what was told before or after was for others. */
    private static final String ANNOUNCED = """
            select a.id as attempt_id, n.words, p.name, n.at
            from attempt a
            join exam_announcement n
              on n.exam_id = a.exam_id and n.at >= a.started_at and (a.finished_at is null or n.at <= a.finished_at)
            join person p on p.id = n.told_by
            where a.person_id = ? order by n.id""";

    private static final String UNREACHABLE = """
            select s.attempt_id, count(*) as times, coalesce(sum(s.sequence), 0) as seconds, max(s.at) as at
            from attempt a
            join attempt_step s on s.attempt_id = a.id
            where a.person_id = ? and s.kind = 'RECONNECTED'
            group by s.attempt_id""";

    private static final String VOIDED = """
            select v.attempt_id, v.reason, p.name, v.at
            from attempt a
            join attempt_void v on v.attempt_id = a.id
            join person p on p.id = v.voided_by
            where a.person_id = ?""";

    private record Found(AttemptId attempt, AttemptNote note) {}

    private final JdbcClient database;

    AttemptNotes(JdbcClient database) {
        this.database = database;
    }

    /** By attempt, in the order in which they came to hold; an attempt about which there is nothing is left out. */
    Map<AttemptId, List<AttemptNote>> of(PersonId person) {
        Map<AttemptId, List<AttemptNote>> notes = new HashMap<>();
        List.of(
                        found(ACCOMMODATED, person, AttemptNotes::accommodated),
                        found(TIME_GIVEN, person, AttemptNotes::timeGiven),
                        found(ANNOUNCED, person, AttemptNotes::announced),
                        found(UNREACHABLE, person, AttemptNotes::unreachable),
                        found(VOIDED, person, AttemptNotes::voided))
                .forEach(each ->
                        each.forEach(found -> notes.computeIfAbsent(found.attempt(), attempt -> new ArrayList<>())
                                .add(found.note())));
        return notes;
    }

    private List<Found> found(String sql, PersonId person, RowMapper<AttemptNote> note) {
        return database.sql(sql)
                .param(person.value())
                .query((row, number) -> new Found(new AttemptId(row.getLong("attempt_id")), note.mapRow(row, number)))
                .list();
    }

    private static AttemptNote accommodated(ResultSet row, int number) throws SQLException {
        return new AttemptNote.Accommodated(
                row.getInt("time_percent"),
                row.getInt("extra_minutes"),
                row.getString("reason"),
                row.getString("name"),
                DatabaseTime.get(row, "at"));
    }

    private static AttemptNote timeGiven(ResultSet row, int number) throws SQLException {
        return new AttemptNote.TimeGiven(
                Duration.ofSeconds(row.getLong("seconds")),
                row.getString("reason"),
                TimeGivenFor.named(row.getString("told")).orElse(null),
                row.getString("name"),
                DatabaseTime.get(row, "at"));
    }

    private static AttemptNote announced(ResultSet row, int number) throws SQLException {
        return new AttemptNote.Announced(row.getString("words"), row.getString("name"), DatabaseTime.get(row, "at"));
    }

    private static AttemptNote unreachable(ResultSet row, int number) throws SQLException {
        return new AttemptNote.Unreachable(
                row.getInt("times"), Duration.ofSeconds(row.getLong("seconds")), DatabaseTime.get(row, "at"));
    }

    private static AttemptNote voided(ResultSet row, int number) throws SQLException {
        return new AttemptNote.Voided(row.getString("reason"), row.getString("name"), DatabaseTime.get(row, "at"));
    }
}
