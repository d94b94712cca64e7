package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When clearances that hold will end and why, and whose first pass was due. For other rooms' own code, never for views: it asks nobody. */
@Component
public class Endings {

    /** @param until the first moment at which it no longer holds, or the end of the day on which it was due */
    public record Ending(PersonId person, PositionId position, Instant until) {}

    /**
     * Somebody may work until then, and afterwards only with an exam about a change.
     *
     * @param askedAt when it was asked, the last one where several are due then
     */
    public record ChangeDue(Ending ending, Instant askedAt) {}

    private final JdbcClient database;

    Endings(JdbcClient database) {
        this.database = database;
    }

    /**
     * The clearances that hold at one moment and no longer at another, by what was decided last; without those that end
     * because somebody leaves, which nobody can renew, or an exam about a change is due: see {@link #changesDue}.
     */
    public List<Ending> between(Instant now, Instant later) {
        return database.sql("""
                        select person_id, position_id, cleared_until from clearance
                        where status in ('CLEARED', 'EXPIRING') and cleared_until > ? and cleared_until <= ?
                          and not exists (select 1 from person_leaving l
                                          where l.person_id = clearance.person_id and l.left_at = clearance.cleared_until)
                          and not (reason = 'CHANGE_OWED'
                                   and exists (select 1 from change_asked d join change_choice c on c.id = d.choice_id
                                               where d.person_id = clearance.person_id
                                                 and d.position_id = clearance.position_id
                                                 and c.due_at = clearance.cleared_until))
                        order by cleared_until, person_id""")
                .params(DatabaseTime.of(now), DatabaseTime.of(later))
                .query((row, number) -> new Ending(
                        new PersonId(row.getLong("person_id")),
                        new PositionId(row.getString("position_id")),
                        DatabaseTime.get(row, "cleared_until")))
                .list();
    }

    /** The clearances that hold at one moment and, by what was decided last, no longer at another because of an exam about a change. */
    public List<ChangeDue> changesDue(Instant now, Instant later) {
        return database.sql("""
                        select c.person_id, c.position_id, c.cleared_until, max(h.chosen_at) as asked_at
                        from clearance c
                        join change_asked d on d.person_id = c.person_id and d.position_id = c.position_id
                        join change_choice h on h.id = d.choice_id and h.due_at = c.cleared_until
                        where c.status in ('CLEARED', 'EXPIRING') and c.reason = 'CHANGE_OWED'
                          and c.cleared_until > ? and c.cleared_until <= ?
                        group by c.person_id, c.position_id, c.cleared_until
                        order by c.cleared_until, c.person_id""")
                .params(DatabaseTime.of(now), DatabaseTime.of(later))
                .query((row, number) -> new ChangeDue(
                        new Ending(
                                new PersonId(row.getLong("person_id")),
                                new PositionId(row.getString("position_id")),
                                DatabaseTime.get(row, "cleared_until")),
                        DatabaseTime.get(row, "asked_at")))
                .list();
    }

    /**
     * Those who came to be overdue after one moment and until another, and have no pass, by what was decided last: their first
     * pass fell due then or, where it had been due before, a waiver of theirs ended then or they were back.
     */
    public List<Ending> overdue(Instant from, Instant now) {
        return database.sql("""
                        select c.person_id, c.position_id, c.due_at from clearance c
                        where c.due_at <= :now
                          and (c.due_at > :from
                               or exists (select 1 from waiver w
                                          join waiver_answer a on a.waiver_id = w.id and a.agreed
                                          left join waiver_end e on e.waiver_id = w.id
                                          where w.person_id = c.person_id and w.position_id = c.position_id
                                            and coalesce(e.ended_at, w.ends_at) > :from
                                            and coalesce(e.ended_at, w.ends_at) <= :now)
                               or exists (select 1 from person_leaving l
                                          join person_return r on r.leaving_id = l.id
                                          where l.person_id = c.person_id and r.back_at > l.left_at
                                            and r.back_at > :from and r.back_at <= :now))
                        order by c.due_at, c.person_id""")
                .param("from", DatabaseTime.of(from))
                .param("now", DatabaseTime.of(now))
                .query((row, number) -> new Ending(
                        new PersonId(row.getLong("person_id")),
                        new PositionId(row.getString("position_id")),
                        DatabaseTime.get(row, "due_at")))
                .list();
    }
}
