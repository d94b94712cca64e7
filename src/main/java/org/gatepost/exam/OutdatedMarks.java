package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Marks that count and were given by an earlier revision of their item. Lists take one statement, however long. Practice is
 * left out: it is shown to whoever practises and to nobody else.
 */
@Repository
class OutdatedMarks {

    static final String SELECT = """
            select m.*, a.person_id, p.employee_number, p.name, a.exam_id, a.blueprint_revision, a.number,
                   r.earned as total_earned, r.possible as total_possible, r.cut_score, r.critical_missed,
                   exists (select 1 from attempt_mark h where h.attempt_id = m.attempt_id
                           and h.result_number = m.result_number and h.by_person) as by_people
            """;

    static final String JOINS = """
            join counting_result r on r.attempt_id = m.attempt_id and r.number = m.result_number
            join attempt a on a.id = m.attempt_id
            join person p on p.id = a.person_id
            """;

    /** Counting marks of an item by revisions before another one, without those that a person gave, decides about, or did. */
    private static final String OF_ITEM = "from attempt_mark m\n" + JOINS + """
            where m.item_id = :item and m.item_revision < :revision and not m.by_person and a.exam_id not in (:practice)
              and not exists (select 1 from regrade_case c where c.attempt_id = m.attempt_id
                              and c.item_id = m.item_id and c.to_revision = :revision)
            """;

    private static final int FETCH = 500;

    /** By which revisions attempts at which exam were marked. */
    record Origin(int itemRevision, ExamId exam, int blueprintRevision) {}

    private final JdbcClient database;

    OutdatedMarks(JdbcClient database) {
        this.database = database;
    }

    List<Origin> origins(ItemRevision today, Collection<ExamId> practice) {
        return database.sql("select distinct m.item_revision, a.exam_id, a.blueprint_revision " + OF_ITEM)
                .param("item", today.item().value())
                .param("revision", today.revision())
                .param("practice", Seats.values(practice))
                .query((row, number) -> new Origin(
                        row.getInt("item_revision"),
                        new ExamId(row.getString("exam_id")),
                        row.getInt("blueprint_revision")))
                .list();
    }

    /**
     * Each of them, by employee number. Within a transaction PostgreSQL hands over {@value #FETCH} at a time; H2 holds all.
     */
    void each(ItemRevision today, Collection<ExamId> practice, Consumer<OutdatedMark> reader) {
        database.sql(SELECT + OF_ITEM + "order by p.employee_number, a.exam_id, a.number")
                .withFetchSize(FETCH)
                .param("item", today.item().value())
                .param("revision", today.revision())
                .param("practice", Seats.values(practice))
                .query(row -> {
                    reader.accept(mark(row));
                });
    }

    static OutdatedMark mark(ResultSet row) throws SQLException {
        return new OutdatedMark(
                new AttemptId(row.getLong("attempt_id")),
                new PersonId(row.getLong("person_id")),
                row.getString("employee_number"),
                row.getString("name"),
                new ExamId(row.getString("exam_id")),
                row.getInt("blueprint_revision"),
                row.getInt("number"),
                row.getInt("result_number"),
                new Score(
                        new Points(row.getBigDecimal("total_earned")),
                        new Points(row.getBigDecimal("total_possible")),
                        new Points(row.getBigDecimal("cut_score")),
                        row.getInt("critical_missed")),
                Results.mark(row, 0),
                row.getBoolean("by_people"));
    }
}
