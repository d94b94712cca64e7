package org.gatepost.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been done and is not in the log yet. */
@Repository
class Outbox {

    record Waiting(long id, Fact fact) {}

    /** A statement takes 65,535 parameters on PostgreSQL, and a fact has seven. */
    private static final int AT_ONCE = 1_000;

    private static final String PLACES = "(?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient database;

    Outbox(JdbcClient database) {
        this.database = database;
    }

    /** Adds all in one statement, or in as few as there may be. */
    void add(List<Fact> facts) {
        for (int from = 0; from < facts.size(); from += AT_ONCE) {
            insert(facts.subList(from, Math.min(from + AT_ONCE, facts.size())));
        }
    }

    private void insert(List<Fact> facts) {
        List<@Nullable Object> values = new ArrayList<>();
        facts.forEach(fact -> values.addAll(FactRow.values(fact)));
        database.sql("insert into audit_outbox (" + FactRow.COLUMNS + ") values "
                        + String.join(", ", Collections.nCopies(facts.size(), PLACES)))
                .params(values)
                .update();
    }

    boolean isEmpty() {
        return oldest(1).isEmpty();
    }

    long count() {
        return database.sql("select count(*) from audit_outbox")
                .query(Long.class)
                .single();
    }

    List<Waiting> oldest(int most) {
        return database.sql("select id, " + FactRow.COLUMNS + " from audit_outbox order by id fetch first ? rows only")
                .param(most)
                .query((row, number) -> new Waiting(row.getLong("id"), FactRow.fact(row)))
                .list();
    }

    /** Exactly these: one with a lower number may be committed only later. */
    void remove(List<Waiting> linked) {
        database.sql("delete from audit_outbox where id in (:ids)")
                .param("ids", linked.stream().map(Waiting::id).toList())
                .update();
    }
}
