package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When clearances that hold will end, and whose first pass was due. For other rooms' own code, never for views: it asks nobody. */
@Component
public class Endings {

    /** @param until the first moment at which it no longer holds, or the end of the day on which it was due */
    public record Ending(PersonId person, PositionId position, Instant until) {}

    private final JdbcClient database;

    Endings(JdbcClient database) {
        this.database = database;
    }

    /**
     * The clearances that hold at one moment and no longer at another, by what was decided last; without those that end
     * because somebody leaves, which nobody can renew, or an exam about a change is due, of which they were told.
     */
    public List<Ending> between(Instant now, Instant later) {
        return database.sql("""
                        select person_id, position_id, cleared_until from clearance
                        where status in ('CLEARED', 'EXPIRING') and cleared_until > ? and cleared_until <= ?
                          and not exists (select 1 from person_leaving l
                                          where l.person_id = clearance.person_id and l.left_at = clearance.cleared_until)
                          and not exists (select 1 from change_asked d join change_choice c on c.id = d.choice_id
                                          where d.person_id = clearance.person_id and c.due_at = clearance.cleared_until)
                        order by cleared_until, person_id""")
                .params(DatabaseTime.of(now), DatabaseTime.of(later))
                .query((row, number) -> new Ending(
                        new PersonId(row.getLong("person_id")),
                        new PositionId(row.getString("position_id")),
                        DatabaseTime.get(row, "cleared_until")))
                .list();
    }

    /** Those whose first pass fell due after one moment and until another, and who have none, by what was decided last. */
    public List<Ending> overdue(Instant from, Instant now) {
        return database.sql("""
                        select person_id, position_id, due_at from clearance where due_at > ? and due_at <= ?
                        order by due_at, person_id""")
                .params(DatabaseTime.of(from), DatabaseTime.of(now))
                .query((row, number) -> new Ending(
                        new PersonId(row.getLong("person_id")),
                        new PositionId(row.getString("position_id")),
                        DatabaseTime.get(row, "due_at")))
                .list();
    }
}
