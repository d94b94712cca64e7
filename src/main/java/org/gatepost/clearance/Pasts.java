package org.gatepost.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.people.Absence;
import org.gatepost.people.Held;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.source.FactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The positions people hold, what they studied and put right, what was waived, what was asked of them and when they were away, which the gate is always
 * asked about together.
 * One statement over several rooms' tables: everybody sits down at once on an exam's morning, and waits for each statement.
 */
@Repository
class Pasts {

    /**
     * @param held the longest held first
     * @param studied every time each lesson was studied, oldest first
     * @param putRight when each fact was put right, by the attempt that had shown it not to be known
     * @param waivers those that a second person agreed to, by position
     * @param absences when they were not with the company or are not to be
     * @param deltas exams about changed content that were asked of them, by position
     */
    record Learnt(
            List<Held> held,
            Map<LessonId, List<Instant>> studied,
            Map<AttemptId, Map<FactId, Instant>> putRight,
            Map<PositionId, List<Waiver>> waivers,
            List<Absence> absences,
            Map<PositionId, List<Delta>> deltas) {}

    private static final String SQL = """
            select 'HELD' as kind, position_id as name, since as at,
                   cast(null as bigint) as id, cast(null as timestamp(3) with time zone) as starts_at,
                   cast(null as timestamp(3) with time zone) as ends_at,
                   cast(null as timestamp(3) with time zone) as ended_at,
                   cast(null as varchar(500)) as text_1, cast(null as varchar(500)) as text_2,
                   cast(null as varchar(500)) as text_3
            from holding where person_id = :person and until is null
            union all
            select 'STUDIED', lesson_id, at, null, null, null, null, null, null, null
            from study_step where person_id = :person and kind = 'STUDIED'
            union all
            select 'PUT_RIGHT', fact_id, at, attempt_id, null, null, null, null, null, null
            from plan_done where person_id = :person
            union all
            select 'WAIVER', w.position_id, a.answered_at, w.id, w.starts_at, w.ends_at, e.ended_at, w.reason,
                   (select p.name from person p where p.id = w.asked_by),
                   (select p.name from person p where p.id = a.answered_by)
            from waiver w join waiver_answer a on a.waiver_id = w.id and a.agreed
            left join waiver_end e on e.waiver_id = w.id
            where w.person_id = :person
            union all
            select 'ABSENT', null, l.left_at, l.id, null, r.back_at, null, null, null, null
            from person_leaving l left join person_return r on r.leaving_id = l.id
            where l.person_id = :person
            union all
            select 'DELTA', d.position_id, c.chosen_at, c.id, c.changed_at, c.due_at, null, c.title_zh, c.title_en, c.exam_id
            from change_asked d join change_choice c on c.id = d.choice_id and c.kind = 'DELTA'
            where d.person_id = :person
            order by at, name, id""";

    private final JdbcClient database;

    Pasts(JdbcClient database) {
        this.database = database;
    }

    Learnt of(PersonId person) {
        List<Held> held = new ArrayList<>();
        Map<LessonId, List<Instant>> studied = new HashMap<>();
        Map<AttemptId, Map<FactId, Instant>> putRight = new HashMap<>();
        Map<PositionId, List<Waiver>> waivers = new HashMap<>();
        List<Absence> absences = new ArrayList<>();
        Map<PositionId, List<Delta>> deltas = new HashMap<>();
        database.sql(SQL).param("person", person.value()).query(row -> {
            String name = row.getString("name");
            switch (row.getString("kind")) {
                case "ABSENT" ->
                    absences.add(new Absence(DatabaseTime.get(row, "at"), DatabaseTime.getNullable(row, "ends_at")));
                case "DELTA" ->
                    deltas.computeIfAbsent(new PositionId(name), position -> new ArrayList<>())
                            .add(delta(row));
                case "HELD" -> held.add(new Held(new PositionId(name), DatabaseTime.get(row, "at")));
                case "PUT_RIGHT" ->
                    putRight.computeIfAbsent(new AttemptId(row.getLong("id")), attempt -> new HashMap<>())
                            .put(new FactId(name), DatabaseTime.get(row, "at"));
                case "WAIVER" ->
                    waivers.computeIfAbsent(new PositionId(name), position -> new ArrayList<>())
                            .add(waiver(row));
                default ->
                    studied.computeIfAbsent(new LessonId(name), lesson -> new ArrayList<>())
                            .add(DatabaseTime.get(row, "at"));
            }
        });
        return new Learnt(held, studied, putRight, waivers, absences, deltas);
    }

    private static Delta delta(ResultSet row) throws SQLException {
        return new Delta(
                new ExamId(row.getString("text_3")),
                new LocalizedText(row.getString("text_1"), row.getString("text_2")),
                DatabaseTime.get(row, "starts_at"),
                DatabaseTime.get(row, "at"),
                DatabaseTime.get(row, "ends_at"));
    }

    private static Waiver waiver(ResultSet row) throws SQLException {
        return new Waiver(
                new WaiverId(row.getLong("id")),
                row.getString("text_1"),
                DatabaseTime.get(row, "starts_at"),
                DatabaseTime.get(row, "ends_at"),
                row.getString("text_2"),
                row.getString("text_3"),
                DatabaseTime.get(row, "at"),
                DatabaseTime.getNullable(row, "ended_at"));
    }
}
