package org.gatepost.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** News that nobody has been told of yet. */
@Repository
class NewsOutbox {

    private static final String PLACES = "(?, ?, ?, ?, ?, ?)";

    private final JdbcClient database;

    NewsOutbox(JdbcClient database) {
        this.database = database;
    }

    /** Adds all in one statement; none when there are none. */
    void add(List<News> all) {
        if (all.isEmpty()) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (News news : all) {
            values.add(DatabaseTime.of(news.at()));
            values.add(news.kind().name());
            values.add(news.about() == null ? null : news.about().value());
            values.add(news.subject());
            values.add(news.cycle());
            values.add(StoredJson.write(news.told()));
        }
        database.sql("insert into notice_news (at, kind, about_id, subject, cycle, detail) values "
                        + String.join(", ", Collections.nCopies(all.size(), PLACES)))
                .params(values)
                .update();
    }

    /** The oldest numbers from beyond one. */
    List<Long> beyond(long number, int most) {
        return database.sql("select id from notice_news where id > ? order by id fetch first ? rows only")
                .params(number, most)
                .query((row, index) -> row.getLong("id"))
                .list();
    }

    boolean hasAnyBefore(Instant moment) {
        return database.sql("select count(*) from notice_news where at < ?")
                        .param(DatabaseTime.of(moment))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Holds a row until the transaction ends; nothing when another node has told it meanwhile, or when it is of a kind
     * that only a later version knows, which then tells it.
     */
    Optional<News> hold(long id) {
        return database.sql("select * from notice_news where id = ? for update")
                .param(id)
                .query((row, index) -> news(row))
                .optional()
                .flatMap(news -> news);
    }

    void remove(long id) {
        database.sql("delete from notice_news where id = ?").param(id).update();
    }

    private static Optional<News> news(ResultSet row) throws SQLException {
        Optional<NoticeKind> kind = NoticeKind.named(row.getString("kind"));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        long number = row.getLong("about_id");
        // Asked at once: it is of whatever was read last.
        @Nullable PersonId about = row.wasNull() ? null : new PersonId(number);
        return Optional.of(new News(
                DatabaseTime.get(row, "at"),
                kind.get(),
                about,
                row.getString("subject"),
                row.getString("cycle"),
                StoredJson.read(row.getString("detail"), Told.class)));
    }
}
