package org.gatepost.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a row of the register says, without the moment at which it was decided. */
record Said(
        long person,
        String position,
        int positionRevision,
        String requirement,
        String status,
        String reason,
        @Nullable Instant until,
        @Nullable Long attempt,
        @Nullable Long waiver,
        @Nullable Instant changesAt,
        @Nullable Long asksAfter,
        int cycle,
        @Nullable Instant due,
        @Nullable String exam) {

    /** The whole register, by person and position. */
    static List<Said> inRegister(JdbcClient database) {
        return database.sql("select * from clearance order by person_id, position_id")
                .query(Said::stored)
                .list();
    }

    /** What the gate decides about everybody who holds a position, in the same order. */
    static List<Said> byGate(JdbcClient database, Decisions decisions, Instant moment) {
        return database
                .sql("select distinct person_id from holding where until is null order by person_id")
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list()
                .stream()
                .flatMap(person -> decisions.of(person, moment).stream()
                        .map(decided -> of(RegisterRow.of(person, decided, moment)))
                        .sorted(Comparator.comparing(Said::position)))
                .toList();
    }

    /** As it stood at a moment for everybody who held a position then, in the same order. */
    static List<Said> byGate(JdbcClient database, DecisionsThen decisions, Instant moment) {
        List<PersonId> everybody = database.sql("select id from person order by id")
                .query((row, number) -> new PersonId(row.getLong("id")))
                .list();
        var decided = decisions.of(everybody, moment);
        return everybody.stream()
                .flatMap(person -> Objects.requireNonNull(decided.get(person)).orElseThrow().stream()
                        .map(each -> of(RegisterRow.of(person, each.decided(), moment)))
                        .sorted(Comparator.comparing(Said::position)))
                .toList();
    }

    private static Said of(RegisterRow row) {
        return new Said(
                row.person().value(),
                row.position().value(),
                row.positionRevision(),
                row.requirement(),
                row.status().name(),
                row.reason(),
                row.clearedUntil(),
                row.attempt() == null ? null : row.attempt().value(),
                row.waiver() == null ? null : row.waiver().value(),
                row.changesAt(),
                row.asksAfter() == null ? null : row.asksAfter().value(),
                row.cycle(),
                row.due(),
                row.exam() == null ? null : row.exam().value());
    }

    private static Said stored(ResultSet row, int number) throws SQLException {
        long attempt = row.getLong("attempt_id");
        long waiver = row.getLong("waiver_id");
        long asksAfter = row.getLong("asks_after");
        return new Said(
                row.getLong("person_id"),
                row.getString("position_id"),
                row.getInt("position_revision"),
                row.getString("requirement"),
                row.getString("status"),
                row.getString("reason"),
                DatabaseTime.getNullable(row, "cleared_until"),
                attempt == 0 ? null : attempt,
                waiver == 0 ? null : waiver,
                DatabaseTime.getNullable(row, "changes_at"),
                asksAfter == 0 ? null : asksAfter,
                row.getInt("cycle"),
                DatabaseTime.getNullable(row, "due_at"),
                row.getString("exam_id"));
    }
}
