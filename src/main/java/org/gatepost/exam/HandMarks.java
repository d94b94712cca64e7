package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people gave answers, and took back. Only ever added to. */
@Repository
class HandMarks {

    /** How the criteria are stored: points by criterion. */
    record Criteria(Map<String, Points> points) {
        Criteria {
            // In one order, so that what is equal is written alike.
            points = new LinkedHashMap<>(new TreeMap<>(points));
        }
    }

    /** A mark, and of which question it is. */
    private record Given(AttemptId attempt, HandMark mark, ExamId exam, ItemRevision item) {
        MarkToTakeBack.Found found() {
            return new MarkToTakeBack.Found(attempt, mark.slot(), exam, item, mark.earned(), mark.at());
        }
    }

    private final JdbcClient database;

    HandMarks(JdbcClient database) {
        this.database = database;
    }

    void add(AttemptId attempt, HandMark mark) {
        database.sql("""
                        insert into attempt_hand_mark (attempt_id, slot, marked_by, marked_at, round, earned, criteria,
                                                       remark)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        attempt.value(),
                        mark.slot(),
                        mark.by().value(),
                        DatabaseTime.of(mark.at()),
                        mark.round().name(),
                        mark.earned().value(),
                        StoredJson.write(new Criteria(mark.criteria())),
                        mark.remark())
                .update();
    }

    /** Takes one back that its person gave. */
    void takeBack(AttemptId attempt, HandMark mark, Instant at) {
        database.sql("""
                        insert into attempt_hand_mark_back (attempt_id, slot, marked_by, marked_at, round, at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        attempt.value(),
                        mark.slot(),
                        mark.by().value(),
                        DatabaseTime.of(mark.at()),
                        mark.round().name(),
                        DatabaseTime.of(at))
                .update();
    }

    /** Those of a person on which nothing rests yet, the newest first: their attempts wait. */
    List<MarkToTakeBack.Found> toTakeBack(PersonId person, int most) {
        Map<AttemptId, List<HandMark>> all = new HashMap<>();
        List<Given> mine = new ArrayList<>();
        database.sql("""
                        select h.attempt_id, h.slot, h.marked_by, h.marked_at, h.round, h.earned, h.criteria, h.remark,
                               q.exam_id, q.item_id, q.item_revision
                        from attempt_hand_mark h
                        join attempt_to_mark q on q.attempt_id = h.attempt_id and q.slot = h.slot
                        join attempt a on a.id = h.attempt_id and a.state <> 'VOIDED'
                        where h.attempt_id in (select m.attempt_id from attempt_hand_mark m where m.marked_by = :me)
                          and not exists (select 1 from attempt_result r
                                          where r.attempt_id = h.attempt_id and not r.waiting)
                          and %s
                        order by h.marked_at desc""".formatted(notTakenBack("h")))
                .param("me", person.value())
                .query(row -> {
                    var attempt = new AttemptId(row.getLong("attempt_id"));
                    HandMark mark = mark(row, 0);
                    all.computeIfAbsent(attempt, id -> new ArrayList<>()).add(mark);
                    if (mark.by().equals(person) && mark.round() != Round.BESIDE) {
                        mine.add(new Given(
                                attempt,
                                mark,
                                new ExamId(row.getString("exam_id")),
                                new ItemRevision(new ItemId(row.getString("item_id")), row.getInt("item_revision"))));
                    }
                });
        return mine.stream()
                .filter(given -> !Settlement.restsOn(given.mark(), all.getOrDefault(given.attempt(), List.of())))
                .limit(most)
                .map(Given::found)
                .toList();
    }

    /** @param mark how a statement calls the row of the mark */
    static String notTakenBack(String mark) {
        return """
                not exists (select 1 from attempt_hand_mark_back b
                            where b.attempt_id = %1$s.attempt_id and b.slot = %1$s.slot
                              and b.marked_by = %1$s.marked_by and b.marked_at = %1$s.marked_at
                              and b.round = %1$s.round)""".formatted(mark);
    }

    /** All of an attempt that were not taken back, the oldest first. */
    List<HandMark> of(AttemptId attempt) {
        return database.sql("""
                        select slot, marked_by, marked_at, round, earned, criteria, remark from attempt_hand_mark h
                        where attempt_id = ? and %s
                        order by marked_at, marked_by""".formatted(notTakenBack("h")))
                .param(attempt.value())
                .query(HandMarks::mark)
                .list();
    }

    private static HandMark mark(ResultSet row, int number) throws SQLException {
        return new HandMark(
                row.getInt("slot"),
                Round.valueOf(row.getString("round")),
                new PersonId(row.getLong("marked_by")),
                DatabaseTime.get(row, "marked_at"),
                new Points(row.getBigDecimal("earned")),
                StoredJson.read(row.getString("criteria"), Criteria.class).points(),
                row.getString("remark"));
    }
}
