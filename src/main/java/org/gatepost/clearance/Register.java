package org.gatepost.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
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

/** The table of what was decided last; lists are made from it, decisions never. */
@Repository
class Register {

    private final JdbcClient database;

    Register(JdbcClient database) {
        this.database = database;
    }

    /** What is said of a person, by position. */
    Map<PositionId, Status> of(PersonId person) {
        Map<PositionId, Status> said = new LinkedHashMap<>();
        database.sql("select position_id, status from clearance where person_id = ? order by position_id")
                .param(person.value())
                .query(row -> {
                    said.put(new PositionId(row.getString("position_id")), Status.valueOf(row.getString("status")));
                });
        return said;
    }

    /** Takes out what was said of positions that a person does not hold; the transaction holds the person. */
    void removeAllBut(PersonId person, Collection<PositionId> held) {
        database.sql("delete from clearance where person_id = :person and position_id not in (:held)")
                .param("person", person.value())
                .param(
                        "held",
                        held.isEmpty()
                                ? List.of("")
                                : held.stream().map(PositionId::value).toList())
                .update();
    }

    /** What was said before: a status, the name of a reason, and the digest of a rule, null when none was kept yet. */
    record Before(
            Status status,
            String reason,
            @Nullable String requirement,
            @Nullable Instant clearedUntil) {

        /** Whether it let them work just as this does, and until the same moment. */
        boolean letsWorkAs(RegisterRow row) {
            return status.mayWork() || row.status().mayWork()
                    ? status == row.status() && Objects.equals(clearedUntil, row.clearedUntil())
                    : true;
        }

        boolean isSaidBy(RegisterRow row) {
            return status == row.status()
                    && reason.equals(row.reason())
                    && row.requirement().equals(requirement);
        }
    }

    /**
     * Says this of the person and the position, instead of what was said before; the transaction holds the person. What
     * was before comes back from the statement that replaces it, for a start and an end have none to spare.
     *
     * @return nothing when nothing was said
     */
    Optional<Before> put(RegisterRow row) {
        var said = new GeneratedKeyHolder();
        if (statement(row, """
                update clearance set status_before = status, reason_before = reason, requirement_before = requirement,
                                     cleared_until_before = cleared_until,
                                     position_revision = ?, requirement = ?, status = ?, reason = ?, cleared_until = ?,
                                     attempt_id = ?, waiver_id = ?, changes_at = ?, asks_after = ?, cycle = ?, due_at = ?,
                                     exam_id = ?, decided_at = ?
                where person_id = ? and position_id = ?""")
                        .update(said, "status_before", "reason_before", "requirement_before", "cleared_until_before")
                == 0) {
            statement(row, """
                    insert into clearance (position_revision, requirement, status, reason, cleared_until, attempt_id, waiver_id,
                                           changes_at, asks_after, cycle, due_at, exam_id, decided_at, person_id, position_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").update();
            return Optional.empty();
        }
        return Optional.ofNullable(said.getKeys())
                .map(before -> new Before(
                        Status.valueOf(String.valueOf(before.get("status_before"))),
                        String.valueOf(before.get("reason_before")),
                        (String) before.get("requirement_before"),
                        moment(before.get("cleared_until_before"))));
    }

    /** The drivers give a key as whatever they keep it as. */
    private static @Nullable Instant moment(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case OffsetDateTime zoned -> zoned.toInstant();
            case Timestamp stamp -> stamp.toInstant();
            default -> throw new IllegalStateException("a moment as " + value.getClass());
        };
    }

    private JdbcClient.StatementSpec statement(RegisterRow row, String sql) {
        return database.sql(sql)
                .param(row.positionRevision())
                .param(row.requirement())
                .param(row.status().name())
                .param(row.reason())
                .param(DatabaseTime.ofNullable(row.clearedUntil()))
                .param(row.attempt() == null ? null : row.attempt().value())
                .param(row.waiver() == null ? null : row.waiver().value())
                .param(DatabaseTime.ofNullable(row.changesAt()))
                .param(row.asksAfter() == null ? null : row.asksAfter().value())
                .param(row.cycle())
                .param(DatabaseTime.ofNullable(row.due()))
                .param(row.exam() == null ? null : row.exam().value())
                .param(DatabaseTime.of(row.decidedAt()))
                .param(row.person().value())
                .param(row.position().value());
    }

    /** People of whom time alone may have changed what is decided, most overdue first, from beyond one of them. */
    List<Due> due(Instant now, Due beyond, int atMost) {
        return database.sql("""
                        select person_id, changes_at from clearance
                        where changes_at <= :now
                          and (changes_at > :at or (changes_at = :at and person_id > :person))
                        order by changes_at, person_id limit :most""")
                .param("now", DatabaseTime.of(now))
                .param("at", DatabaseTime.of(beyond.changesAt()))
                .param("person", beyond.person().value())
                .param("most", atMost)
                .query((row, number) -> new Due(person(row, number), DatabaseTime.get(row, "changes_at")))
                .list();
    }

    /** Whether time alone may have changed what is decided of a person. */
    boolean isDue(PersonId person, Instant now) {
        return !database.sql("select 1 from clearance where person_id = ? and changes_at <= ? fetch first 1 row only")
                .params(person.value(), DatabaseTime.of(now))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /**
     * People who hold the position and are not decided, or by another revision or requirement than these, or whose
     * clearance ended when rows did not say yet when that was, or which rows did not say which cycle it is.
     */
    List<PersonId> undecided(PositionId position, int revision, String requirement) {
        return database.sql("""
                        select h.person_id from holding h
                        left join clearance c on c.person_id = h.person_id and c.position_id = h.position_id
                        where h.position_id = ? and h.until is null
                          and (c.person_id is null or c.position_revision <> ? or c.requirement <> ?
                               or (c.reason = 'EXPIRED' and c.cleared_until is null) or c.cycle is null)""")
                .params(position.value(), revision, requirement)
                .query(Register::person)
                .list();
    }

    /** People who hold a position that is none of these and are not decided, or by another requirement than this. */
    List<PersonId> undecidedBut(Collection<PositionId> known, String requirement) {
        List<String> names = known.stream().map(PositionId::value).toList();
        return database.sql("""
                        select h.person_id from holding h
                        left join clearance c on c.person_id = h.person_id and c.position_id = h.position_id
                        where h.position_id not in (:known) and h.until is null
                          and (c.person_id is null or c.requirement <> :requirement)""")
                .param("known", names.isEmpty() ? List.of("") : names)
                .param("requirement", requirement)
                .query(Register::person)
                .list();
    }

    /** People of whom something is said about a position that they do not hold. */
    List<PersonId> saidInVain() {
        return database.sql("""
                        select c.person_id from clearance c
                        where not exists (select 1 from holding h
                                          where h.person_id = c.person_id and h.position_id = c.position_id
                                            and h.until is null)""").query(Register::person).list();
    }

    /** Whoever holds a position or of whom something is said, by id, from beyond one. */
    List<PersonId> peopleBeyond(long person, int atMost) {
        return database.sql("""
                        select person_id from holding where until is null and person_id > :person
                        union select person_id from clearance where person_id > :person
                        order by person_id fetch first :most rows only""")
                .param("person", person)
                .param("most", atMost)
                .query(Register::person)
                .list();
    }

    /** Everything that is said of these people. */
    List<WrittenRow> written(Collection<PersonId> people) {
        return database.sql("select * from clearance where person_id in (:people) order by person_id, position_id")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, number) -> WrittenRow.kept(row))
                .list();
    }

    private static PersonId person(ResultSet row, int number) throws SQLException {
        return new PersonId(row.getLong("person_id"));
    }
}
