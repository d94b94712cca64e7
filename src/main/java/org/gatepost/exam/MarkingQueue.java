package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Doubt;
import org.gatepost.marking.Outcome;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers that people mark, and which mark each waits for, the oldest first. */
@Repository
class MarkingQueue {

    private static final RandomGenerator NUMBERS = RandomGenerator.of("SecureRandom");
    private static final long LOWEST = 1_000_000_000L;

    /** A row as it is stored. */
    record Entry(
            long number,
            AttemptId attempt,
            PersonId person,
            int slot,
            ExamId exam,
            ItemRevision item,
            Doubt doubt,
            Instant since,
            Round round,
            String name) {}

    private static final String MAY_MARK = """
            t.person_id <> :me
              and not exists (select 1 from attempt_hand_mark h
                              where h.attempt_id = t.attempt_id and h.slot = t.slot and h.marked_by = :me
                                and h.round <> 'BESIDE' and %s)
            """.formatted(HandMarks.notTakenBack("h"));

    private static final String MINE = "from attempt_to_mark t join person p on p.id = t.person_id\n"
            + "where t.next_round is not null and " + MAY_MARK + """
              and (cast(:exam as varchar(80)) is null or t.exam_id = :exam)
              and (cast(:item as varchar(120)) is null or t.item_id = :item)
            """;

    private static final String ORDER = "order by t.since, t.attempt_id, t.slot";

    private final JdbcClient database;

    MarkingQueue(JdbcClient database) {
        this.database = database;
    }

    /** Nothing of the attempt is marked any more. */
    void remove(AttemptId attempt) {
        database.sql("delete from attempt_to_mark where attempt_id = ?")
                .param(attempt.value())
                .update();
    }

    /** Adds what people mark in an attempt that has just ended. */
    void add(AttemptRow attempt, Instant since, List<MarkRow> marks) {
        for (MarkRow row : marks) {
            if (row.mark().outcome() == Outcome.NEEDS_MARKER) {
                database.sql("""
                                insert into attempt_to_mark (attempt_id, slot, person_id, exam_id, item_id,
                                                             item_revision, doubt, since, next_round, number)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                attempt.id().value(),
                                row.slot(),
                                attempt.person().value(),
                                attempt.exam().value(),
                                row.item().item().value(),
                                row.item().revision(),
                                Objects.requireNonNull(row.mark().doubt()).name(),
                                DatabaseTime.of(since),
                                Round.FIRST.name(),
                                NUMBERS.nextLong(LOWEST, 10 * LOWEST))
                        .update();
            }
        }
    }

    /** Says which mark an answer waits for from now on. */
    void waitsFor(AttemptId attempt, int slot, @Nullable Round next) {
        database.sql("update attempt_to_mark set next_round = ? where attempt_id = ? and slot = ?")
                .param(next == null ? null : next.name())
                .param(attempt.value())
                .param(slot)
                .update();
    }

    /** What somebody may mark. */
    List<Entry> page(PersonId me, MarkingFilter filter, int offset, int limit) {
        return mine(
                        "select t.*, p.name " + MINE + ORDER + " offset :offset rows fetch next :limit rows only",
                        me,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(MarkingQueue::entry)
                .list();
    }

    int count(PersonId me, MarkingFilter filter) {
        return mine("select count(*) " + MINE, me, filter).query(Integer.class).single();
    }

    /** One answer, if somebody may mark it. */
    Optional<Entry> find(PersonId me, AttemptId attempt, int slot) {
        return mine(
                        "select t.*, p.name " + MINE + "and t.attempt_id = :attempt and t.slot = :slot",
                        me,
                        MarkingFilter.ALL)
                .param("attempt", attempt.value())
                .param("slot", slot)
                .query(MarkingQueue::entry)
                .optional();
    }

    /** The answer of this number, if somebody may mark it. */
    Optional<Entry> find(PersonId me, long number) {
        return mine("select t.*, p.name " + MINE + "and t.number = :number " + ORDER, me, MarkingFilter.ALL)
                .param("number", number)
                .query(MarkingQueue::entry)
                .list()
                .stream()
                .findFirst();
    }

    /** How many answers somebody may mark, by exam and item. */
    Map<ExamId, Map<ItemId, Integer>> byExamAndItem(PersonId me) {
        Map<ExamId, Map<ItemId, Integer>> all = new LinkedHashMap<>();
        mine(
                        "select t.exam_id, t.item_id, count(*) as waiting " + MINE
                                + "group by t.exam_id, t.item_id order by t.exam_id, t.item_id",
                        me,
                        MarkingFilter.ALL)
                .query(row -> {
                    all.computeIfAbsent(new ExamId(row.getString("exam_id")), exam -> new LinkedHashMap<>())
                            .put(new ItemId(row.getString("item_id")), row.getInt("waiting"));
                });
        return all;
    }

    /**
     * @param late whatever waits since before then is overdue
     * @param onlyMine leaves out what somebody may not mark
     */
    MarkingFigures figures(PersonId me, Instant late, boolean onlyMine) {
        return database.sql("""
                        select count(*) as waiting, min(t.since) as oldest,
                               coalesce(sum(case when t.since < :late then 1 else 0 end), 0) as overdue,
                               coalesce(sum(case when t.next_round = 'DECIDING' then 1 else 0 end), 0) as disputed,
                               coalesce(sum(case when\s""" + MAY_MARK + """
                                then 1 else 0 end), 0) as mine
                        from attempt_to_mark t where t.next_round is not null""" + (onlyMine ? " and " + MAY_MARK : ""))
                .param("me", me.value())
                .param("late", DatabaseTime.of(late))
                .query((row, number) -> new MarkingFigures(
                        row.getInt("waiting"),
                        row.getInt("mine"),
                        DatabaseTime.getNullable(row, "oldest"),
                        row.getInt("overdue"),
                        row.getInt("disputed")))
                .single();
    }

    /** How many answers of an attempt people mark. */
    int size(AttemptId attempt) {
        return database.sql("select count(*) from attempt_to_mark where attempt_id = ?")
                .param(attempt.value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec mine(String sql, PersonId me, MarkingFilter filter) {
        return database.sql(sql)
                .param("me", me.value())
                .param("exam", filter.exam() == null ? null : filter.exam().value())
                .param("item", filter.item() == null ? null : filter.item().value());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("number"),
                new AttemptId(row.getLong("attempt_id")),
                new PersonId(row.getLong("person_id")),
                row.getInt("slot"),
                new ExamId(row.getString("exam_id")),
                new ItemRevision(new ItemId(row.getString("item_id")), row.getInt("item_revision")),
                Doubt.valueOf(row.getString("doubt")),
                DatabaseTime.get(row, "since"),
                Round.valueOf(row.getString("next_round")),
                row.getString("name"));
    }
}
