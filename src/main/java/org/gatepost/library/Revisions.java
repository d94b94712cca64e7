package org.gatepost.library;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The revisions of items, lessons, blueprints and positions. A file that reads as it did keeps its number, so starting
 * twice, or on two nodes, adds nothing.
 */
@Repository
class Revisions {

    private record Newest(int revision, String digest) {}

    private final JdbcClient database;
    private final Clock clock;

    Revisions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The number of each value's revision, by id; values that changed or are new get the next number. */
    <T> Map<String, Integer> record(Kind kind, Map<String, T> values) {
        Map<String, Newest> newest = newest(kind);
        Map<String, Integer> numbers = new HashMap<>();
        values.forEach((id, value) -> numbers.put(id, record(kind, id, value, newest.get(id))));
        return numbers;
    }

    <T> Optional<T> find(Kind kind, String id, int revision, Class<T> type) {
        return database.sql("select body from content_revision where kind = ? and id = ? and revision = ?")
                .params(kind.name(), id, revision)
                .query(String.class)
                .optional()
                .map(body -> StoredJson.read(body, type));
    }

    private Map<String, Newest> newest(Kind kind) {
        Map<String, Newest> newest = new HashMap<>();
        database.sql("select id, revision, digest from content_revision where kind = ? order by id, revision")
                .param(kind.name())
                .query(row -> {
                    newest.put(row.getString("id"), new Newest(row.getInt("revision"), row.getString("digest")));
                });
        return newest;
    }

    private int record(Kind kind, String id, Object value, @org.jspecify.annotations.Nullable Newest known) {
        String body = StoredJson.write(value);
        String digest = StoredJson.digest(body);
        if (known != null && known.digest().equals(digest)) {
            return known.revision();
        }
        int next = known == null ? 1 : known.revision() + 1;
        try {
            database.sql("""
                            insert into content_revision (kind, id, revision, digest, body, stored_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(kind.name(), id, next, digest, body, DatabaseTime.of(clock.instant()))
                    .update();
            return next;
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return record(kind, id, value, newest(kind).get(id));
        }
    }
}
