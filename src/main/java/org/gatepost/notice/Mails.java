package org.gatepost.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails to be sent and how it went. */
@Repository
class Mails {

    /** @param tries how often it was tried before */
    record Waiting(long id, long notice, PersonId receiver, int tries, Instant queuedAt) {}

    private static final int LONGEST_WHY = 500;

    private final JdbcClient database;

    Mails(JdbcClient database) {
        this.database = database;
    }

    void add(long notice, PersonId receiver, Instant now) {
        database.sql("""
                        insert into notice_mail (notice_id, receiver_id, state, tries, queued_at, at)
                        values (?, ?, ?, 0, ?, ?)""")
                .params(notice, receiver.value(), MailState.WAITING.name(), DatabaseTime.of(now), DatabaseTime.of(now))
                .update();
    }

    /** Those whose turn it is, the longest waiting first. */
    List<Waiting> due(Instant now, int most) {
        return database.sql("""
                        select id, notice_id, receiver_id, tries, queued_at from notice_mail
                        where state = ? and at <= ? order by at, id fetch first ? rows only""")
                .params(MailState.WAITING.name(), DatabaseTime.of(now), most)
                .query(Mails::waiting)
                .list();
    }

    /** Takes one to send; false when another node has taken it. Committed before anything is sent. */
    boolean take(Waiting mail, Instant now) {
        return database.sql("update notice_mail set state = ?, tries = tries + 1, at = ? where id = ? and state = ?")
                        .params(MailState.SENDING.name(), DatabaseTime.of(now), mail.id(), MailState.WAITING.name())
                        .update()
                == 1;
    }

    /** What became of one that was taken; {@code at} is when it is tried again where it waits. */
    void settle(Waiting mail, MailState state, Instant at, @Nullable String why) {
        database.sql("update notice_mail set state = ?, at = ?, why = ? where id = ? and state = ?")
                .param(state.name())
                .param(DatabaseTime.of(at))
                .param(why == null ? null : why.substring(0, Math.min(LONGEST_WHY, why.length())))
                .param(mail.id())
                .param(MailState.SENDING.name())
                .update();
    }

    /** Those that were being sent and of which nothing was heard since: their node is gone. How many there were. */
    int abandon(Instant before, Instant now) {
        return database.sql("update notice_mail set state = ?, at = ?, why = null where state = ? and at < ?")
                .params(
                        MailState.UNKNOWN.name(),
                        DatabaseTime.of(now),
                        MailState.SENDING.name(),
                        DatabaseTime.of(before))
                .update();
    }

    int count(MailState state, Instant since) {
        return database.sql("select count(*) from notice_mail where state = ? and at >= ?")
                .params(state.name(), DatabaseTime.of(since))
                .query(Integer.class)
                .single();
    }

    /** Those that did not arrive, or perhaps did not, the newest first. */
    List<UndeliveredMail> undelivered(Instant since, int most) {
        return database.sql("""
                        select p.name, p.employee_number, m.state, m.why, m.at from notice_mail m
                        join person p on p.id = m.receiver_id
                        where m.state in ('REFUSED', 'GIVEN_UP', 'UNKNOWN') and m.at >= ?
                        order by m.at desc, m.id desc fetch first ? rows only""")
                .params(DatabaseTime.of(since), most)
                .query((row, number) -> new UndeliveredMail(
                        row.getString("name"),
                        row.getString("employee_number"),
                        row.getString("state").equals(MailState.UNKNOWN.name()),
                        row.getString("why"),
                        DatabaseTime.get(row, "at")))
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                row.getLong("notice_id"),
                new PersonId(row.getLong("receiver_id")),
                row.getInt("tries"),
                DatabaseTime.get(row, "queued_at"));
    }
}
