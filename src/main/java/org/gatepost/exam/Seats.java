package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is sitting now, a page at a time, whoever runs out of time first at the top. */
@Repository
class Seats {

    private static final String OPEN = """
            from attempt a join person p on p.id = a.person_id
            where a.state = 'OPEN' and (cast(:exam as varchar(80)) is null or a.exam_id = :exam)
              and a.exam_id not in (:practice)
            """;

    private static final String PAGE =
            """
            select a.id, p.employee_number, p.name, p.department, a.exam_id, a.number, a.started_at, a.deadline,
                   case when a.desk = 0 then a.form end as unopened,
                   (select count(*) from attempt_answer s where s.attempt_id = a.id) as items,
                   (select count(*) from attempt_answer s
                    where s.attempt_id = a.id and s.response is not null) as answered,
                   (select max(s.saved_at) from attempt_answer s where s.attempt_id = a.id) as saved_at,
                   (select coalesce(sum(x.seconds), 0) from attempt_extension x
                    where x.attempt_id = a.id and x.given_by is not null) as given,
                   (select coalesce(sum(x.seconds), 0) from attempt_extension x
                    where x.attempt_id = a.id and x.given_by is null) as outage,
                   (select n.seen_at from attempt_presence n where n.attempt_id = a.id) as seen_at
            """ + OPEN + "order by a.deadline, a.id offset :offset rows fetch next :limit rows only";

    private final JdbcClient database;
    private final PartlyAnswered partly;

    Seats(JdbcClient database, PartlyAnswered partly) {
        this.database = database;
        this.partly = partly;
    }

    /**
     * @param exam null for all exams
     * @param practice those that nobody is shown to others at
     */
    List<Seat> page(@Nullable ExamId exam, Collection<ExamId> practice, int offset, int limit) {
        List<Seat> page = database.sql(PAGE)
                .param("exam", value(exam))
                .param("practice", values(practice))
                .param("offset", offset)
                .param("limit", limit)
                .query(Seats::seat)
                .list();
        List<AttemptId> attempts = page.stream().map(Seat::attempt).toList();
        Map<AttemptId, PageTold> told = PageTold.of(database, attempts);
        Map<AttemptId, Integer> inPart = partly.of(attempts);
        return page.stream()
                .map(seat -> seat.with(PageTold.of(seat.attempt(), told), inPart.getOrDefault(seat.attempt(), 0)))
                .toList();
    }

    int count(@Nullable ExamId exam, Collection<ExamId> practice) {
        return database.sql("select count(*) " + OPEN)
                .param("exam", value(exam))
                .param("practice", values(practice))
                .query(Integer.class)
                .single();
    }

    /** The exams that somebody sits now. */
    List<ExamId> exams() {
        return database.sql("select distinct exam_id from attempt where state = 'OPEN' order by exam_id")
                .query((row, number) -> new ExamId(row.getString("exam_id")))
                .list();
    }

    /** Never empty, which SQL does not take. */
    static List<String> values(Collection<ExamId> exams) {
        return Stream.concat(Stream.of(""), exams.stream().map(ExamId::value)).toList();
    }

    private static @Nullable String value(@Nullable ExamId exam) {
        return exam == null ? null : exam.value();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                new AttemptId(row.getLong("id")),
                row.getString("employee_number"),
                row.getString("name"),
                row.getString("department"),
                new ExamId(row.getString("exam_id")),
                row.getInt("number"),
                DatabaseTime.get(row, "started_at"),
                DatabaseTime.get(row, "deadline"),
                row.getInt("answered"),
                0,
                items(row),
                row.getLong("given"),
                row.getLong("outage"),
                0,
                new Connection(0, 0),
                Stream.of("saved_at", "seen_at")
                        .map(column -> instant(row, column))
                        .filter(java.util.Objects::nonNull)
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    /** There are no answers, not even blank ones, until it is opened. */
    private static int items(ResultSet row) throws SQLException {
        String unopened = row.getString("unopened");
        return unopened == null
                ? row.getInt("items")
                : StoredJson.read(unopened, Form.class).size();
    }

    private static @Nullable Instant instant(ResultSet row, String column) {
        try {
            return DatabaseTime.getNullable(row, column);
        } catch (SQLException broken) {
            throw new IllegalStateException(column, broken);
        }
    }
}
