package org.gatepost.exam;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gatepost.item.DrawnValues;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.Response;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers whose marks count, to items that may have been corrected, not those of practice. Lists take one statement, however long. */
@Repository
class OutdatedAnswers {

    /** Equal answers to one revision of an item that were marked alike. */
    record Answer(
            ItemRevision item,
            Map<String, BigDecimal> drawn,
            Mark mark,
            @Nullable Response response,
            int caseRevision,
            int marks) {}

    private final JdbcClient database;

    OutdatedAnswers(JdbcClient database) {
        this.database = database;
    }

    /** By which revisions the counting marks of these items were given. */
    List<ItemRevision> revisions(Collection<ItemId> items, Collection<ExamId> practice) {
        return items.isEmpty()
                ? List.of()
                : database.sql("""
                        select distinct m.item_id, m.item_revision
                        from attempt_mark m
                        join attempt a on a.id = m.attempt_id
                        join counting_result r on r.attempt_id = m.attempt_id and r.number = m.result_number
                        where m.item_id in (:items) and not m.by_person and a.exam_id not in (:practice)""")
                        .param("items", items.stream().map(ItemId::value).toList())
                        .param("practice", Seats.values(practice))
                        .query((row, number) -> revision(row))
                        .list();
    }

    /** All answers to these items, each different one once. */
    List<Answer> to(Collection<ItemId> items, Collection<ExamId> practice) {
        return items.isEmpty()
                ? List.of()
                : database.sql("""
                        select item_id, item_revision, drawn, outcome, earned, possible, doubt, response, case_revision,
                               count(*) as marks
                        from (select m.item_id, m.item_revision, cast(m.drawn as varchar) as drawn, m.outcome, m.earned,
                                     m.possible, m.doubt, cast(m.response as varchar) as response,
                                     coalesce((select max(c.to_revision) from regrade_case c
                                      where c.attempt_id = m.attempt_id and c.item_id = m.item_id), 0) as case_revision
                              from attempt_mark m
                              join attempt a on a.id = m.attempt_id
                              join counting_result r on r.attempt_id = m.attempt_id and r.number = m.result_number
                              where m.item_id in (:items) and not m.by_person and a.exam_id not in (:practice)) answers
                        group by item_id, item_revision, drawn, outcome, earned, possible, doubt, response, case_revision
                        """)
                        .param("items", items.stream().map(ItemId::value).toList())
                        .param("practice", Seats.values(practice))
                        .query(OutdatedAnswers::answer)
                        .list();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        String response = row.getString("response");
        return new Answer(
                revision(row),
                DrawnValues.read(row.getString("drawn")),
                Results.markOf(row),
                response == null ? null : StoredJson.read(response, Response.class),
                row.getInt("case_revision"),
                row.getInt("marks"));
    }

    private static ItemRevision revision(ResultSet row) throws SQLException {
        return new ItemRevision(new ItemId(row.getString("item_id")), row.getInt("item_revision"));
    }
}
