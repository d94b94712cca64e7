package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.Held;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The positions people hold and the lessons they studied, which the gate is always asked about together. One statement over
 * two rooms' tables: everybody sits down at once on an exam's morning, and waits for each statement.
 */
@Repository
class Pasts {

    /**
     * @param held the longest held first
     * @param studied every time each lesson was studied, oldest first
     */
    record Learnt(List<Held> held, Map<LessonId, List<Instant>> studied) {}

    private final JdbcClient database;

    Pasts(JdbcClient database) {
        this.database = database;
    }

    Learnt of(PersonId person) {
        List<Held> held = new ArrayList<>();
        Map<LessonId, List<Instant>> studied = new HashMap<>();
        database.sql("""
                        select 'HELD' as kind, position_id as name, since as at from holding
                        where person_id = ? and until is null
                        union all
                        select 'STUDIED', lesson_id, at from study_step where person_id = ? and kind = 'STUDIED'
                        order by at, name""").params(person.value(), person.value()).query(row -> {
            String name = row.getString("name");
            if (row.getString("kind").equals("HELD")) {
                held.add(new Held(new PositionId(name), DatabaseTime.get(row, "at")));
            } else {
                studied.computeIfAbsent(new LessonId(name), lesson -> new ArrayList<>())
                        .add(DatabaseTime.get(row, "at"));
            }
        });
        return new Learnt(held, studied);
    }
}
