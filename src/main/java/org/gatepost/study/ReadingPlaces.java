package org.gatepost.study;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people are in lessons: the last place of each. */
@Repository
class ReadingPlaces {

    private final JdbcClient database;

    ReadingPlaces(JdbcClient database) {
        this.database = database;
    }

    /** Two devices at once would both add a first place, so whoever calls it holds the person. */
    void put(PersonId person, ReadingPlace place) {
        int replaced = database.sql("""
                        update reading_place set block = ?, blocks = ?, at = ? where person_id = ? and lesson_id = ?""")
                .params(
                        place.block(),
                        place.blocks(),
                        DatabaseTime.of(place.at()),
                        person.value(),
                        place.lesson().value())
                .update();
        if (replaced == 0) {
            database.sql("insert into reading_place (person_id, lesson_id, block, blocks, at) values (?, ?, ?, ?, ?)")
                    .params(
                            person.value(),
                            place.lesson().value(),
                            place.block(),
                            place.blocks(),
                            DatabaseTime.of(place.at()))
                    .update();
        }
    }

    /** The newest first. */
    Map<LessonId, ReadingPlace> of(PersonId person) {
        Map<LessonId, ReadingPlace> places = new LinkedHashMap<>();
        database.sql("select lesson_id, block, blocks, at from reading_place where person_id = ? order by at desc")
                .param(person.value())
                .query(row -> {
                    var lesson = new LessonId(row.getString("lesson_id"));
                    Instant at = DatabaseTime.get(row, "at");
                    places.put(lesson, new ReadingPlace(lesson, row.getInt("block"), row.getInt("blocks"), at));
                });
        return places;
    }
}
