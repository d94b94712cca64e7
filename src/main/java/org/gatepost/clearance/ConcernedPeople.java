package org.gatepost.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.Change;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose clearance rests on something that has changed since: on a pass whose form held an item on it, an older revision of the
 * item itself, or whose position has the lesson. Which item, is looked up in the marks of that one pass.
 */
@Repository
class ConcernedPeople {

    private static final String ITEMS = """
            from content_change ch
            join content_change_item i on i.change_id = ch.id
            join attempt_mark m on m.attempt_id = a.id and m.result_number = 1 and m.item_id = i.item_id
            where ch.id in (:changes) and a.started_at < ch.changed_at
              and (ch.kind <> 'ITEM' or m.item_revision < ch.revision)""";

    private static final String FROM = """
            from clearance c
            join attempt a on a.id = c.attempt_id
            join person p on p.id = c.person_id
            where c.status in ('CLEARED', 'EXPIRING', 'IN_GRACE')
              and (exists (select 1 %s)
                   or exists (select 1 from content_change ch
                              where ch.id in (:changes) and ch.kind = 'LESSON' and a.started_at < ch.changed_at
                                and (ch.content_id || ' ' || c.position_id) in (:taught)))
            """.formatted(ITEMS);

    private final JdbcClient database;
    private final Library library;

    ConcernedPeople(JdbcClient database, Library library) {
        this.database = database;
        this.library = library;
    }

    int count(Collection<Change> changes) {
        return changes.isEmpty()
                ? 0
                : with(changes, "select count(*) " + FROM).query(Integer.class).single();
    }

    /** Some of them, by employee number. */
    List<Concerned> of(Collection<Change> changes, int from, int atMost) {
        return changes.isEmpty()
                ? List.of()
                : with(changes, """
                                select p.id as person_id, p.employee_number, p.name, p.department, c.position_id, a.id as attempt_id,
                                       a.exam_id, a.number, a.finished_at,
                                       (select string_agg(distinct m.item_id || '@' || m.item_revision, ' ') %s) as items
                                %s order by p.employee_number, c.position_id limit :most offset :from""".formatted(ITEMS, FROM))
                        .param("most", atMost)
                        .param("from", from)
                        .query(ConcernedPeople::read)
                        .list();
    }

    private JdbcClient.StatementSpec with(Collection<Change> changes, String sql) {
        List<String> taught = changes.stream()
                .filter(change -> change.subject() == Change.Subject.LESSON)
                .flatMap(change -> positionsWith(new LessonId(change.contentId())).stream()
                        .map(position -> change.contentId() + " " + position.value()))
                .toList();
        return database.sql(sql)
                .param(
                        "changes",
                        changes.stream().map(change -> change.id().value()).toList())
                .param("taught", taught.isEmpty() ? List.of("") : taught);
    }

    private List<PositionId> positionsWith(LessonId lesson) {
        return library.positions().stream()
                .flatMap(choice -> library.position(choice.id()).stream())
                .filter(position -> library.lessonsFor(position.value()).stream()
                        .anyMatch(each -> each.id().equals(lesson)))
                .map(position -> position.value().id())
                .toList();
    }

    private static Concerned read(ResultSet row, int number) throws SQLException {
        return new Concerned(
                new PersonId(row.getLong("person_id")),
                row.getString("employee_number"),
                row.getString("name"),
                row.getString("department"),
                new PositionId(row.getString("position_id")),
                new AttemptId(row.getLong("attempt_id")),
                new ExamId(row.getString("exam_id")),
                row.getInt("number"),
                DatabaseTime.get(row, "finished_at"),
                row.getString("items"));
    }
}
