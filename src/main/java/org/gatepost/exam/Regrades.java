package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Regrades that were applied, passes they would have taken, and what people decided of those. Rows are only added. */
@Repository
class Regrades {

    /** A case nobody has decided yet, as long as its attempt has not been marked by that revision or a later one. */
    private static final String OPEN = """
            from regrade_case c
            join regrade g on g.id = c.regrade_id
            join person t on t.id = g.applied_by
            join attempt_mark m on m.attempt_id = c.attempt_id and m.item_id = c.item_id
            """ + OutdatedMarks.JOINS + """
            where m.item_revision < c.to_revision
              and not exists (select 1 from regrade_decision d where d.case_id = c.id)
              and not exists (select 1 from regrade_case later where later.attempt_id = c.attempt_id
                              and later.item_id = c.item_id and later.to_revision > c.to_revision)
            """;

    private static final String SELECT = OutdatedMarks.SELECT
            + ", c.id as case_id, c.regrade_id, c.to_revision, g.applied_by, g.applied_at, t.name as applied_by_name ";

    /** A regrade that was applied, as it is stored. */
    record Past(ItemRevision to, String by, Instant at, int marked, int waiting) {}

    /** An open case as it is stored, with the mark it is about as it counts now. */
    record OpenCase(
            long id,
            RegradeId regrade,
            ItemRevision to,
            PersonId appliedBy,
            String appliedByName,
            Instant appliedAt,
            OutdatedMark mark) {}

    private final JdbcClient database;

    Regrades(JdbcClient database) {
        this.database = database;
    }

    RegradeId add(ItemRevision to, PersonId by, Instant at) {
        var key = new GeneratedKeyHolder();
        database.sql("insert into regrade (item_id, to_revision, applied_by, applied_at) values (?, ?, ?, ?)")
                .params(to.item().value(), to.revision(), by.value(), DatabaseTime.of(at))
                .update(key, "id");
        return new RegradeId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** By which revision each of these items was marked again last; none for one that never was. */
    Map<ItemId, Integer> newest(Collection<ItemId> items) {
        Map<ItemId, Integer> newest = new HashMap<>();
        if (!items.isEmpty()) {
            database.sql(
                            "select item_id, max(to_revision) as newest from regrade where item_id in (:items) group by item_id")
                    .param("items", items.stream().map(ItemId::value).toList())
                    .query(row -> {
                        newest.put(new ItemId(row.getString("item_id")), row.getInt("newest"));
                    });
        }
        return newest;
    }

    boolean hasCase(AttemptId attempt, ItemRevision to) {
        return database.sql("""
                        select count(*) from regrade_case where attempt_id = ? and item_id = ? and to_revision = ?""")
                        .params(attempt.value(), to.item().value(), to.revision())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void addCase(RegradeId regrade, AttemptId attempt, ItemRevision to) {
        database.sql("insert into regrade_case (regrade_id, attempt_id, item_id, to_revision) values (?, ?, ?, ?)")
                .params(regrade.value(), attempt.value(), to.item().value(), to.revision())
                .update();
    }

    void decide(long id, CaseDecision decision, String reason, PersonId by, Instant at) {
        database.sql("""
                        insert into regrade_decision (case_id, decision, reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?)""")
                .params(id, decision.name(), reason, by.value(), DatabaseTime.of(at))
                .update();
    }

    /** The newest first. */
    List<Past> past(int limit) {
        return database.sql("""
                        select g.item_id, g.to_revision, g.applied_at, p.name, marked.results, waiting.cases
                        from regrade g
                        join person p on p.id = g.applied_by
                        left join (select regrade_id, count(*) as results from attempt_result
                                   where regrade_id is not null group by regrade_id) marked on marked.regrade_id = g.id
                        left join (select c.regrade_id, count(*) as cases
                        """ + OPEN + """
                                   group by c.regrade_id) waiting on waiting.regrade_id = g.id
                        order by g.id desc fetch first ? rows only""")
                .param(limit)
                .query((row, number) -> new Past(
                        new ItemRevision(new ItemId(row.getString("item_id")), row.getInt("to_revision")),
                        row.getString("name"),
                        DatabaseTime.get(row, "applied_at"),
                        row.getInt("results"),
                        row.getInt("cases")))
                .list();
    }

    int countOpen() {
        return database.sql("select count(*) " + OPEN).query(Integer.class).single();
    }

    /** The oldest first. */
    List<OpenCase> open(int limit) {
        return database.sql(SELECT + OPEN + " order by c.id fetch first " + limit + " rows only")
                .query(Regrades::open)
                .list();
    }

    Optional<OpenCase> open(long id) {
        return database.sql(SELECT + OPEN + " and c.id = ?")
                .param(id)
                .query(Regrades::open)
                .optional();
    }

    private static OpenCase open(ResultSet row, int number) throws SQLException {
        return new OpenCase(
                row.getLong("case_id"),
                new RegradeId(row.getLong("regrade_id")),
                new ItemRevision(new ItemId(row.getString("item_id")), row.getInt("to_revision")),
                new PersonId(row.getLong("applied_by")),
                row.getString("applied_by_name"),
                DatabaseTime.get(row, "applied_at"),
                OutdatedMarks.mark(row));
    }
}
