package org.gatepost.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Position;
import org.gatepost.library.Revised;
import org.gatepost.library.Terms;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose clearance rests, or may rest, on something that has changed since: on a pass, or an attempt that may become one, whose
 * form held an item on it, an older revision of the item itself, or whose position has the lesson. Which item, is looked up in
 * the marks of that one attempt.
 */
@Repository
class ConcernedPeople {

    /** Each of these changes with the items on it, of forms that are marked. */
    private static final String ITEMS = """
            content_change ch
            join content_change_item i on i.change_id = ch.id
            join attempt_mark m on m.attempt_id = a.id and m.result_number = 1 and m.item_id = i.item_id
            where ch.id in (:changes) and a.started_at < ch.changed_at
              and (ch.kind <> 'ITEM' or m.item_revision < ch.revision)""";

    /** Of forms that are not marked yet: those say which items are on them, and were drawn from what there was. */
    private static final String ON_THE_FORM = """
            content_change ch
            join content_change_item i on i.change_id = ch.id
            where ch.id in (:changes) and a.started_at < ch.changed_at
              and a.form like concat('%"', i.item_id, '"%')""";

    /** Lessons that the position has. */
    private static final String TAUGHT = """
            content_change ch
            where ch.id in (:changes) and ch.kind = 'LESSON' and a.started_at < ch.changed_at
              and (ch.content_id || ' ' || h.position_id) in (:taught)""";

    /**
     * By their passes and their attempts, and not by what the register says of them today: whoever is blocked, waived or away may
     * be cleared by the same pass later.
     */
    private static final String HOLDERS = """
            from (select distinct person_id, position_id from holding) h
            join (values {rules}) as r(position_id, whole_exam, shorter_exam, since) on r.position_id = h.position_id
            join attempt a on a.person_id = h.person_id and a.exam_id in (r.whole_exam, r.shorter_exam)
            left join counting_result s on s.attempt_id = a.id""";

    /** What was sat before the last pass of the whole exam clears nobody any more. */
    private static final String MAY_CLEAR = """
            a.state <> 'VOIDED' and (s.attempt_id is null or s.passed)
              and not exists (select 1 from attempt b join counting_result t on t.attempt_id = b.id and t.passed
                              where b.person_id = a.person_id and b.exam_id = r.whole_exam and b.state <> 'VOIDED'
                                and b.started_at > a.started_at)
              and (s.attempt_id is null
                   or exists (select 1 from attempt b join counting_result t on t.attempt_id = b.id and t.passed
                              where b.person_id = a.person_id and b.exam_id in (r.whole_exam, r.shorter_exam)
                                and b.state <> 'VOIDED' and b.finished_at >= r.since))""";

    private static final String FROM = """
            from (select h.person_id, h.position_id, max(a.id) as attempt_id
                  %s
                  where %s
                    and (exists (select 1 from %s)
                         or s.attempt_id is null and exists (select 1 from %s)
                         or exists (select 1 from %s))
                  group by h.person_id, h.position_id) c
            join attempt a on a.id = c.attempt_id
            join person p on p.id = c.person_id
            left join counting_result s on s.attempt_id = a.id
            """.formatted(HOLDERS, MAY_CLEAR, ITEMS, ON_THE_FORM, TAUGHT);

    /** Of each change by itself; a union has everybody once, however many of their attempts it is in, and in whichever way. */
    private static final String ALL = "%s union %s union %s"
            .formatted(each(ITEMS), each(ON_THE_FORM + " and s.attempt_id is null"), each(TAUGHT));

    private static final String COUNTS = """
            select c.change_id, count(*) as clearances
            from (%s) c
            group by c.change_id""".formatted(ALL);

    private static final String COUNT = """
            select count(*) from (select distinct c.person_id, c.position_id from (%s) c) d""".formatted(ALL);

    /** Days have different lengths, and a company may have moved to another zone. */
    private static final int DAYS_TO_SPARE = 3;
    /** The longest between a pass and the end that a day of the year gives it. */
    private static final int YEARS_AT_MOST = 2;

    private final JdbcClient database;
    private final Library library;
    private final CompanyTime time;

    ConcernedPeople(JdbcClient database, Library library, CompanyTime time) {
        this.database = database;
        this.library = library;
        this.time = time;
    }

    /** How many clearances each of them concerns, in one statement. */
    Map<ChangeId, Integer> counts(Collection<Change> changes) {
        Map<ChangeId, Integer> counts = new HashMap<>();
        changes.forEach(change -> counts.put(change.id(), 0));
        if (!changes.isEmpty() && !library.positions().isEmpty()) {
            with(changes, COUNTS).query(row -> {
                counts.put(new ChangeId(row.getLong("change_id")), row.getInt("clearances"));
            });
        }
        return counts;
    }

    /** How many clearances any of them concerns, each once. */
    int count(Collection<Change> changes) {
        return changes.isEmpty() || library.positions().isEmpty()
                ? 0
                : with(changes, COUNT).query(Integer.class).single();
    }

    private static String each(String changes) {
        return """
                select ch.id as change_id, h.person_id, h.position_id
                %s
                cross join %s and %s""".formatted(HOLDERS, changes, MAY_CLEAR);
    }

    /** Some of them, by employee number. */
    List<Concerned> of(Collection<Change> changes, int from, int atMost) {
        return changes.isEmpty() || library.positions().isEmpty()
                ? List.of()
                : with(changes, """
                                select p.id as person_id, p.employee_number, p.name, p.department, c.position_id, a.id as attempt_id,
                                       a.exam_id, a.number, case when s.passed then a.finished_at end as passed_at,
                                       (select string_agg(distinct m.item_id || '@' || m.item_revision, ' ') from %s) as items
                                %s order by p.employee_number, c.position_id limit :most offset :from""".formatted(ITEMS, FROM))
                        .param("most", atMost)
                        .param("from", from)
                        .query(ConcernedPeople::read)
                        .list();
    }

    private JdbcClient.StatementSpec with(Collection<Change> changes, String sql) {
        List<Position> positions = positions();
        List<String> taught = changes.stream()
                .filter(change -> change.subject() == Change.Subject.LESSON)
                .flatMap(change -> positionsWith(positions, new LessonId(change.contentId()))
                        .map(position ->
                                change.contentId() + " " + position.id().value()))
                .toList();
        String rules =
                IntStream.range(0, positions.size()).mapToObj("""
                        (cast(:position%1$d as varchar(160)), cast(:whole%1$d as varchar(160)), cast(:shorter%1$d as varchar(160)),
                         cast(:since%1$d as timestamp with time zone))"""::formatted).collect(Collectors.joining(", "));
        JdbcClient.StatementSpec asked = database.sql(sql.replace("{rules}", rules))
                .param(
                        "changes",
                        changes.stream().map(change -> change.id().value()).toList())
                .param("taught", taught.isEmpty() ? List.of("") : taught);
        for (int number = 0; number < positions.size(); number++) {
            Position position = positions.get(number);
            Terms.Renewal renewal = position.terms().renewal();
            asked = asked.param("position" + number, position.id().value())
                    .param("whole" + number, position.exam().value())
                    .param(
                            "shorter" + number,
                            renewal == null
                                    ? position.exam().value()
                                    : renewal.exam().value())
                    .param("since" + number, DatabaseTime.of(oldest(position)));
        }
        return asked;
    }

    /**
     * A pass before that matters to nobody: its clearance, the grace after it and the time in which it may be renewed by a shorter
     * exam are over. One of some days later may be over as well, and then what is asked changes nothing.
     */
    private Instant oldest(Position position) {
        Terms terms = position.terms();
        Terms.Renewal renewal = terms.renewal();
        ZonedDateTime now = time.now().atZone(time.zone());
        ZonedDateTime passed =
                terms.endsOn().isEmpty() ? now.minusMonths(position.validMonths()) : now.minusYears(YEARS_AT_MOST);
        return passed.minusDays(terms.graceDays() + (renewal == null ? 0 : renewal.lapsedDays()) + DAYS_TO_SPARE)
                .toInstant();
    }

    private List<Position> positions() {
        return library.positions().stream()
                .flatMap(choice -> library.position(choice.id()).stream())
                .map(Revised::value)
                .toList();
    }

    private Stream<Position> positionsWith(List<Position> positions, LessonId lesson) {
        return positions.stream()
                .filter(position -> library.lessonsFor(position).stream()
                        .anyMatch(each -> each.id().equals(lesson)));
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
                DatabaseTime.getNullable(row, "passed_at"),
                row.getString("items"));
    }
}
