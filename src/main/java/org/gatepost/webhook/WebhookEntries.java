package org.gatepost.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The addresses that are told. */
@Repository
class WebhookEntries {

    private final JdbcClient database;

    WebhookEntries(JdbcClient database) {
        this.database = database;
    }

    WebhookId add(
            String name,
            WebhookAddress address,
            @Nullable PositionId position,
            Salt salt,
            String keyMark,
            PersonId by,
            Instant now) {
        var made = new GeneratedKeyHolder();
        database.sql("""
                        insert into webhook (name, address, position_id, state, salt, key_mark, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(name)
                .param(address.uri().toString())
                .param(position == null ? null : position.value())
                .param(WebhookState.ON.name())
                .param(salt.value())
                .param(keyMark)
                .param(by.value())
                .param(DatabaseTime.of(now))
                .update(made, "id");
        return new WebhookId(Objects.requireNonNull(made.getKey()).longValue());
    }

    /** The one, as it is now, while it is told. */
    Optional<WebhookEntry> findOn(WebhookId id) {
        return find(id).filter(entry -> entry.state() == WebhookState.ON);
    }

    /** All that were not removed, the oldest first. */
    List<WebhookEntry> all() {
        return database.sql("select * from webhook where state <> 'REMOVED' order by id")
                .query(WebhookEntries::entry)
                .list();
    }

    Optional<WebhookEntry> find(WebhookId id) {
        return database.sql("select * from webhook where state <> 'REMOVED' and id = ?")
                .param(id.value())
                .query(WebhookEntries::entry)
                .optional();
    }

    /** Those that may be sent something now and for which something is due that is no test. */
    List<WebhookEntry> due(Instant now) {
        return database.sql("""
                        select * from webhook w where state = 'ON' and (rests_until is null or rests_until <= :now)
                          and exists (select 1 from webhook_message m
                                      where m.webhook_id = w.id and m.state = 'WAITING' and m.kind <> 'TEST' and m.at <= :now)
                        order by id""")
                .param("now", DatabaseTime.of(now))
                .query(WebhookEntries::entry)
                .list();
    }

    /** Those for which a test waits: it goes at once, though an address may rest. */
    List<WebhookEntry> tested() {
        return database.sql("""
                        select * from webhook w where state = 'ON'
                          and exists (select 1 from webhook_message m
                                      where m.webhook_id = w.id and m.state = 'WAITING' and m.kind = 'TEST')
                        order by id""").query(WebhookEntries::entry).list();
    }

    /** Changes the state where it is one of these; false when it is another by now. */
    boolean become(WebhookId id, WebhookState state, List<WebhookState> from) {
        return database.sql("""
                                update webhook set state = :state, failing_since = null, rests_until = null
                                where id = :id and state in (:from)""")
                        .param("state", state.name())
                        .param("id", id.value())
                        .param("from", from.stream().map(WebhookState::name).toList())
                        .update()
                == 1;
    }

    /**
     * Gives it another secret; the one before signs too until then, where it can.
     *
     * @return false when it has another secret by now, or was removed
     */
    boolean rotate(WebhookEntry entry, Salt salt, String keyMark, @Nullable Instant beforeUntil) {
        return database.sql("""
                                update webhook set salt = ?, key_mark = ?, salt_before = ?, before_until = ?
                                where id = ? and salt = ? and state <> 'REMOVED'""")
                        .param(salt.value())
                        .param(keyMark)
                        .param(beforeUntil == null ? null : entry.salt().value())
                        .param(DatabaseTime.ofNullable(beforeUntil))
                        .param(entry.id().value())
                        .param(entry.salt().value())
                        .update()
                == 1;
    }

    /**
     * Notes a failed try.
     *
     * @return since when nothing arrives, as it is now: somebody else may have heard of it meanwhile
     */
    Instant fails(WebhookId id, Instant now, Instant restsUntil) {
        database.sql("update webhook set failing_since = coalesce(failing_since, ?), rests_until = ? where id = ?")
                .params(DatabaseTime.of(now), DatabaseTime.of(restsUntil), id.value())
                .update();
        return database.sql("select failing_since from webhook where id = ?")
                .param(id.value())
                .query((row, number) -> DatabaseTime.get(row, "failing_since"))
                .single();
    }

    /** Lets it rest no longer, for somebody waits to see what comes of it. */
    void wake(WebhookId id) {
        database.sql("update webhook set rests_until = null where id = ?")
                .param(id.value())
                .update();
    }

    /** Notes that a message arrived; true when those before did not. */
    boolean recovers(WebhookId id) {
        return database.sql("update webhook set failing_since = null, rests_until = null"
                                + " where id = ? and failing_since is not null")
                        .param(id.value())
                        .update()
                == 1;
    }

    private static WebhookEntry entry(ResultSet row, int number) throws SQLException {
        String position = row.getString("position_id");
        String before = row.getString("salt_before");
        return new WebhookEntry(
                new WebhookId(row.getLong("id")),
                row.getString("name"),
                row.getString("address"),
                position == null ? null : new PositionId(position),
                WebhookState.valueOf(row.getString("state")),
                new Salt(row.getString("salt")),
                row.getString("key_mark"),
                before == null ? null : new Salt(before),
                DatabaseTime.getNullable(row, "before_until"),
                DatabaseTime.getNullable(row, "failing_since"),
                DatabaseTime.get(row, "created_at"));
    }
}
