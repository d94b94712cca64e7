package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Attempts: whose, of which form, until when, and where each stands. */
@Repository
class Attempts {

    private static final String COLUMNS = """
            id, person_id, exam_id, blueprint_revision, number, state, started_at, deadline, finished_at, desk, reached""";

    private final JdbcClient database;

    Attempts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds an attempt, of which {@link Answers#begun} adds the answers. Attempts of a person at an exam are numbered from 1, those that
     * were voided too.
     *
     * @param attempt its id and number are not looked at
     * @return the attempt with the id and number it was given
     * @throws org.springframework.dao.DuplicateKeyException when the person has this exam open already, which they never
     *     have if they are held
     */
    AttemptRow add(AttemptRow attempt, long seed, Form form) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into attempt (person_id, exam_id, blueprint_revision, number, seed, form, state,
                                             started_at, deadline, desk, reached, open_key)
                        select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, cast(? as int), ?
                        from attempt where person_id = ? and exam_id = ?""")
                .params(
                        attempt.person().value(),
                        attempt.exam().value(),
                        attempt.blueprintRevision(),
                        seed,
                        StoredJson.write(form),
                        attempt.state().name(),
                        DatabaseTime.of(attempt.startedAt()),
                        DatabaseTime.of(attempt.deadline()),
                        attempt.desk())
                .param(attempt.reached())
                .params(
                        attempt.person().value() + ":" + attempt.exam(),
                        attempt.person().value(),
                        attempt.exam().value())
                .update(key, "id", "number");
        return attempt.numbered(
                new AttemptId(given(key, "id").longValue()),
                given(key, "number").intValue());
    }

    private static Number given(KeyHolder key, String column) {
        return (Number)
                Objects.requireNonNull(Objects.requireNonNull(key.getKeys()).get(column));
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

    /** All attempts of a person at whichever exam, oldest first. */
    List<AttemptRow> of(PersonId person) {
        return database.sql("select " + COLUMNS + " from attempt where person_id = ? order by id")
                .param(person.value())
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

    /** Open attempts whose time had not run out at a moment, started before or after, held, in the order of their ids. */
    List<AttemptRow> holdOpen(Instant moment) {
        return database.sql("select " + COLUMNS
                        + " from attempt where state = 'OPEN' and deadline >= ? order by id for update")
                .param(DatabaseTime.of(moment))
                .query(Attempts::attempt)
                .list();
    }

    /** The items on forms that people sit now, but for some exams. */
    Set<ItemId> asked(Collection<ExamId> besides) {
        return database
                .sql("select form from attempt where state = 'OPEN' and exam_id not in (:besides)")
                .param("besides", Seats.values(besides))
                .query((row, number) ->
                        StoredJson.read(row.getString("form"), Form.class).slots())
                .list()
                .stream()
                .flatMap(List::stream)
                .map(slot -> slot.item().item())
                .collect(Collectors.toSet());
    }

    Form form(AttemptId id) {
        String form = database.sql("select form from attempt where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        return StoredJson.read(form, Form.class);
    }

    /** Of several, in one statement. */
    Map<AttemptId, Form> forms(Collection<AttemptId> ids) {
        Map<AttemptId, Form> forms = new HashMap<>();
        database.sql("select id, form from attempt where id in (:ids)")
                .param("ids", ids.stream().map(AttemptId::value).toList())
                .query(row -> {
                    forms.put(new AttemptId(row.getLong("id")), StoredJson.read(row.getString("form"), Form.class));
                });
        return forms;
    }

    void takeDesk(AttemptId id, int desk) {
        database.sql("update attempt set desk = ? where id = ?")
                .params(desk, id.value())
                .update();
    }

    /** In an attempt in which one only goes forward. */
    void reach(AttemptId id, int slot) {
        database.sql("update attempt set reached = ? where id = ?")
                .params(slot, id.value())
                .update();
    }

    void finish(AttemptId id, AttemptState state, Instant at) {
        database.sql("update attempt set state = ?, finished_at = ?, open_key = null where id = ?")
                .params(state.name(), DatabaseTime.of(at), id.value())
                .update();
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
                row.getInt("desk"),
                row.getObject("reached", Integer.class));
    }
}
