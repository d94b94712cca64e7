package org.gatepost.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/** How a fact stands in the columns that the outbox and the log have in common. */
final class FactRow {

    static final String COLUMNS = "at, kind, actor_id, person_id, attempt_id, exam_id, detail";

    private FactRow() {}

    static List<@Nullable Object> values(Fact fact) {
        return Arrays.asList(
                DatabaseTime.of(fact.at()),
                fact.kind(),
                fact.actor() == null ? null : fact.actor().value(),
                fact.person() == null ? null : fact.person().value(),
                fact.attempt() == null ? null : fact.attempt().value(),
                fact.exam() == null ? null : fact.exam().value(),
                fact.detail());
    }

    static Fact fact(ResultSet row) throws SQLException {
        Long actor = number(row, "actor_id");
        Long person = number(row, "person_id");
        Long attempt = number(row, "attempt_id");
        String exam = row.getString("exam_id");
        return new Fact(
                DatabaseTime.get(row, "at"),
                row.getString("kind"),
                actor == null ? null : new PersonId(actor),
                person == null ? null : new PersonId(person),
                attempt == null ? null : new AttemptId(attempt),
                exam == null ? null : new ExamId(exam),
                row.getString("detail"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
