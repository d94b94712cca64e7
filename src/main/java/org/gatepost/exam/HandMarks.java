package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.StoredJson;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people gave answers. Only ever added to. */
@Repository
class HandMarks {

    /** How the criteria are stored: points by criterion. */
    record Criteria(Map<String, Points> points) {
        Criteria {
            // In one order, so that what is equal is written alike.
            points = new LinkedHashMap<>(new TreeMap<>(points));
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

    /** All of an attempt, the oldest first. */
    List<HandMark> of(AttemptId attempt) {
        return database.sql("""
                        select slot, marked_by, marked_at, round, earned, criteria, remark from attempt_hand_mark
                        where attempt_id = ? order by marked_at, marked_by""").param(attempt.value()).query(HandMarks::mark).list();
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
