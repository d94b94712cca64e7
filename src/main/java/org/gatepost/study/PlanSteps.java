package org.gatepost.study;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.Response;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.people.PersonId;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What people did along their plans: only ever added to. */
@Repository
class PlanSteps {

    private static final int AT_ONCE = 200;

    /**
     * How often an item was answered wrongly at a stop, and when last.
     *
     * @param stop what the stop is called; null for answers of before that was kept
     */
    record Missed(@Nullable String stop, ItemId item, int times, Instant last) {}

    private final JdbcClient database;

    PlanSteps(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param stop what the stop is called
     * @return the number of the answer
     */
    long answer(
            PersonId person,
            AttemptId attempt,
            String stop,
            ItemRevision item,
            boolean right,
            Response response,
            Instant at) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into plan_answer (person_id, attempt_id, stop_fact_id, item_id, item_revision, is_right,
                                                 response, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person.value(),
                        attempt.value(),
                        stop,
                        item.item().value(),
                        item.revision(),
                        right,
                        StoredJson.write(response),
                        DatabaseTime.of(at))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void done(PersonId person, AttemptId attempt, FactId fact, long answer, Instant at) {
        database.sql("insert into plan_done (attempt_id, fact_id, person_id, answer_id, at) values (?, ?, ?, ?, ?)")
                .params(attempt.value(), fact.value(), person.value(), answer, DatabaseTime.of(at))
                .update();
    }

    /** When each fact was put right after an attempt. */
    Map<FactId, Instant> doneAfter(AttemptId attempt) {
        Map<FactId, Instant> done = new HashMap<>();
        database.sql("select fact_id, at from plan_done where attempt_id = ?")
                .param(attempt.value())
                .query(row -> {
                    done.put(new FactId(row.getString("fact_id")), DatabaseTime.get(row, "at"));
                });
        return done;
    }

    /** What was answered wrongly after an attempt, and where. */
    List<Missed> missedAfter(AttemptId attempt) {
        return database.sql("""
                        select stop_fact_id, item_id, count(*) as times, max(at) as last_at from plan_answer
                        where attempt_id = ? and not is_right group by stop_fact_id, item_id""")
                .param(attempt.value())
                .query((row, number) -> new Missed(
                        row.getString("stop_fact_id"),
                        new ItemId(row.getString("item_id")),
                        row.getInt("times"),
                        DatabaseTime.get(row, "last_at")))
                .list();
    }

    /** What people had put right at a moment. */
    Map<PersonId, Map<AttemptId, Map<FactId, Instant>>> done(Collection<PersonId> people, Instant until) {
        Map<PersonId, Map<AttemptId, Map<FactId, Instant>>> done = new HashMap<>();
        List<Long> ids = people.stream().map(PersonId::value).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            database.sql("""
                            select d.* from unnest(cast(:people as bigint array)) as asked(id)
                            join plan_done d on d.person_id = asked.id
                            where d.at <= :until""")
                    .param(
                            "people",
                            ids.subList(from, Math.min(from + AT_ONCE, ids.size()))
                                    .toArray(Long[]::new))
                    .param("until", DatabaseTime.of(until))
                    .query(row -> {
                        done.computeIfAbsent(new PersonId(row.getLong("person_id")), id -> new HashMap<>())
                                .computeIfAbsent(new AttemptId(row.getLong("attempt_id")), id -> new HashMap<>())
                                .put(new FactId(row.getString("fact_id")), DatabaseTime.get(row, "at"));
                    });
        }
        return done;
    }
}
