package org.gatepost.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Waivers asked for, their answers and their ends. Rows are only added; the database refuses an answer by the asker. */
@Repository
class Waivers {

    private static final String ALL = """
            select w.*, p.employee_number, p.name, p.department, asker.name as asker_name, a.agreed, a.answered_at,
                   a.reason as answer_reason, answerer.name as answerer_name, e.ended_at, e.reason as end_reason,
                   ender.name as ender_name
            from waiver w join person p on p.id = w.person_id
            join person asker on asker.id = w.asked_by
            left join waiver_answer a on a.waiver_id = w.id left join person answerer on answerer.id = a.answered_by
            left join waiver_end e on e.waiver_id = w.id left join person ender on ender.id = e.ended_by
            """;

    private static final String WAITING = " where a.waiver_id is null and e.waiver_id is null and w.ends_at > :now ";

    private static final int AT_ONCE = 1_000;

    private final JdbcClient database;

    Waivers(JdbcClient database) {
        this.database = database;
    }

    WaiverId ask(
            PersonId person,
            PositionId position,
            String reason,
            Instant starts,
            Instant until,
            PersonId asker,
            Instant at) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into waiver (person_id, position_id, reason, starts_at, ends_at, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person.value(),
                        position.value(),
                        reason,
                        DatabaseTime.of(starts),
                        DatabaseTime.of(until),
                        asker.value(),
                        DatabaseTime.of(at))
                .update(key, "id");
        return new WaiverId(Objects.requireNonNull(key.getKey()).longValue());
    }

    void answer(WaiverEntry waiver, boolean agreed, String reason, PersonId second, Instant at) {
        database.sql("""
                        insert into waiver_answer
                          (waiver_id, person_id, asked_by, agreed, reason, answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        waiver.id().value(),
                        waiver.person().value(),
                        waiver.asker().value(),
                        agreed,
                        reason,
                        second.value(),
                        DatabaseTime.of(at))
                .update();
    }

    void end(WaiverId waiver, String reason, PersonId by, Instant at) {
        database.sql("insert into waiver_end (waiver_id, reason, ended_by, ended_at) values (?, ?, ?, ?)")
                .params(waiver.value(), reason, by.value(), DatabaseTime.of(at))
                .update();
    }

    Optional<WaiverEntry> find(WaiverId id) {
        return database.sql(ALL + "where w.id = ?")
                .param(id.value())
                .query(Waivers::entry)
                .optional();
    }

    /** Every one that was ever asked for, the newest first. */
    List<WaiverEntry> of(PersonId person) {
        return database.sql(ALL + "where w.person_id = ? order by w.id desc")
                .param(person.value())
                .query(Waivers::entry)
                .list();
    }

    /** Those that nobody has answered and that could still begin to hold, the oldest first. */
    List<WaiverEntry> waiting(Instant now, int atMost) {
        return database.sql(ALL + WAITING + "order by w.asked_at, w.id limit :most")
                .param("now", DatabaseTime.of(now))
                .param("most", atMost)
                .query(Waivers::entry)
                .list();
    }

    /** How many wait that this person may answer. */
    int waitingFor(PersonId second, Instant now) {
        return database.sql("select count(*) from waiver w left join waiver_answer a on a.waiver_id = w.id"
                        + " left join waiver_end e on e.waiver_id = w.id" + WAITING
                        + "and w.asked_by <> :somebody and w.person_id <> :somebody")
                .param("now", DatabaseTime.of(now))
                .param("somebody", second.value())
                .query(Integer.class)
                .single();
    }

    /** Those that hold or are to hold, the first to end first. */
    List<WaiverEntry> agreed(Instant now, int atMost) {
        return database.sql(ALL + "where a.agreed and e.waiver_id is null and w.ends_at > :now order by w.ends_at, w.id"
                        + " limit :most")
                .param("now", DatabaseTime.of(now))
                .param("most", atMost)
                .query(Waivers::entry)
                .list();
    }

    /** Those that a second person agreed to, ended ones among them; whoever has none is left out. */
    Map<PersonId, Map<PositionId, List<Waiver>>> agreed(Collection<PersonId> people) {
        Map<PersonId, Map<PositionId, List<Waiver>>> agreed = new HashMap<>();
        List<PersonId> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                    .map(PersonId::value)
                    .toList();
            database.sql(ALL + "where a.agreed and w.person_id in (:people) order by w.id")
                    .param("people", some)
                    .query(Waivers::entry)
                    .list()
                    .forEach(entry -> agreed.computeIfAbsent(entry.person(), person -> new HashMap<>())
                            .computeIfAbsent(entry.position(), position -> new ArrayList<>())
                            .add(waiver(entry)));
        }
        return agreed;
    }

    private static Waiver waiver(WaiverEntry entry) {
        WaiverEntry.Said answer = Objects.requireNonNull(entry.answer());
        return new Waiver(
                entry.id(),
                entry.reason(),
                entry.starts(),
                entry.until(),
                entry.asked().by(),
                answer.by(),
                answer.at(),
                entry.end() == null ? null : entry.end().at());
    }

    private static WaiverEntry entry(ResultSet row, int number) throws SQLException {
        return new WaiverEntry(
                new WaiverId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                row.getString("employee_number"),
                row.getString("name"),
                row.getString("department"),
                new PositionId(row.getString("position_id")),
                row.getString("reason"),
                DatabaseTime.get(row, "starts_at"),
                DatabaseTime.get(row, "ends_at"),
                new PersonId(row.getLong("asked_by")),
                new WaiverEntry.Said(
                        row.getString("asker_name"), DatabaseTime.get(row, "asked_at"), row.getString("reason")),
                row.getBoolean("agreed"),
                said(row, "answerer_name", "answered_at", "answer_reason"),
                said(row, "ender_name", "ended_at", "end_reason"));
    }

    private static WaiverEntry.@Nullable Said said(ResultSet row, String by, String at, String reason)
            throws SQLException {
        Instant moment = DatabaseTime.getNullable(row, at);
        return moment == null ? null : new WaiverEntry.Said(row.getString(by), moment, row.getString(reason));
    }
}
