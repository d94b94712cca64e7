package org.gatepost.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who left when, and who came back. Rows are added; what was done when the day had come is noted in them. */
@Repository
class Leavings {

    private static final String SELECT = """
            select l.id, l.person_id, l.left_on, l.left_at, l.reason, r.back_on, r.back_at
            from person_leaving l left join person_return r on r.leaving_id = l.id
            """;

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    Leavings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId person, LocalDate day, Instant from, String reason, PersonId saidBy, Instant now) {
        jdbc.sql("""
                        insert into person_leaving (person_id, left_on, left_at, reason, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(person.value(), day, DatabaseTime.of(from), reason, saidBy.value(), DatabaseTime.of(now))
                .update();
    }

    void back(Leaving leaving, LocalDate day, Instant from, PersonId saidBy, Instant now) {
        jdbc.sql("insert into person_return (leaving_id, back_on, back_at, said_by, said_at) values (?, ?, ?, ?, ?)")
                .params(leaving.id(), day, DatabaseTime.of(from), saidBy.value(), DatabaseTime.of(now))
                .update();
    }

    /** The last one of a person. */
    Optional<Leaving> last(PersonId person) {
        return jdbc.sql(SELECT + "where l.person_id = ? order by l.id desc fetch first 1 rows only")
                .param(person.value())
                .query(Leavings::leaving)
                .optional();
    }

    /** Those of a person, the newest first. */
    List<Leaving> of(PersonId person) {
        return jdbc.sql(SELECT + "where l.person_id = ? order by l.id desc")
                .param(person.value())
                .query(Leavings::leaving)
                .list();
    }

    /** Whether somebody is away at a moment. */
    boolean isAway(PersonId person, Instant moment) {
        return jdbc
                .sql(SELECT + "where l.person_id = ? and l.left_at <= ?")
                .params(person.value(), DatabaseTime.of(moment))
                .query(Leavings::leaving)
                .list()
                .stream()
                .anyMatch(leaving -> leaving.isAway(moment));
    }

    /** Of these people those who ever left or are to leave, with all their absences. */
    Map<PersonId, List<Absence>> of(Collection<PersonId> people) {
        Map<PersonId, List<Absence>> absences = new HashMap<>();
        List<Long> ids = people.stream().map(PersonId::value).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            // Not "= any(:people)", which H2 answers by reading the whole table.
            jdbc.sql(SELECT + """
                            join unnest(cast(:people as bigint array)) as asked(id) on asked.id = l.person_id
                            order by l.left_at, l.id""")
                    .param(
                            "people",
                            ids.subList(from, Math.min(from + AT_ONCE, ids.size()))
                                    .toArray(Long[]::new))
                    .query(row -> {
                        Leaving leaving = leaving(row, 0);
                        absences.computeIfAbsent(leaving.person(), id -> new ArrayList<>())
                                .add(leaving.absence());
                    });
        }
        return absences;
    }

    /** Of whom the day has come and who are not back, and whose account is not closed yet; the oldest first. */
    List<Leaving> toDo(Instant now) {
        return jdbc.sql(SELECT + """
                        where l.done_at is null and l.left_at <= :now and (r.back_at is null or r.back_at > :now)
                        order by l.id""")
                .param("now", DatabaseTime.of(now))
                .query(Leavings::leaving)
                .list();
    }

    /** Who said it. */
    PersonId saidBy(Leaving leaving) {
        return jdbc.sql("select said_by from person_leaving where id = ?")
                .param(leaving.id())
                .query((row, number) -> new PersonId(row.getLong("said_by")))
                .single();
    }

    /** @param closed whether the account was closed by it */
    void done(Leaving leaving, boolean closed, Instant now) {
        jdbc.sql("update person_leaving set done_at = ?, closed_account = ? where id = ?")
                .params(DatabaseTime.of(now), closed, leaving.id())
                .update();
    }

    /** Whether it was this one that closed the account. */
    boolean closedAccount(Leaving leaving) {
        return jdbc.sql("select closed_account from person_leaving where id = ?")
                .param(leaving.id())
                .query(Boolean.class)
                .single();
    }

    /** From which day on somebody was back the last time; a leaving that was taken back is none. */
    Optional<LocalDate> lastBack(PersonId person) {
        return jdbc.sql("""
                        select r.back_on from person_leaving l join person_return r on r.leaving_id = l.id
                        where l.person_id = ? and r.back_on > l.left_on order by r.back_on desc fetch first 1 rows only""").param(person.value()).query(LocalDate.class).optional();
    }

    /** From a row with the columns of {@code person_leaving} and {@code person_return}. */
    static Leaving leaving(ResultSet row, int number) throws SQLException {
        return new Leaving(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getObject("left_on", LocalDate.class),
                new Absence(DatabaseTime.get(row, "left_at"), DatabaseTime.getNullable(row, "back_at")),
                row.getString("reason"),
                row.getObject("back_on", LocalDate.class));
    }
}
