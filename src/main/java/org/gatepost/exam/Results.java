package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gatepost.item.DrawnValues;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.item.Response;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.StoredJson;
import org.gatepost.marking.Doubt;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How attempts were marked: only ever added to. Which result counts is said by the view {@code counting_result}. */
@Repository
class Results {

    /**
     * All marks of a result, column by column: one row of parameters and one run of the statement for fifty items. A batch
     * would be run by PostgreSQL mark by mark. Decimals go as texts, for its driver knows no arrays of them.
     */
    private static final String MARKS = """
            insert into attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision, lesson_id,
                                      critical, outcome, earned, possible, doubt, drawn, response, by_person,
                                      to_put_right)
            select cast(? as bigint), cast(? as int), m.*
            from unnest(cast(? as int array), cast(? as varchar array), cast(? as varchar array),
                        cast(? as int array), cast(? as varchar array), cast(? as boolean array),
                        cast(? as varchar array), cast(? as numeric(9, 2) array), cast(? as numeric(9, 2) array),
                        cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                        cast(? as boolean array), cast(? as varchar array)) m""";

    private final JdbcClient database;

    Results(JdbcClient database) {
        this.database = database;
    }

    /** @param regrade by which it is added; null for the first marking */
    void add(AttemptId attempt, int number, Score score, List<MarkRow> marks, @Nullable RegradeId regrade, Instant at) {
        add(attempt, number, score, marks, regrade, at, false);
    }

    /** Adds the first marking of an attempt of which people mark something: it counts for nothing. */
    void addWaiting(AttemptId attempt, Score score, List<MarkRow> marks, Instant at) {
        add(attempt, 1, score, marks, null, at, true);
    }

    private void add(
            AttemptId attempt,
            int number,
            Score score,
            List<MarkRow> marks,
            @Nullable RegradeId regrade,
            Instant at,
            boolean waiting) {
        database.sql("""
                        insert into attempt_result (attempt_id, number, marked_at, earned, possible, cut_score,
                                                    critical_missed, passed, regrade_id, waiting)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(attempt.value())
                .param(number)
                .param(DatabaseTime.of(at))
                .param(score.earned().value())
                .param(score.possible().value())
                .param(score.cut().value())
                .param(score.criticalMissed())
                .param(score.passed())
                .param(regrade == null ? null : regrade.value())
                .param(waiting)
                .update();
        database.sql(MARKS)
                .param(attempt.value())
                .param(number)
                .param(marks.stream().map(MarkRow::slot).toArray(Integer[]::new))
                .param(texts(marks, MarkRow::section))
                .param(texts(marks, mark -> mark.item().item().value()))
                .param(marks.stream().map(mark -> mark.item().revision()).toArray(Integer[]::new))
                .param(texts(marks, mark -> mark.lesson().value()))
                .param(marks.stream().map(MarkRow::critical).toArray(Boolean[]::new))
                .param(texts(marks, mark -> mark.mark().outcome().name()))
                .param(texts(marks, mark -> mark.mark().earned().toString()))
                .param(texts(marks, mark -> mark.mark().possible().toString()))
                .param(texts(marks, mark -> name(mark.mark().doubt())))
                .param(texts(marks, mark -> DrawnValues.write(mark.drawn())))
                .param(texts(marks, mark -> mark.response() == null ? null : StoredJson.write(mark.response())))
                .param(marks.stream().map(MarkRow::byPerson).toArray(Boolean[]::new))
                .param(texts(marks, mark -> ToPutRight.write(mark.toPutRight())))
                .update();
    }

    private static @Nullable String[] texts(List<MarkRow> marks, Function<MarkRow, @Nullable String> column) {
        @Nullable String[] texts = new @Nullable String[marks.size()];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = column.apply(marks.get(row));
        }
        return texts;
    }

    private static @Nullable String name(@Nullable Doubt doubt) {
        return doubt == null ? null : doubt.name();
    }

    /** The number of the result that counts. */
    int counting(AttemptId attempt) {
        return database.sql("select number from counting_result where attempt_id = ?")
                .param(attempt.value())
                .query(Integer.class)
                .single();
    }

    /** When the result that counts was added by a regrade; nothing when it is the first marking. */
    Optional<Instant> markedAgain(AttemptId attempt) {
        return database.sql("""
                        select r.marked_at from attempt_result r
                        join counting_result c on c.attempt_id = r.attempt_id and c.number = r.number
                        where r.attempt_id = ? and r.regrade_id is not null""")
                .param(attempt.value())
                .query((row, number) -> DatabaseTime.get(row, "marked_at"))
                .optional();
    }

    Optional<Score> score(AttemptId attempt) {
        return database.sql("""
                        select earned, possible, cut_score, critical_missed from counting_result
                        where attempt_id = ?""").param(attempt.value()).query(Results::score).optional();
    }

    /** Whether its person has passed its exam with this attempt or a later one. */
    boolean passedSince(AttemptRow attempt) {
        return database.sql("""
                        select count(*) from attempt a
                        join counting_result r on r.attempt_id = a.id
                        where a.person_id = ? and a.exam_id = ? and a.number >= ? and r.passed""")
                        .params(attempt.person().value(), attempt.exam().value(), attempt.number())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether its result waits for people's marks. */
    boolean isWaiting(AttemptId attempt) {
        return database.sql("""
                        select count(*) from attempt_result w where w.attempt_id = ? and w.waiting
                        and not exists (select 1 from attempt_result r where r.attempt_id = w.attempt_id
                                        and not r.waiting)""").param(attempt.value()).query(Integer.class).single() > 0;
    }

    /** The marks of the result that waited, or waits, for people; empty when there never was one. */
    List<MarkRow> waiting(AttemptId attempt) {
        return database.sql("""
                        select m.* from attempt_mark m
                        join attempt_result r on r.attempt_id = m.attempt_id and r.number = m.result_number
                        where m.attempt_id = ? and r.waiting
                        order by m.slot""").param(attempt.value()).query(Results::mark).list();
    }

    List<MarkRow> marks(AttemptId attempt) {
        return database.sql("""
                        select m.* from attempt_mark m
                        join counting_result r on r.attempt_id = m.attempt_id and r.number = m.result_number
                        where m.attempt_id = ?
                        order by m.slot""").param(attempt.value()).query(Results::mark).list();
    }

    static Score score(ResultSet row, int number) throws SQLException {
        return new Score(
                new Points(row.getBigDecimal("earned")),
                new Points(row.getBigDecimal("possible")),
                new Points(row.getBigDecimal("cut_score")),
                row.getInt("critical_missed"));
    }

    static MarkRow mark(ResultSet row, int number) throws SQLException {
        String response = row.getString("response");
        return new MarkRow(
                row.getInt("slot"),
                row.getString("section"),
                new ItemRevision(new ItemId(row.getString("item_id")), row.getInt("item_revision")),
                new LessonId(row.getString("lesson_id")),
                row.getBoolean("critical"),
                DrawnValues.read(row.getString("drawn")),
                markOf(row),
                response == null ? null : StoredJson.read(response, Response.class),
                row.getBoolean("by_person"),
                ToPutRight.read(row.getString("to_put_right")));
    }

    static Mark markOf(ResultSet row) throws SQLException {
        String doubt = row.getString("doubt");
        return new Mark(
                Outcome.valueOf(row.getString("outcome")),
                new Points(row.getBigDecimal("earned")),
                new Points(row.getBigDecimal("possible")),
                doubt == null ? null : Doubt.valueOf(doubt));
    }
}
