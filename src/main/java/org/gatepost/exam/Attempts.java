package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gatepost.item.Response;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Attempts, their steps and the answers that count so far. */
@Repository
class Attempts {

    private static final String COLUMNS = """
            id, person_id, exam_id, blueprint_revision, number, state, started_at, deadline, finished_at, desk""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Attempts(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * Adds an attempt with a blank answer for every slot.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the person has this exam open already, which they never
     *     have if they are held
     */
    AttemptId add(AttemptRow attempt, long seed, Form form) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into attempt (person_id, exam_id, blueprint_revision, number, seed, form, state,
                                             started_at, deadline, desk, open_key)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        attempt.person().value(),
                        attempt.exam().value(),
                        attempt.blueprintRevision(),
                        attempt.number(),
                        seed,
                        StoredJson.write(form),
                        attempt.state().name(),
                        DatabaseTime.of(attempt.startedAt()),
                        DatabaseTime.of(attempt.deadline()),
                        attempt.desk(),
                        attempt.person().value() + ":" + attempt.exam())
                .update(key, "id");
        var id = new AttemptId(Objects.requireNonNull(key.getKey()).longValue());
        batches.batchUpdate(
                "insert into attempt_answer (attempt_id, slot, sequence, flagged) values (?, ?, 0, false)",
                IntStream.range(0, form.size())
                        .mapToObj(slot -> new Object[] {id.value(), slot})
                        .toList());
        step(id, Step.STARTED, null, null, null, attempt.startedAt());
        return id;
    }

    Optional<AttemptRow> find(AttemptId id) {
        return database.sql("select " + COLUMNS + " from attempt where id = ?")
                .param(id.value())
                .query(Attempts::attempt)
                .optional();
    }

    /**
     * The attempt, held until the end of the transaction: answers, submission and sweep take turns. Whoever holds the
     * person too holds them first; {@link org.gatepost.people.Turns} says why.
     */
    Optional<AttemptRow> hold(AttemptId id) {
        return database.sql("select " + COLUMNS + " from attempt where id = ? for update")
                .param(id.value())
                .query(Attempts::attempt)
                .optional();
    }

    /** As {@link #hold(AttemptId)}, with its form; who comes back after a restart needs both. */
    Optional<AttemptRow> hold(AttemptId id, Consumer<Form> form) {
        return database.sql("select " + COLUMNS + ", form from attempt where id = ? for update")
                .param(id.value())
                .query((row, number) -> {
                    form.accept(StoredJson.read(row.getString("form"), Form.class));
                    return attempt(row, number);
                })
                .optional();
    }

    /** All attempts of a person at an exam, oldest first. */
    List<AttemptRow> of(PersonId person, ExamId exam) {
        return database.sql("select " + COLUMNS + " from attempt where person_id = ? and exam_id = ? order by number")
                .params(person.value(), exam.value())
                .query(Attempts::attempt)
                .list();
    }

    /** Open attempts whose time is up, the longest first; those that could not be closed only when it is time to try. */
    List<AttemptRow> overdue(Instant now) {
        return database.sql("select " + COLUMNS + """
                         from attempt where state = 'OPEN' and deadline < ?
                          and not exists (select 1 from attempt_unclosed u
                                          where u.attempt_id = attempt.id and u.retry_at > ?)
                        order by deadline""")
                .params(DatabaseTime.of(now), DatabaseTime.of(now))
                .query(Attempts::attempt)
                .list();
    }

    Form form(AttemptId id) {
        String form = database.sql("select form from attempt where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        return StoredJson.read(form, Form.class);
    }

    List<AnswerRow> answers(AttemptId id) {
        return database.sql("""
                        select slot, sequence, response, flagged, saved_at from attempt_answer
                        where attempt_id = ? order by slot""").param(id.value()).query(Attempts::answer).list();
    }

    AnswerRow answer(AttemptId id, int slot) {
        return database.sql("""
                        select slot, sequence, response, flagged, saved_at from attempt_answer
                        where attempt_id = ? and slot = ?""")
                .params(id.value(), slot)
                .query(Attempts::answer)
                .single();
    }

    /**
     * Replaces the answer that counts, unless that one has the same or a later number, or was saved at a later desk than
     * the new one was given at: then false.
     *
     * @param desk at which it is saved
     */
    boolean replaceAnswer(
            AttemptId id, int slot, Sequence sequence, @Nullable Response response, int desk, Instant at) {
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

    void takeDesk(AttemptId id, int desk) {
        database.sql("update attempt set desk = ? where id = ?")
                .params(desk, id.value())
                .update();
    }

    void finish(AttemptId id, AttemptState state, Instant at) {
        database.sql("update attempt set state = ?, finished_at = ?, open_key = null where id = ?")
                .params(state.name(), DatabaseTime.of(at), id.value())
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

    private static @Nullable String json(@Nullable Response response) {
        return response == null ? null : StoredJson.write(response);
    }

    private static AttemptRow attempt(ResultSet row, int number) throws SQLException {
        return new AttemptRow(
                new AttemptId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                new ExamId(row.getString("exam_id")),
                row.getInt("blueprint_revision"),
                row.getInt("number"),
                AttemptState.valueOf(row.getString("state")),
                DatabaseTime.get(row, "started_at"),
                DatabaseTime.get(row, "deadline"),
                DatabaseTime.getNullable(row, "finished_at"),
                row.getInt("desk"));
    }

    private static AnswerRow answer(ResultSet row, int number) throws SQLException {
        String response = row.getString("response");
        return new AnswerRow(
                row.getInt("slot"),
                row.getLong("sequence"),
                response == null ? null : StoredJson.read(response, Response.class),
                row.getBoolean("flagged"),
                DatabaseTime.getNullable(row, "saved_at"));
    }
}
