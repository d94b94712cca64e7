package org.gatepost.library;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The revisions of items, lessons, blueprints and positions. A file that reads as it did keeps its number, so starting
 * twice, or on two nodes, adds nothing.
 */
@Repository
class Revisions {

    /** Rows written by one statement: few round trips and commits, and no statement too large for a database. */
    private static final int ROWS = 1_000;

    private record Newest(int revision, String digest) {}

    private record Addition(String id, int revision, String digest, String body) {}

    /** Nothing when it reads as the newest revision does, whose number is kept then. */
    private record Compared(String id, int revision, Optional<Addition> addition) {}

    private final JdbcClient database;
    private final Clock clock;
    /** The number of every value that was recorded since the start, by its name. */
    private final Map<String, Integer> recorded = new ConcurrentSkipListMap<>();
    /** Of those the ones that the files have, before any was corrected. */
    private final Map<String, Integer> loaded = new ConcurrentSkipListMap<>();
    /** The numbers of all that the files have, when it is known that none has changed. */
    private volatile Map<String, Integer> known = Map.of();

    Revisions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By what the number of a revision is kept. */
    static String name(Kind kind, String id) {
        return kind + " " + id;
    }

    /** Tells apart which revisions there are, by the number of each. */
    static String digest(Map<String, Integer> numbers) {
        return StoredJson.digest(StoredJson.write(numbers));
    }

    /** From now on {@link #load} takes these numbers, by name, and compares nothing. */
    void trust(Map<String, Integer> numbers) {
        known = Map.copyOf(numbers);
    }

    /** Whether {@link #load} compares nothing. */
    boolean areTrusted() {
        return !known.isEmpty();
    }

    /** As {@link #record}, of what the files have at the start. */
    <T> Map<String, Integer> load(Kind kind, Map<String, T> values) {
        Map<String, Integer> numbers = areTrusted() ? known(kind, values.keySet()) : record(kind, values);
        numbers.forEach((id, number) -> loaded.put(name(kind, id), number));
        return numbers;
    }

    private Map<String, Integer> known(Kind kind, Set<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String id : ids) {
            String name = name(kind, id);
            int number = Objects.requireNonNull(known.get(name));
            numbers.put(id, number);
            recorded.put(name, number);
        }
        return numbers;
    }

    /** Of all that the files had at the start. */
    String digest() {
        return digest(loaded);
    }

    /** The number of each value's revision, by id; values that changed or are new get the next number. */
    <T> Map<String, Integer> record(Kind kind, Map<String, T> values) {
        Map<String, Newest> newest = newest(kind);
        Map<String, Integer> numbers = new HashMap<>();
        // In the order of the ids, so that nodes that start together wait for one another and never in a circle.
        List<Map.Entry<String, T>> all = List.copyOf(new TreeMap<>(values).entrySet());
        CompletableFuture<List<Compared>> next = comparing(all, 0, newest);
        for (int from = 0; from < all.size(); from += ROWS) {
            List<Compared> some = next.join();
            next = comparing(all, from + ROWS, newest);
            some.forEach(one -> numbers.put(one.id(), one.revision()));
            numbers.putAll(add(
                    kind, some.stream().flatMap(one -> one.addition().stream()).toList(), values));
        }
        numbers.forEach((id, number) -> recorded.put(name(kind, id), number));
        return numbers;
    }

    /** What this node has recorded since its start, which is what it teaches and asks. */
    ContentLoaded loaded() {
        return new ContentLoaded(digest(recorded), recorded.size());
    }

    /** Beside the database, which writes the rows before meanwhile: the two cost about as much. */
    private static CompletableFuture<List<Compared>> comparing(
            List<? extends Map.Entry<String, ?>> all, int from, Map<String, Newest> newest) {
        var some = all.subList(Math.min(from, all.size()), Math.min(from + ROWS, all.size()));
        return CompletableFuture.supplyAsync(() -> some.parallelStream()
                .map(entry -> compared(entry.getKey(), entry.getValue(), newest.get(entry.getKey())))
                .toList());
    }

    private static Compared compared(String id, Object value, @Nullable Newest known) {
        String body = StoredJson.write(value);
        String digest = StoredJson.digest(body);
        if (known != null && known.digest().equals(digest)) {
            return new Compared(id, known.revision(), Optional.empty());
        }
        int revision = known == null ? 1 : known.revision() + 1;
        return new Compared(id, revision, Optional.of(new Addition(id, revision, digest, body)));
    }

    <T> Optional<T> find(Kind kind, String id, int revision, Class<T> type) {
        return database.sql("select body from content_revision where kind = ? and id = ? and revision = ?")
                .params(kind.name(), id, revision)
                .query(String.class)
                .optional()
                .map(body -> StoredJson.read(body, type));
    }

    /** The newest revision of everything of a kind that was ever stored, by id. */
    <T> Map<String, T> newest(Kind kind, Class<T> type) {
        Map<String, T> newest = new HashMap<>();
        database.sql("""
                        select c.id, c.body from content_revision c
                        where c.kind = ? and c.revision = (select max(n.revision) from content_revision n
                                                           where n.kind = c.kind and n.id = c.id)""").param(kind.name()).query(row -> {
            newest.put(row.getString("id"), StoredJson.read(row.getString("body"), type));
        });
        return newest;
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

    /** What of {@code values} is to be added. Another node that was faster has added some of it or all: looks again. */
    private Map<String, Integer> add(Kind kind, List<Addition> rows, Map<String, ?> values) {
        Map<String, Integer> numbers = new HashMap<>();
        if (rows.isEmpty()) {
            return numbers;
        }
        try {
            insert(kind, rows);
            rows.forEach(row -> numbers.put(row.id(), row.revision()));
            return numbers;
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            Map<String, Object> left = new HashMap<>();
            rows.forEach(row -> left.put(row.id(), Objects.requireNonNull(values.get(row.id()))));
            return record(kind, left);
        }
    }

    private void insert(Kind kind, List<Addition> rows) {
        String places = String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?, ?)"));
        OffsetDateTime now = DatabaseTime.of(clock.instant());
        List<Object> parameters = new ArrayList<>();
        rows.forEach(row ->
                parameters.addAll(List.of(kind.name(), row.id(), row.revision(), row.digest(), row.body(), now)));
        database.sql("insert into content_revision (kind, id, revision, digest, body, stored_at) values " + places)
                .params(parameters)
                .update();
    }
}
