package org.gatepost.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The checks of the register that were run, and what they found. */
@Repository
class RegisterChecks {

    private static final String CHECK = """
            select c.*, c.differing - (select count(distinct d.person_id) from clearance_difference d
                                       where d.check_id = c.id and d.anew_at is not null) as waiting
            from clearance_check c""";

    private final JdbcClient database;

    RegisterChecks(JdbcClient database) {
        this.database = database;
    }

    /** How far a check has come. */
    record Tally(int people, int entries, int undecided, int differing) {

        static final Tally NOTHING = new Tally(0, 0, 0, 0);

        Tally plus(Tally more) {
            return new Tally(
                    people + more.people,
                    entries + more.entries,
                    undecided + more.undecided,
                    differing + more.differing);
        }
    }

    /**
     * Begins a check, unless one runs; whoever runs one and has not been seen since a moment runs it no more.
     *
     * @param askedBy null when nobody asked
     * @return nothing when one runs
     */
    OptionalLong begin(@Nullable PersonId askedBy, Instant now, Instant seenSince) {
        database.sql("update clearance_check set open_key = null where open_key is not null and seen_at < ?")
                .param(DatabaseTime.of(seenSince))
                .update();
        var key = new GeneratedKeyHolder();
        try {
            database.sql("""
                            insert into clearance_check (open_key, started_at, seen_at, asked_by,
                                                         people, entries, undecided, differing)
                            values ('open', ?, ?, ?, 0, 0, 0, 0)""")
                    .param(DatabaseTime.of(now))
                    .param(DatabaseTime.of(now))
                    .param(askedBy == null ? null : askedBy.value())
                    .update(key, "id");
        } catch (DuplicateKeyException running) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Objects.requireNonNull(key.getKeyAs(Long.class)).longValue());
    }

    /** @return false when somebody else took it for one that nobody runs any more */
    boolean goesOn(long check, Tally tally, Instant now) {
        return write(check, tally, now, null, "open") == 1;
    }

    /** @return false as {@link #goesOn} */
    boolean ends(long check, Tally tally, Instant now) {
        return write(check, tally, now, now, null) == 1;
    }

    private int write(long check, Tally tally, Instant now, @Nullable Instant end, @Nullable String key) {
        return database.sql("""
                        update clearance_check set people = ?, entries = ?, undecided = ?, differing = ?, seen_at = ?,
                                                   finished_at = ?, open_key = ?
                        where id = ? and open_key is not null""")
                .param(tally.people())
                .param(tally.entries())
                .param(tally.undecided())
                .param(tally.differing())
                .param(DatabaseTime.of(now))
                .param(DatabaseTime.ofNullable(end))
                .param(key)
                .param(check)
                .update();
    }

    /** Gives a check up that could not be ended, so that another can begin. */
    void giveUp(long check) {
        database.sql("update clearance_check set open_key = null where id = ?")
                .param(check)
                .update();
    }

    void found(long check, WrittenRow.Other other) {
        database.sql("""
                        insert into clearance_difference (check_id, person_id, position_id, field, kept, decided)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(check)
                .param(other.person().value())
                .param(other.position().value())
                .param(other.field().name())
                .param(other.kept())
                .param(other.decided())
                .update();
    }

    /** When a check that came to its end last began. */
    Optional<Instant> lastBegan() {
        return database.sql("select max(started_at) as began from clearance_check where finished_at is not null")
                .query((row, number) -> Optional.ofNullable(DatabaseTime.getNullable(row, "began")))
                .single();
    }

    /** The one that runs. */
    Optional<RegisterCheck> running() {
        return database.sql(CHECK + " where c.open_key is not null")
                .query(RegisterChecks::check)
                .optional();
    }

    /** Those that came to their end, the newest first. */
    List<RegisterCheck> ended(int most) {
        return database.sql(CHECK + " where c.finished_at is not null order by c.id desc fetch first ? rows only")
                .param(most)
                .query(RegisterChecks::check)
                .list();
    }

    /** A difference, with whose it is and what became of it. */
    record Found(
            WrittenRow.Other other,
            String number,
            String name,
            @Nullable Instant anewAt,
            @Nullable String anewBy) {}

    /** What a check found, by employee number. */
    List<Found> found(long check) {
        return database.sql("""
                        select d.*, p.employee_number, p.name, (select a.name from person a where a.id = d.anew_by) as anew
                        from clearance_difference d join person p on p.id = d.person_id
                        where d.check_id = ? order by p.employee_number, d.person_id, d.position_id, d.field""")
                .param(check)
                .query((row, number) -> new Found(
                        new WrittenRow.Other(
                                new PersonId(row.getLong("person_id")),
                                new PositionId(row.getString("position_id")),
                                RegisterField.valueOf(row.getString("field")),
                                row.getString("kept"),
                                row.getString("decided")),
                        row.getString("employee_number"),
                        row.getString("name"),
                        DatabaseTime.getNullable(row, "anew_at"),
                        row.getString("anew")))
                .list();
    }

    /** @return whether any check had found something about the person that nobody had dealt with */
    boolean decidedAnew(PersonId person, PersonId by, Instant now) {
        return database.sql("""
                                update clearance_difference set anew_at = ?, anew_by = ?
                                where person_id = ? and anew_at is null""")
                        .params(DatabaseTime.of(now), by.value(), person.value())
                        .update()
                > 0;
    }

    private static RegisterCheck check(ResultSet row, int number) throws SQLException {
        return new RegisterCheck(
                row.getLong("id"),
                DatabaseTime.get(row, "started_at"),
                DatabaseTime.get(row, "seen_at"),
                DatabaseTime.getNullable(row, "finished_at"),
                row.getObject("asked_by") == null,
                row.getInt("people"),
                row.getInt("entries"),
                row.getInt("undecided"),
                row.getInt("differing"),
                row.getInt("waiting"));
    }
}
