package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what was decided last; lists are made from it, decisions never. */
@Repository
class Register {

    record Entry(PersonId person, PositionId position) {}

    private final JdbcClient database;

    Register(JdbcClient database) {
        this.database = database;
    }

    /** Takes out what was decided about a person, to be decided afresh; the caller's transaction holds the person. */
    void removeAll(PersonId person) {
        database.sql("delete from clearance where person_id = ?")
                .param(person.value())
                .update();
    }

    void put(RegisterRow row) {
        database.sql("""
                        insert into clearance (person_id, position_id, position_revision, status, reason, cleared_until,
                                               attempt_id, changes_at, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(row.person().value())
                .param(row.position().value())
                .param(row.positionRevision())
                .param(row.status().name())
                .param(row.reason())
                .param(DatabaseTime.ofNullable(row.clearedUntil()))
                .param(row.attempt() == null ? null : row.attempt().value())
                .param(DatabaseTime.ofNullable(row.changesAt()))
                .param(DatabaseTime.of(row.decidedAt()))
                .update();
    }

    void remove(PersonId person, PositionId position) {
        database.sql("delete from clearance where person_id = ? and position_id = ?")
                .params(person.value(), position.value())
                .update();
    }

    /** Makes whoever decides about a person next wait until this transaction ends. */
    void hold(PersonId person) {
        database.sql("select id from person where id = ? for update")
                .param(person.value())
                .query(Long.class)
                .list();
    }

    /** Rows that time alone may have changed. */
    List<Entry> due(Instant now, int atMost) {
        return database.sql(
                        "select person_id, position_id from clearance where changes_at <= ? order by changes_at limit ?")
                .params(DatabaseTime.of(now), atMost)
                .query((row, number) -> entry(row.getLong("person_id"), row.getString("position_id")))
                .list();
    }

    /** Positions held for which there is no row, or one decided by an older revision of the position. */
    List<Entry> undecided(PositionId position, int revision) {
        return database.sql("""
                        select h.person_id, h.position_id from holding h
                        left join clearance c on c.person_id = h.person_id and c.position_id = h.position_id
                        where h.position_id = ? and h.until is null
                          and (c.person_id is null or c.position_revision <> ?)""")
                .params(position.value(), revision)
                .query((row, number) -> entry(row.getLong("person_id"), row.getString("position_id")))
                .list();
    }

    private static Entry entry(long person, String position) {
        return new Entry(new PersonId(person), new PositionId(position));
    }
}
