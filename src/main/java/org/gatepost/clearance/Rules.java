package org.gatepost.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rule was in force since when. Rows are only ever added. */
@Repository
class Rules {

    /** A row, and since when it holds. */
    private record Noted(Rule rule, Instant since) {}

    private final JdbcClient database;

    Rules(JdbcClient database) {
        this.database = database;
    }

    /** Notes what has changed since it was last noted; positions that are not among these are gone. */
    void note(Collection<Rule> today, Instant now) {
        Map<PositionId, Rule> last = new HashMap<>();
        noted().forEach(noted -> last.put(noted.rule().id(), noted.rule()));
        Set<PositionId> known = new HashSet<>();
        today.forEach(rule -> {
            known.add(rule.id());
            note(rule, last.get(rule.id()), now);
        });
        last.forEach((id, rule) -> {
            if (!known.contains(id)) {
                note(Rule.gone(id), rule, now);
            }
        });
    }

    private void note(Rule rule, @Nullable Rule last, Instant now) {
        if (!rule.equals(last)) {
            database.sql("""
                            insert into clearance_rule (position_id, position_revision, digest, rule, in_force_since)
                            values (?, ?, ?, ?, ?)""")
                    .param(rule.id().value())
                    .param(rule.revision())
                    .param(rule.digest())
                    .param(rule.text())
                    .param(DatabaseTime.of(now))
                    .update();
        }
    }

    /**
     * The rules that were in force at a moment, by position. Before the first was ever noted the first of each position
     * stands for what nobody knows; a position that is not among them required nothing that was known.
     */
    Map<PositionId, InForce> at(Instant moment) {
        List<Noted> all = noted();
        boolean beforeAll = all.stream().noneMatch(noted -> !noted.since().isAfter(moment));
        Map<PositionId, Rule> then = new HashMap<>();
        for (Noted noted : all) {
            if (beforeAll) {
                then.putIfAbsent(noted.rule().id(), noted.rule());
            } else if (!noted.since().isAfter(moment)) {
                then.put(noted.rule().id(), noted.rule());
            }
        }
        Map<PositionId, InForce> rules = new HashMap<>();
        then.forEach((id, rule) -> rules.put(id, rule.read(!beforeAll)));
        return rules;
    }

    /** The oldest first. */
    private List<Noted> noted() {
        return database.sql("select * from clearance_rule order by in_force_since, id")
                .query(Rules::read)
                .list();
    }

    private static Noted read(ResultSet row, int number) throws SQLException {
        return new Noted(
                new Rule(
                        new PositionId(row.getString("position_id")),
                        row.getInt("position_revision"),
                        row.getString("digest"),
                        row.getString("rule")),
                DatabaseTime.get(row, "in_force_since"));
    }
}
