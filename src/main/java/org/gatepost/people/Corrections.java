package org.gatepost.people;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was put right in people's records. Rows are only added. */
@Repository
class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the number of the row */
    long add(PersonId person, Correction.Field field, String before, String after, PersonId saidBy, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into person_correction (person_id, field, was, became, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(person.value(), field.name(), before, after, saidBy.value(), DatabaseTime.of(now))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class)).longValue();
    }

    /** All of one person, the newest first. */
    List<Correction> of(PersonId person) {
        return jdbc.sql("""
                        select c.*, p.name as said_by_name from person_correction c left join person p on p.id = c.said_by
                        where c.person_id = ? order by c.id desc""")
                .param(person.value())
                .query((row, number) -> new Correction(
                        row.getLong("id"),
                        Correction.Field.valueOf(row.getString("field")),
                        row.getString("was"),
                        row.getString("became"),
                        Objects.requireNonNullElse(row.getString("said_by_name"), ""),
                        DatabaseTime.get(row, "said_at")))
                .list();
    }
}
