package org.gatepost.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptState;
import org.gatepost.exam.Score;
import org.gatepost.item.DrawnValues;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.item.Response;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Outcome;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts and their items, by the result that counts, for one person or for all rows of the register at once. */
@Repository
class AttemptEntries {

    private static final String ATTEMPT = """
            select a.id, a.person_id, p.employee_number, p.name, a.exam_id, a.blueprint_revision, a.number, a.state,
                   a.started_at, a.finished_at, r.number as result_number, r.regrade_id, r.marked_at, r.earned, r.possible, r.cut_score, r.critical_missed,
                   exists (select 1 from attempt_result w where w.attempt_id = a.id and w.waiting)
                     and r.attempt_id is null and a.state <> 'VOIDED' as held,
                   o.allowed_at, o.reason as allowed_why, g.name as allowed_by
            """;

    private static final String ITEM = """
            select m.attempt_id, p.employee_number, p.name, a.exam_id, a.blueprint_revision, a.number, m.slot, m.section,
                   m.item_id, m.item_revision, m.lesson_id, m.critical, m.outcome, m.earned, m.possible, m.drawn,
                   m.response
            """;

    private static final String COUNTING_RESULT = """
            left join counting_result r on r.attempt_id = a.id
            left join attempt_one_more o on o.attempt_id = a.id
            left join person g on g.id = o.allowed_by
            """;

    private static final String COUNTING_MARKS = """
            join counting_result r on r.attempt_id = a.id
            join attempt_mark m on m.attempt_id = r.attempt_id and m.result_number = r.number
            """;

    /** The people of the register's rows that are about one exam; whoever has two rows for it counts once. */
    private static final String OF_EXAM = """
            from (select distinct p.id, p.employee_number, p.name {from}{where}) p
            join attempt a on a.person_id = p.id and a.exam_id = :exam
            """;

    /** The people of the register's rows, each once. */
    private static final String OF_ROWS = """
            from (select distinct p.id, p.employee_number, p.name {from}{where}) p
            join attempt a on a.person_id = p.id and a.exam_id not in (:without)
            """;

    private final JdbcClient database;

    AttemptEntries(JdbcClient database) {
        this.database = database;
    }

    /** Every attempt of a person at every exam, the newest first. */
    List<AttemptEntry> of(PersonId person) {
        return database.sql(ATTEMPT + "from attempt a join person p on p.id = a.person_id " + COUNTING_RESULT
                        + "where a.person_id = ? order by a.started_at desc, a.id desc")
                .param(person.value())
                .query(AttemptEntries::attempt)
                .list();
    }

    /** The items of an attempt in their order; none while it is open. */
    List<ItemEntry> items(AttemptId attempt) {
        return database.sql(ITEM + "from attempt a join person p on p.id = a.person_id " + COUNTING_MARKS
                        + "where a.id = ? order by m.slot")
                .param(attempt.value())
                .query(AttemptEntries::item)
                .list();
    }

    /**
     * Every attempt of the people of the register's rows, or where only rows about one exam are left, theirs at that exam.
     *
     * @param without exams that are left out
     */
    void each(RegisterClauses rows, Set<ExamId> without, Consumer<AttemptEntry> reader) {
        database.sql(ATTEMPT + ofRows(rows) + COUNTING_RESULT + "order by p.employee_number, a.exam_id, a.number")
                .withFetchSize(RegisterEntries.FETCH)
                .params(parameters(rows, without))
                .query(row -> {
                    reader.accept(attempt(row, 0));
                });
    }

    /** Every item of the same attempts, as far as they are finished. */
    void eachItem(RegisterClauses rows, Set<ExamId> without, Consumer<ItemEntry> reader) {
        database.sql(ITEM + ofRows(rows) + COUNTING_MARKS + "order by p.employee_number, a.exam_id, a.number, m.slot")
                .withFetchSize(RegisterEntries.FETCH)
                .params(parameters(rows, without))
                .query(row -> {
                    reader.accept(item(row, 0));
                });
    }

    private static String ofRows(RegisterClauses rows) {
        return (rows.areOfOneExam() ? OF_EXAM : OF_ROWS)
                .replace("{from}", rows.from())
                .replace("{where}", rows.where());
    }

    private static Map<String, Object> parameters(RegisterClauses rows, Set<ExamId> without) {
        Map<String, Object> parameters = new HashMap<>(rows.parameters());
        parameters.put(
                "without",
                without.isEmpty()
                        ? List.of("")
                        : without.stream().map(ExamId::value).toList());
        return parameters;
    }

    private static AttemptEntry attempt(ResultSet row, int number) throws SQLException {
        return new AttemptEntry(
                new AttemptId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                row.getString("employee_number"),
                row.getString("name"),
                new ExamId(row.getString("exam_id")),
                row.getInt("blueprint_revision"),
                row.getInt("number"),
                AttemptState.valueOf(row.getString("state")),
                DatabaseTime.get(row, "started_at"),
                DatabaseTime.getNullable(row, "finished_at"),
                row.getInt("result_number"),
                row.getObject("regrade_id") != null,
                DatabaseTime.getNullable(row, "marked_at"),
                score(row),
                row.getBoolean("held"),
                oneMore(row));
    }

    private static AttemptEntry.@Nullable OneMore oneMore(ResultSet row) throws SQLException {
        Instant at = DatabaseTime.getNullable(row, "allowed_at");
        return at == null
                ? null
                : new AttemptEntry.OneMore(at, row.getString("allowed_by"), row.getString("allowed_why"));
    }

    private static @Nullable Score score(ResultSet row) throws SQLException {
        var earned = row.getBigDecimal("earned");
        return earned == null
                ? null
                : new Score(
                        new Points(earned),
                        new Points(row.getBigDecimal("possible")),
                        new Points(row.getBigDecimal("cut_score")),
                        row.getInt("critical_missed"));
    }

    private static ItemEntry item(ResultSet row, int number) throws SQLException {
        String response = row.getString("response");
        return new ItemEntry(
                new AttemptId(row.getLong("attempt_id")),
                row.getString("employee_number"),
                row.getString("name"),
                new ExamId(row.getString("exam_id")),
                row.getInt("blueprint_revision"),
                row.getInt("number"),
                row.getInt("slot") + 1,
                row.getString("section"),
                new ItemRevision(new ItemId(row.getString("item_id")), row.getInt("item_revision")),
                new LessonId(row.getString("lesson_id")),
                row.getBoolean("critical"),
                DrawnValues.read(row.getString("drawn")),
                Outcome.valueOf(row.getString("outcome")),
                new Points(row.getBigDecimal("earned")),
                new Points(row.getBigDecimal("possible")),
                response == null ? null : StoredJson.read(response, Response.class));
    }
}
