package org.gatepost.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that were counted, and what was counted. */
@Repository
class CountedDays {

    /** Somebody, and where they work. */
    record Somebody(PersonId id, String department) {}

    private final JdbcClient database;

    CountedDays(JdbcClient database) {
        this.database = database;
    }

    Set<LocalDate> since(LocalDate first) {
        return new TreeSet<>(database.sql("select counted_day from report_day where counted_day >= ?")
                .param(first)
                .query(LocalDate.class)
                .list());
    }

    /** Since when anybody has held anything; nothing before the first. */
    Optional<Instant> beginning() {
        return database.sql("select min(since) as since from holding")
                .query((row, number) -> Optional.ofNullable(DatabaseTime.getNullable(row, "since")))
                .single();
    }

    /** People in the order of their ids, from beyond one of them. */
    List<Somebody> people(PersonId beyond, int atMost) {
        return database.sql("select id, department from person where id > ? order by id limit ?")
                .params(beyond.value(), atMost)
                .query((row, number) -> new Somebody(new PersonId(row.getLong("id")), row.getString("department")))
                .list();
    }

    /**
     * Adds a day, within a transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException when it has been counted already, perhaps by another node
     */
    void add(LocalDate day, Instant countedAt, Collection<StandingCount> counts) {
        database.sql("insert into report_day (counted_day, counted_at) values (?, ?)")
                .params(day, DatabaseTime.of(countedAt))
                .update();
        counts.forEach(count -> database.sql("""
                        insert into report_standing (counted_day, department, position_id, standing, people, overdue, rule, as_it_was)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        day,
                        count.department(),
                        count.position(),
                        count.group().name(),
                        count.people(),
                        count.overdue(),
                        count.rule(),
                        count.asItWas())
                .update());
    }

    /** What was counted on these days, oldest first; a day on which nobody held anything that is asked for has no people. */
    List<TrendPoint> points(Collection<LocalDate> days, @Nullable String department, @Nullable String position) {
        if (days.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("days", days);
        String narrowed = "";
        if (department != null) {
            narrowed += " and s.department = :department";
            parameters.put("department", department);
        }
        if (position != null) {
            narrowed += " and s.position_id = :position";
            parameters.put("position", position);
        }
        Map<LocalDate, TrendPoint.Sum> sums = new TreeMap<>();
        database.sql("""
                        select d.counted_day, s.standing, s.position_id, s.rule, s.as_it_was, sum(s.people) as people,
                               sum(s.overdue) as overdue
                        from report_day d left join report_standing s on s.counted_day = d.counted_day""" + narrowed + """

                        where d.counted_day in (:days)
                        group by d.counted_day, s.standing, s.position_id, s.rule, s.as_it_was order by d.counted_day""").params(parameters).query(row -> {
            add(row, sums.computeIfAbsent(row.getObject("counted_day", LocalDate.class), TrendPoint.Sum::new));
        });
        List<TrendPoint> points = new ArrayList<>();
        sums.values().forEach(sum -> points.add(sum.point()));
        return points;
    }

    private static void add(ResultSet row, TrendPoint.Sum sum) throws SQLException {
        String standing = row.getString("standing");
        if (standing != null) {
            sum.add(
                    RegisterGroup.valueOf(standing),
                    row.getInt("people"),
                    row.getInt("overdue"),
                    row.getString("rule"),
                    row.getBoolean("as_it_was"));
        }
    }
}
