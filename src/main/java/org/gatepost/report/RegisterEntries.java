package org.gatepost.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gatepost.clearance.PassEnds;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.clearance.Status;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the register. What is looked up for each row is looked up for the rows of the page only. */
@Repository
class RegisterEntries {

    /** How many rows PostgreSQL brings at a time, within a transaction. */
    static final int FETCH = 500;

    private static final String KEYED = """
            select p.id as person_id, p.employee_number, p.name, p.department, h.position_id, {exam} as exam_id,
                   h.since as held_since, c.waiver_id, c.attempt_id as rests_on, c.requirement, c.status, c.reason, c.cycle, c.due_at,
                   {key} as sort_key,
                   case when {may work} then c.cleared_until end as cleared_until,
                   case when {may not work} then c.cleared_until end as ended_at,
                   {stopped} as stopped_at
            {from}{where}
            order by sort_key {direction} nulls last, p.employee_number, h.position_id
            """;

    private static final String WITH_FIGURES = """
            select page.*, last.started_at, last.finished_at, r.earned, r.possible, r.cut_score, r.critical_missed,
                   rests.finished_at as passed_at,
                   exists (select 1 from attempt_result x where x.attempt_id = last.id and x.waiting)
                     and r.attempt_id is null as held,
                   w.reason as waived_why, asker.name as waiver_asked_by, answerer.name as waiver_agreed_by,
                   (select max(l.left_at) from person_leaving l
                    left join person_return b on b.leaving_id = l.id
                    where l.person_id = page.person_id and b.leaving_id is null) as leaves_at,
                   (select count(*) from attempt a
                    where a.person_id = page.person_id and a.exam_id = page.exam_id
                      and a.state <> 'VOIDED') as attempts,
                   (select max(s.at) from study_step s
                    where s.person_id = page.person_id and s.kind = 'STUDIED') as last_studied
            from ({keyed}{limit}) page
            left join attempt last on last.person_id = page.person_id and last.exam_id = page.exam_id
              and last.number = (select max(n.number) from attempt n
                                 where n.person_id = page.person_id and n.exam_id = page.exam_id
                                   and n.state <> 'VOIDED')
            left join counting_result r on r.attempt_id = last.id
            left join attempt rests on rests.id = page.rests_on
            left join waiver w on w.id = page.waiver_id
            left join person asker on asker.id = w.asked_by
            left join waiver_answer answer on answer.waiver_id = w.id
            left join person answerer on answerer.id = answer.answered_by
            order by page.sort_key {direction} nulls last, page.employee_number, page.position_id
            """;

    private final JdbcClient database;
    private final PassEnds ends;

    RegisterEntries(JdbcClient database, PassEnds ends) {
        this.database = database;
        this.ends = ends;
    }

    List<RegisterEntry> page(RegisterClauses clauses, RegisterOrder order, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>(clauses.parameters());
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return database.sql(sql(clauses, order, "limit :limit offset :offset"))
                .params(parameters)
                .query(this::entry)
                .list();
    }

    /** Every row, where few are to be expected. */
    List<RegisterEntry> all(RegisterClauses clauses, RegisterOrder order) {
        List<RegisterEntry> all = new ArrayList<>();
        each(clauses, order, all::add);
        return all;
    }

    /** Every row, one after the other. Within a transaction PostgreSQL hands over {@value #FETCH} at a time; H2 holds all. */
    void each(RegisterClauses clauses, RegisterOrder order, Consumer<RegisterEntry> reader) {
        database.sql(sql(clauses, order, ""))
                .withFetchSize(FETCH)
                .params(clauses.parameters())
                .query(row -> {
                    reader.accept(entry(row, 0));
                });
    }

    /** How many rows each group has. */
    RegisterCounts counts(RegisterClauses clauses) {
        Map<RegisterGroup, Integer> rows = new EnumMap<>(RegisterGroup.class);
        database.sql("select h.position_id, c.status, count(*) as number_of " + clauses.from() + clauses.where()
                        + "group by h.position_id, c.status")
                .params(clauses.parameters())
                .query(row -> {
                    rows.merge(RegisterGroup.of(position(row), status(row)), row.getInt("number_of"), Integer::sum);
                });
        return new RegisterCounts(rows);
    }

    /** By which rules these rows were decided, as rule versions are shown. */
    List<String> rules(RegisterClauses clauses) {
        return database.sql("select distinct c.requirement from (select c.requirement " + clauses.from()
                        + clauses.where() + ") c where c.requirement <> '' order by c.requirement")
                .params(clauses.parameters())
                .query((row, number) -> new RuleVersion(row.getString("requirement")).shown())
                .list();
    }

    private static String sql(RegisterClauses clauses, RegisterOrder order, String limit) {
        return WITH_FIGURES
                .replace("{keyed}", KEYED)
                .replace("{limit}", limit)
                .replace("{key}", order.column().sql(clauses))
                .replace("{may work}", RegisterClauses.MAY_WORK)
                .replace("{may not work}", RegisterClauses.MAY_NOT_WORK)
                .replace("{stopped}", clauses.stopped())
                .replace("{exam}", clauses.exam())
                .replace("{from}", clauses.from())
                .replace("{where}", clauses.where())
                .replace("{direction}", order.direction());
    }

    private RegisterEntry entry(ResultSet row, int number) throws SQLException {
        String exam = row.getString("exam_id");
        Instant until = DatabaseTime.getNullable(row, "cleared_until");
        boolean inGrace = status(row) == Status.IN_GRACE;
        return new RegisterEntry(
                new PersonId(row.getLong("person_id")),
                row.getString("employee_number"),
                row.getString("name"),
                row.getString("department"),
                position(row),
                exam == null ? null : new ExamId(exam),
                rule(row),
                status(row),
                row.getString("reason"),
                inGrace ? endBeforeGrace(row) : until,
                inGrace ? until : null,
                row.getInt("attempts"),
                lastAttempt(row),
                DatabaseTime.getNullable(row, "last_studied"),
                DatabaseTime.getNullable(row, "held_since"),
                waiver(row),
                DatabaseTime.getNullable(row, "ended_at"),
                DatabaseTime.getNullable(row, "stopped_at"),
                row.getInt("cycle"),
                DatabaseTime.getNullable(row, "due_at"),
                DatabaseTime.getNullable(row, "leaves_at"));
    }

    /** The register keeps when grace is over; when the clearance was, follows from the pass it rested on, as the gate has it. */
    private @Nullable Instant endBeforeGrace(ResultSet row) throws SQLException {
        PositionId position = position(row);
        Instant passedAt = DatabaseTime.getNullable(row, "passed_at");
        return position == null || passedAt == null ? null : ends.endOf(position, passedAt);
    }

    private static RegisterEntry.@Nullable Waived waiver(ResultSet row) throws SQLException {
        String reason = row.getString("waived_why");
        return reason == null
                ? null
                : new RegisterEntry.Waived(reason, row.getString("waiver_asked_by"), row.getString("waiver_agreed_by"));
    }

    private static @Nullable PositionId position(ResultSet row) throws SQLException {
        String position = row.getString("position_id");
        return position == null ? null : new PositionId(position);
    }

    private static RegisterEntry.@Nullable LastAttempt lastAttempt(ResultSet row) throws SQLException {
        var startedAt = DatabaseTime.getNullable(row, "started_at");
        return startedAt == null
                ? null
                : new RegisterEntry.LastAttempt(
                        startedAt,
                        DatabaseTime.getNullable(row, "finished_at"),
                        points(row, "earned"),
                        points(row, "possible"),
                        row.getInt("critical_missed"),
                        isLess(row.getBigDecimal("earned"), row.getBigDecimal("cut_score")),
                        row.getBoolean("held"));
    }

    private static boolean isLess(@Nullable BigDecimal earned, @Nullable BigDecimal cut) {
        return earned != null && cut != null && earned.compareTo(cut) < 0;
    }

    private static @Nullable RuleVersion rule(ResultSet row) throws SQLException {
        String digest = row.getString("requirement");
        return digest == null ? null : new RuleVersion(digest);
    }

    private static @Nullable Points points(ResultSet row, String column) throws SQLException {
        BigDecimal points = row.getBigDecimal(column);
        return points == null ? null : new Points(points);
    }

    private static @Nullable Status status(ResultSet row) throws SQLException {
        String name = row.getString("status");
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
