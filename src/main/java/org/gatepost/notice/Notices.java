package org.gatepost.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The notices of everybody. */
@Repository
class Notices {

    private final JdbcClient database;

    Notices(JdbcClient database) {
        this.database = database;
    }

    /** Tells somebody; nothing, and without effect, when they have been told already, else the number of the notice. */
    OptionalLong add(PersonId receiver, News news) {
        PersonId about = news.about() == null ? receiver : news.about();
        if (isTold(receiver, about, news)) {
            return OptionalLong.empty();
        }
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into notice (receiver_id, kind, about_id, subject, cycle, detail, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        receiver.value(),
                        news.kind().name(),
                        about.value(),
                        news.subject(),
                        news.cycle(),
                        StoredJson.write(news.told()),
                        DatabaseTime.of(news.at()))
                .update(key, "id");
        return OptionalLong.of(Objects.requireNonNull(key.getKeyAs(Long.class)).longValue());
    }

    private boolean isTold(PersonId receiver, PersonId about, News news) {
        return database.sql("""
                                select count(*) from notice
                                where receiver_id = ? and kind = ? and about_id = ? and subject = ? and cycle = ?""")
                        .params(receiver.value(), news.kind().name(), about.value(), news.subject(), news.cycle())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How many somebody has not read. */
    int unread(Sight sight) {
        return sight.in(database.sql("select count(*) " + Sight.FROM + " and n.read_at is null"))
                .query(Integer.class)
                .single();
    }

    /**
     * The newest of somebody, by the moment that is shown: what is found late, or by a sweep, is told after what happened since.
     *
     * @param last the one after which they come; null to begin
     */
    List<NoticeLine> page(Sight sight, @Nullable NoticeLine last, int limit) {
        String earlier = last == null ? "" : " and n.at <= :at and (n.at < :at or n.id < :id)";
        StatementSpec statement = sight.in(database.sql("select n.*, p.employee_number, p.name " + Sight.FROM + earlier
                        + " order by n.at desc, n.id desc fetch first :limit rows only"))
                .param("limit", limit);
        if (last != null) {
            statement = statement.param("at", DatabaseTime.of(last.at())).param("id", last.id());
        }
        return withNumbers(statement.query((row, index) -> line(row)).list());
    }

    /** The number of what somebody was told last, whenever it happened; 0 when nothing was. */
    long lastTold(PersonId receiver) {
        return database.sql("select coalesce(max(id), 0) from notice where receiver_id = ?")
                .param(receiver.value())
                .query(Long.class)
                .single();
    }

    /** One of somebody, as far as they may see it. */
    Optional<NoticeLine> one(Sight sight, long id) {
        return sight.in(database.sql("select n.*, p.employee_number, p.name " + Sight.FROM + " and n.id = :id"))
                .param("id", id)
                .query((row, index) -> line(row))
                .optional()
                .map(line -> withNumbers(List.of(line)).getFirst());
    }

    /** With the employee numbers of today of those whom alone a digest is about; whoever sees the line may see them. */
    private List<NoticeLine> withNumbers(List<NoticeLine> lines) {
        Set<Long> single = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.told().single()))
                .collect(Collectors.toSet());
        if (single.isEmpty()) {
            return lines;
        }
        Map<Long, String> numbers = new HashMap<>();
        database.sql("select id, employee_number from person where id in (:single)")
                .param("single", single)
                .query(row -> {
                    numbers.put(row.getLong("id"), row.getString("employee_number"));
                });
        return lines.stream()
                .map(line -> {
                    Long person = line.told().single();
                    return person == null ? line : line.onlyAbout(numbers.get(person));
                })
                .toList();
    }

    void read(PersonId receiver, long id, Instant now) {
        database.sql("update notice set read_at = ? where id = ? and receiver_id = ? and read_at is null")
                .params(DatabaseTime.of(now), id, receiver.value())
                .update();
    }

    void readThrough(PersonId receiver, long lastTold, Instant now) {
        database.sql("update notice set read_at = ? where receiver_id = ? and id <= ? and read_at is null")
                .params(DatabaseTime.of(now), receiver.value(), lastTold)
                .update();
    }

    /** How many people were told of each kind about themselves, from one moment until before another. */
    Map<String, Integer> counts(List<NoticeKind> kinds, Instant from, Instant until) {
        Map<String, Integer> counts = new TreeMap<>();
        database.sql("""
                        select kind, count(*) as many from notice
                        where receiver_id = about_id and kind in (:kinds) and at >= :from and at < :until
                        group by kind""")
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("from", DatabaseTime.of(from))
                .param("until", DatabaseTime.of(until))
                .query((row, index) -> counts.put(row.getString("kind"), row.getInt("many")))
                .list();
        return counts;
    }

    /** Whom all of that is about, where it is about one person only. */
    Optional<PersonId> onlyOne(List<NoticeKind> kinds, Instant from, Instant until) {
        List<PersonId> people = database.sql("""
                        select distinct about_id from notice
                        where receiver_id = about_id and kind in (:kinds) and at >= :from and at < :until
                        fetch first 2 rows only""")
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("from", DatabaseTime.of(from))
                .param("until", DatabaseTime.of(until))
                .query((row, index) -> new PersonId(row.getLong("about_id")))
                .list();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    /** That somebody's clearance ends, at which step. */
    record Ending(long person, String position, String cycle) {

        static Ending of(News news) {
            return new Ending(Objects.requireNonNull(news.about()).value(), news.subject(), news.cycle());
        }
    }

    /** Which ends, or due days, people have been told of since. */
    Set<Ending> told(NoticeKind kind, Instant since) {
        return Set.copyOf(database.sql("""
                        select about_id, subject, cycle from notice
                        where kind = ? and at >= ? and receiver_id = about_id""")
                .params(kind.name(), DatabaseTime.of(since))
                .query((row, index) ->
                        new Ending(row.getLong("about_id"), row.getString("subject"), row.getString("cycle")))
                .list());
    }

    /** When news of a kind last happened that somebody was told of; never later than the epoch when none was. */
    Instant last(NoticeKind kind) {
        return database.sql("select at from notice where kind = ? order by at desc fetch first 1 rows only")
                .param(kind.name())
                .query((row, index) -> DatabaseTime.get(row, "at"))
                .optional()
                .orElse(Instant.EPOCH);
    }

    private static NoticeLine line(ResultSet row) throws SQLException {
        return new NoticeLine(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                new PersonId(row.getLong("about_id")),
                row.getString("employee_number"),
                row.getString("name"),
                row.getLong("about_id") == row.getLong("receiver_id"),
                StoredJson.read(row.getString("detail"), Told.class),
                null,
                DatabaseTime.get(row, "at"),
                row.getObject("read_at") != null);
    }
}
