package org.gatepost.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log and how far it goes. Rows are added and read; there is no statement here or elsewhere that changes one. */
@Repository
class Entries {

    static final String COLUMNS = "number, " + FactRow.COLUMNS + ", previous, hash";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Entries(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Adds rows that follow the head, which the transaction holds, and moves it. */
    void append(List<AuditEntry> entries) {
        batches.batchUpdate(
                "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(Entries::values).toList());
        database.sql("update audit_head set number = ?, hash = ? where id = 1")
                .params(entries.getLast().number(), entries.getLast().hash())
                .update();
    }

    private static @Nullable Object[] values(AuditEntry entry) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entry.number());
        values.addAll(FactRow.values(entry.fact()));
        values.add(entry.previous());
        values.add(entry.hash());
        return values.toArray();
    }

    /** The head, for this transaction alone until it ends: whoever else wants to link waits. */
    Head hold() {
        return head(" for update").orElseThrow(() -> new IllegalStateException("the log has lost its head"));
    }

    Head head() {
        return head("").orElse(Head.OF_NOTHING);
    }

    private Optional<Head> head(String lock) {
        return database.sql("select number, hash from audit_head where id = 1" + lock)
                .query((row, number) -> new Head(row.getLong("number"), row.getString("hash")))
                .optional();
    }

    /** Gives a log that has none a head, where it ends. Several may try. */
    void giveHead() {
        if (head("").isPresent()) {
            return;
        }
        Head last = last().map(AuditEntry::asHead).orElse(Head.OF_NOTHING);
        try {
            database.sql("insert into audit_head (id, number, hash) values (1, ?, ?)")
                    .params(last.number(), last.hash())
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            // It ends where it ends, whoever says so.
        }
    }

    private Optional<AuditEntry> last() {
        return database.sql("select " + COLUMNS + " from audit_entry order by number desc fetch first 1 rows only")
                .query(Entries::entry)
                .optional();
    }

    /** In the order of their numbers, from beyond one of them. */
    List<AuditEntry> beyond(long number, int most) {
        return database.sql("select " + COLUMNS
                        + " from audit_entry where number > ? order by number fetch first ? rows only")
                .params(number, most)
                .query(Entries::entry)
                .list();
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("number"), FactRow.fact(row), row.getString("previous"), row.getString("hash"));
    }
}
