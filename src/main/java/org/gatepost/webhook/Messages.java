package org.gatepost.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gatepost.clearance.ClearanceMoved;
import org.gatepost.clearance.Status;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What receivers are told, and what became of it. */
@Repository
class Messages {

    /** @param tries how often it was tried before */
    record Waiting(long id, Message message, int tries, Instant since) {}

    private final JdbcClient database;

    Messages(JdbcClient database) {
        this.database = database;
    }

    /** One for each address that is told of this position, in one statement, none where there is no address. */
    void add(ClearanceMoved moved) {
        Status status = moved.status();
        database.sql("""
                        insert into webhook_message (webhook_id, message_id, kind, person_id, position_id, status, cleared_until,
                                                     reason, occurred_at, state, tries, since, at)
                        select id, :message, 'CLEARANCE', :person, :position, :status, cast(:until as timestamp with time zone),
                               :reason, :at, 'WAITING', 0, :at, :at
                        from webhook where state <> 'REMOVED' and (position_id is null or position_id = :position)""")
                .param("message", id())
                .param("person", moved.person().value())
                .param("position", moved.position().value())
                .param("status", status == null ? null : status.name())
                .param("until", DatabaseTime.ofNullable(moved.clearedUntil()))
                .param("reason", moved.reason())
                .param("at", DatabaseTime.of(moved.at()))
                .update();
    }

    void addTest(WebhookId webhook, Instant now) {
        database.sql("""
                        insert into webhook_message (webhook_id, message_id, kind, occurred_at, state, tries, since, at)
                        values (:webhook, :message, 'TEST', :at, 'WAITING', 0, :at, :at)""")
                .param("webhook", webhook.value())
                .param("message", id())
                .param("at", DatabaseTime.of(now))
                .update();
    }

    private static String id() {
        return "msg_" + UUID.randomUUID().toString().replace("-", "");
    }

    /**
     * Those whose turn it is, without tests, the oldest first; of each person the first that has not arrived yet, so that nobody hears of a
     * later change before an earlier one.
     */
    List<Waiting> due(WebhookId webhook, Instant now, int most) {
        return database.sql("""
                        select m.*, p.employee_number from webhook_message m left join person p on p.id = m.person_id
                        where m.webhook_id = :webhook and m.state = 'WAITING' and m.kind <> 'TEST' and m.at <= :now
                          and not exists (select 1 from webhook_message e
                                          where e.webhook_id = m.webhook_id and e.person_id = m.person_id and e.id < m.id
                                            and e.state in ('WAITING', 'SENDING'))
                        order by m.id fetch first :most rows only""")
                .param("webhook", webhook.value())
                .param("now", DatabaseTime.of(now))
                .param("most", most)
                .query(Messages::toSend)
                .list();
    }

    /** The tests that wait, the oldest first. */
    List<Waiting> tests(WebhookId webhook) {
        return database.sql("""
                        select m.*, cast(null as varchar(40)) as employee_number from webhook_message m
                        where m.webhook_id = ? and m.state = 'WAITING' and m.kind = 'TEST' order by m.id""").param(webhook.value()).query(Messages::toSend).list();
    }

    /**
     * Takes one to send; false when another node has taken it, or its address is not told any more. Committed before anything
     * is sent.
     */
    boolean take(Waiting message, Instant now) {
        return database.sql("""
                                update webhook_message set state = 'SENDING', tries = tries + 1, at = ?
                                where id = ? and state = 'WAITING'
                                  and exists (select 1 from webhook w
                                              where w.id = webhook_message.webhook_id and w.state = 'ON')""").params(DatabaseTime.of(now), message.id()).update() == 1;
    }

    /** What became of one that was taken. */
    void settle(long id, MessageState state, Instant at, Answer answer) {
        database.sql("update webhook_message set state = ?, at = ?, answered = ?, fault = ?"
                        + " where id = ? and state = 'SENDING'")
                .param(state.name())
                .param(DatabaseTime.of(at))
                .param(answer.status())
                .param(answer.fault() == null ? null : answer.fault().name())
                .param(id)
                .update();
    }

    /** Those that were being sent and of which nothing was heard since wait again: their node is gone. How many. */
    int takeBack(Instant before, Instant now) {
        return database.sql("update webhook_message set state = 'WAITING', at = ? where state = 'SENDING' and at < ?")
                .params(DatabaseTime.of(now), DatabaseTime.of(before))
                .update();
    }

    /** Tests of which nothing is known since then are not sent any more, or again: nobody waits for them by now. */
    void giveUpTests(Instant before, Instant now) {
        database.sql("update webhook_message set state = 'GIVEN_UP', at = ?"
                        + " where kind = 'TEST' and state in ('WAITING', 'SENDING') and at < ?")
                .params(DatabaseTime.of(now), DatabaseTime.of(before))
                .update();
    }

    /** Whatever waits for this address is due now. */
    void wake(WebhookId webhook, Instant now) {
        database.sql(
                        "update webhook_message set at = :now where webhook_id = :webhook and state = 'WAITING' and at > :now")
                .param("now", DatabaseTime.of(now))
                .param("webhook", webhook.value())
                .update();
    }

    /** As {@link #wake}, and tried as often as something new. */
    void beginAgain(WebhookId webhook, Instant now) {
        database.sql("update webhook_message set at = :now, since = :now, tries = 0"
                        + " where webhook_id = :webhook and state = 'WAITING'")
                .param("now", DatabaseTime.of(now))
                .param("webhook", webhook.value())
                .update();
    }

    /** Sends one again, or sooner; false, and without effect, when it is on its way or a test. */
    boolean sendAgain(WebhookId webhook, long id, Instant now) {
        return database.sql("update webhook_message set state = 'WAITING', at = :now, since = :now, tries = 0"
                                + " where id = :id and webhook_id = :webhook and state <> 'SENDING' and kind <> 'TEST'")
                        .param("now", DatabaseTime.of(now))
                        .param("id", id)
                        .param("webhook", webhook.value())
                        .update()
                == 1;
    }

    void forget(WebhookId webhook) {
        database.sql("delete from webhook_message where webhook_id = ? and state = 'WAITING'")
                .param(webhook.value())
                .update();
    }

    /** Takes out what became as it is before then: nobody looks for it any more, and who was told nothing asks the API. */
    int forgetBefore(Instant before) {
        return database.sql("delete from webhook_message where state <> 'SENDING' and at < ?")
                .param(DatabaseTime.of(before))
                .update();
    }

    Map<WebhookId, Integer> waiting() {
        Map<WebhookId, Integer> waiting = new HashMap<>();
        database.sql("select webhook_id, count(*) as many from webhook_message"
                        + " where state in ('WAITING', 'SENDING') group by webhook_id")
                .query(row -> {
                    waiting.put(new WebhookId(row.getLong("webhook_id")), row.getInt("many"));
                });
        return waiting;
    }

    /** The newest first. */
    List<MessageLine> last(WebhookId webhook, int most) {
        return database.sql("""
                        select m.*, p.employee_number from webhook_message m left join person p on p.id = m.person_id
                        where m.webhook_id = ? order by m.id desc fetch first ? rows only""")
                .params(webhook.value(), most)
                .query(Messages::line)
                .list();
    }

    private static Waiting toSend(ResultSet row, int number) throws SQLException {
        return new Waiting(row.getLong("id"), message(row), row.getInt("tries"), DatabaseTime.get(row, "since"));
    }

    private static Message message(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return new Message(
                row.getString("message_id"),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("employee_number"),
                row.getString("position_id"),
                status == null ? null : Status.valueOf(status),
                DatabaseTime.getNullable(row, "cleared_until"),
                row.getString("reason"),
                DatabaseTime.get(row, "occurred_at"));
    }

    private static MessageLine line(ResultSet row, int number) throws SQLException {
        Message message = message(row);
        int answered = row.getInt("answered");
        @Nullable Integer status = row.wasNull() ? null : answered;
        return new MessageLine(
                row.getLong("id"),
                message.id(),
                message.kind(),
                message.number(),
                Optional.ofNullable(message.position()).map(PositionId::new).orElse(null),
                message.occurred(),
                MessageState.valueOf(row.getString("state")),
                row.getInt("tries"),
                DatabaseTime.get(row, "at"),
                status,
                Optional.ofNullable(row.getString("fault"))
                        .map(PostFault::valueOf)
                        .orElse(null),
                message.bodyWithoutResults());
    }
}
