package org.gatepost.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds which position since when; one given up gets an end and stays. */
@Repository
class Holdings {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a holding; false when the person holds the position already. Call with the person locked. */
    boolean begin(PersonId person, PositionId position, Instant now) {
        if (of(person).stream().anyMatch(held -> held.position().equals(position))) {
            return false;
        }
        jdbc.sql("insert into holding (person_id, position_id, since) values (?, ?, ?)")
                .params(person.value(), position.value(), DatabaseTime.of(now))
                .update();
        return true;
    }

    /** Ends a holding; false when the person does not hold the position. */
    boolean end(PersonId person, PositionId position, Instant now) {
        return jdbc.sql("update holding set until = ? where person_id = ? and position_id = ? and until is null")
                        .params(DatabaseTime.of(now), person.value(), position.value())
                        .update()
                > 0;
    }

    List<Held> of(PersonId person) {
        return jdbc.sql("""
                        select position_id, since from holding where person_id = ? and until is null
                        order by since, position_id""")
                .param(person.value())
                .query((row, number) ->
                        new Held(new PositionId(row.getString("position_id")), DatabaseTime.get(row, "since")))
                .list();
    }

    List<PersonId> holders() {
        return jdbc.sql("select distinct person_id from holding where until is null order by person_id")
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    List<PersonId> holders(PositionId position) {
        return jdbc.sql("select person_id from holding where position_id = ? and until is null order by person_id")
                .param(position.value())
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** How many hold each position; one that nobody holds is left out. */
    Map<PositionId, Integer> many() {
        Map<PositionId, Integer> many = new HashMap<>();
        jdbc.sql("select position_id, count(*) as many from holding where until is null group by position_id")
                .query(row -> {
                    many.put(new PositionId(row.getString("position_id")), row.getInt("many"));
                });
        return many;
    }

    /** What these people held at a moment, the longest held first; whoever held nothing is left out. */
    Map<PersonId, List<Held>> of(Collection<PersonId> people, Instant at) {
        Map<PersonId, List<Held>> held = new HashMap<>();
        List<Long> ids = people.stream().map(PersonId::value).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            jdbc.sql("""
                            select h.person_id, h.position_id, h.since from unnest(cast(:people as bigint array)) as asked(id)
                            join holding h on h.person_id = asked.id
                            where h.since <= :at and (h.until is null or h.until > :at)
                            order by h.since, h.position_id""")
                    .param(
                            "people",
                            ids.subList(from, Math.min(from + AT_ONCE, ids.size()))
                                    .toArray(Long[]::new))
                    .param("at", DatabaseTime.of(at))
                    .query(row -> {
                        held.computeIfAbsent(new PersonId(row.getLong("person_id")), id -> new ArrayList<>())
                                .add(new Held(
                                        new PositionId(row.getString("position_id")), DatabaseTime.get(row, "since")));
                    });
        }
        return held;
    }
}
