package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatepost.item.Response;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was answered in attempts: the answer that counts so far for each slot, and every step that happened. */
@Repository
class Answers {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Answers(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * The answers of an attempt that is held. The first time that they are asked for, a blank one is added for every slot,
     * and not when it is started: everybody starts at once, and what was just added need not be read.
     */
    List<AnswerRow> begun(AttemptRow attempt, int slots) {
        return attempt.isOpened() || begin(attempt.id(), slots) < slots ? of(attempt.id()) : blank(slots);
    }

    /** Adds those that are missing; attempts that were started by an older version have them all. */
    private int begin(AttemptId id, int slots) {
        if (slots == 0) {
            return 0;
        }
        return database.sql("""
                        insert into attempt_answer (attempt_id, slot, sequence, flagged)
                        select cast(? as bigint), f.slot, 0, false from (values %s) f(slot)
                        where not exists (select 1 from attempt_answer a where a.attempt_id = ? and a.slot = f.slot)""".formatted(
                        IntStream.range(0, slots).mapToObj("(%d)"::formatted).collect(Collectors.joining(", "))))
                .params(id.value(), id.value())
                .update();
    }

    private static List<AnswerRow> blank(int slots) {
        return IntStream.range(0, slots)
                .mapToObj(slot -> new AnswerRow(slot, 0, null, null, false, null))
                .toList();
    }

    List<AnswerRow> of(AttemptId id) {
        return database.sql("""
                        select slot, sequence, response, flagged, saved_at from attempt_answer
                        where attempt_id = ? order by slot""").param(id.value()).query(Answers::answer).list();
    }

    AnswerRow of(AttemptId id, int slot) {
        return database.sql("""
                        select slot, sequence, response, flagged, saved_at from attempt_answer
                        where attempt_id = ? and slot = ?""").params(id.value(), slot).query(Answers::answer).single();
    }

    /**
     * Replaces the answer that counts, unless that one has the same or a later number, or was saved at a later desk than
     * the new one was given at: then false.
     *
     * @param desk at which it is saved
     */
    boolean replace(AttemptId id, int slot, Sequence sequence, @Nullable Response response, int desk, Instant at) {
        return database.sql("""
                                update attempt_answer set sequence = ?, response = ?, desk = ?, saved_at = ?
                                where attempt_id = ? and slot = ? and sequence < ? and desk <= ?""")
                        .param(sequence.value())
                        .param(json(response))
                        .param(desk)
                        .param(DatabaseTime.of(at))
                        .param(id.value())
                        .param(slot)
                        .param(sequence.value())
                        .param(sequence.desk())
                        .update()
                == 1;
    }

    void flag(AttemptId id, int slot, boolean flagged) {
        database.sql("update attempt_answer set flagged = ? where attempt_id = ? and slot = ?")
                .params(flagged, id.value(), slot)
                .update();
    }

    void step(
            AttemptId id,
            Step kind,
            @Nullable Integer slot,
            @Nullable Long sequence,
            @Nullable Response response,
            Instant at) {
        database.sql(
                        "insert into attempt_step (attempt_id, kind, slot, sequence, response, at) values (?, ?, ?, ?, ?, ?)")
                .param(id.value())
                .param(kind.name())
                .param(slot)
                .param(sequence)
                .param(json(response))
                .param(DatabaseTime.of(at))
                .update();
    }

    /**
     * Somebody sat down at a desk. With the first one goes the start, which a row of its own says already: whoever starts
     * waits for one statement less.
     */
    void opened(AttemptRow attempt, int desk, Instant now) {
        List<Object[]> steps = new ArrayList<>();
        if (desk == 1) {
            steps.add(
                    new Object[] {attempt.id().value(), Step.STARTED.name(), null, DatabaseTime.of(attempt.startedAt())
                    });
        }
        steps.add(new Object[] {attempt.id().value(), Step.OPENED.name(), (long) desk, DatabaseTime.of(now)});
        batches.batchUpdate("insert into attempt_step (attempt_id, kind, sequence, at) values (?, ?, ?, ?)", steps);
    }

    /** How a page stood when it was last heard of, and how often that was told. */
    record Looks(boolean away, int told) {}

    /** An attempt that was opened since it was left is looked at again. */
    Looks looks(AttemptId id) {
        List<Step> told = database.sql("""
                        select kind from attempt_step
                        where attempt_id = ? and kind in ('OPENED', 'FOCUS_LOST', 'FOCUS_BACK') order by id""")
                .param(id.value())
                .query((row, number) -> Step.valueOf(row.getString("kind")))
                .list();
        return new Looks(!told.isEmpty() && told.getLast() == Step.FOCUS_LOST, told.size());
    }

    /** What the page of an attempt told of itself. */
    PageTold told(AttemptId id) {
        return PageTold.of(id, PageTold.of(database, List.of(id)));
    }

    private static @Nullable String json(@Nullable Response response) {
        return response == null ? null : StoredJson.write(response);
    }

    private static AnswerRow answer(ResultSet row, int number) throws SQLException {
        String response = row.getString("response");
        return new AnswerRow(
                row.getInt("slot"),
                row.getLong("sequence"),
                response == null ? null : StoredJson.read(response, Response.class),
                response,
                row.getBoolean("flagged"),
                DatabaseTime.getNullable(row, "saved_at"));
    }
}
