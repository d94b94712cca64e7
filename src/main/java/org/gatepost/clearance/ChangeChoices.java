package org.gatepost.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.Changes;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was chosen to follow from changes, and whom it was said to. Rows are only added; of a change there is one choice. */
@Repository
class ChangeChoices {

    private static final String ALL = """
            select c.*, p.name as chooser,
                   (select count(distinct d.person_id) from change_asked d where d.choice_id = c.id) as asked,
                   (select count(*) from change_read r where r.choice_id = c.id) as has_read
            from change_choice c join person p on p.id = c.chosen_by
            """;

    /** For whoever was told, whom it does not concern how many others were: nothing is counted at each of their arrivals. */
    private static final String TOLD = """
            select c.*, p.name as chooser, 0 as asked, 0 as has_read
            from change_choice c join person p on p.id = c.chosen_by
            """;

    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final Changes changes;

    ChangeChoices(JdbcClient database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /** The changes about which nothing was chosen, the oldest first. */
    List<ChangeId> waiting(int atMost) {
        return database.sql("""
                        select c.id from content_change c
                        where c.matters and not exists (select 1 from change_chosen d where d.change_id = c.id)
                        order by c.changed_at, c.id limit ?""")
                .param(atMost)
                .query((row, number) -> new ChangeId(row.getLong("id")))
                .list();
    }

    int waiting() {
        return database.sql("""
                        select count(*) from content_change c
                        where c.matters and not exists (select 1 from change_chosen d where d.change_id = c.id)""").query(Integer.class).single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when something was chosen about one of them already */
    ChoiceId add(
            ChangeChoice.Kind kind,
            String reason,
            LocalizedText title,
            Collection<Change> about,
            @Nullable ExamId exam,
            @Nullable Integer cutPercent,
            @Nullable Instant due,
            PersonId by,
            Instant at) {
        Instant last = about.stream().map(Change::at).max(Instant::compareTo).orElseThrow();
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into change_choice
                          (kind, reason, title_zh, title_en, changed_at, exam_id, cut_percent, due_at, chosen_by, chosen_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(kind.name())
                .param(reason)
                .param(title.zh())
                .param(title.en())
                .param(DatabaseTime.of(last))
                .param(exam == null ? null : exam.value())
                .param(cutPercent)
                .param(DatabaseTime.ofNullable(due))
                .param(by.value())
                .param(DatabaseTime.of(at))
                .update(key, "id");
        var id = new ChoiceId(Objects.requireNonNull(key.getKey()).longValue());
        about.forEach(change -> database.sql("insert into change_chosen (change_id, choice_id) values (?, ?)")
                .params(change.id().value(), id.value())
                .update());
        return id;
    }

    /** Also has the register look at them again: whatever was decided of them is no longer all that is to be said. */
    void ask(ChoiceId choice, List<Concerned> all, Instant at) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            ask(choice, all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        database.sql("""
                        update clearance set changes_at = ?
                        where exists (select 1 from change_asked d
                                      where d.choice_id = ? and d.person_id = clearance.person_id
                                        and d.position_id = clearance.position_id)""").params(DatabaseTime.of(at), choice.value()).update();
    }

    private void ask(ChoiceId choice, List<Concerned> some) {
        List<Object> parameters = new ArrayList<>();
        some.forEach(concerned -> parameters.addAll(List.of(
                choice.value(),
                concerned.person().value(),
                concerned.position().value(),
                concerned.pass().value())));
        database.sql("insert into change_asked (choice_id, person_id, position_id, attempt_id) values "
                        + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?)")))
                .params(parameters)
                .update();
    }

    /** The newest first. */
    List<ChangeChoice> all(int atMost) {
        return withChanges(database.sql(ALL + " order by c.id desc limit ?")
                .param(atMost)
                .query(ChangeChoices::read)
                .list());
    }

    /** What a person was told or asked and has not said they have read, the oldest first; without how many others were. */
    List<ChangeChoice> unread(PersonId person) {
        return withChanges(database.sql(TOLD + """
                         where c.id in (select d.choice_id from change_asked d where d.person_id = :person)
                           and not exists (select 1 from change_read r where r.choice_id = c.id and r.person_id = :person)
                         order by c.id""")
                .param("person", person.value())
                .query(ChangeChoices::read)
                .list());
    }

    /** What a person was told or asked, without how many others were; nothing where they were not. */
    Optional<ChangeChoice> of(PersonId person, ChoiceId choice) {
        return withChanges(database.sql(TOLD + """
                         where c.id = :choice
                           and c.id in (select d.choice_id from change_asked d where d.person_id = :person)""")
                        .param("choice", choice.value())
                        .param("person", person.value())
                        .query(ChangeChoices::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** What a person was asked to sit an exam about, without how many others were; nothing where they were not. */
    Optional<ChangeChoice> of(PersonId person, ExamId exam) {
        return withChanges(database.sql(TOLD + """
                         where c.exam_id = :exam
                           and c.id in (select d.choice_id from change_asked d where d.person_id = :person)
                         order by c.id""")
                        .param("exam", exam.value())
                        .param("person", person.value())
                        .query(ChangeChoices::read)
                        .list())
                .stream()
                .findFirst();
    }

    boolean isRead(ChoiceId choice, PersonId person) {
        return database.sql("select count(*) from change_read where choice_id = ? and person_id = ?")
                        .params(choice.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void read(ChoiceId choice, PersonId person, Instant at) {
        database.sql("insert into change_read (choice_id, person_id, read_at) values (?, ?, ?)")
                .params(choice.value(), person.value(), DatabaseTime.of(at))
                .update();
    }

    /** Asked for when the rows are read, and for all of them at once: a row's reader must not want a second connection. */
    private List<ChangeChoice> withChanges(List<ChangeChoice> choices) {
        if (choices.isEmpty()) {
            return choices;
        }
        Map<ChoiceId, Set<ChangeId>> chosen = new HashMap<>();
        database.sql("select choice_id, change_id from change_chosen where choice_id in (:choices)")
                .param(
                        "choices",
                        choices.stream().map(choice -> choice.id().value()).toList())
                .query(row -> {
                    chosen.computeIfAbsent(new ChoiceId(row.getLong("choice_id")), choice -> new HashSet<>())
                            .add(new ChangeId(row.getLong("change_id")));
                });
        List<Change> all = changes.of(
                chosen.values().stream().flatMap(Set::stream).distinct().toList());
        return choices.stream()
                .map(choice -> {
                    Set<ChangeId> about = chosen.getOrDefault(choice.id(), Set.of());
                    return choice.about(all.stream()
                            .filter(change -> about.contains(change.id()))
                            .toList());
                })
                .toList();
    }

    private static ChangeChoice read(ResultSet row, int number) throws SQLException {
        String exam = row.getString("exam_id");
        return new ChangeChoice(
                new ChoiceId(row.getLong("id")),
                ChangeChoice.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                new LocalizedText(row.getString("title_zh"), row.getString("title_en")),
                exam == null ? null : new ExamId(exam),
                DatabaseTime.getNullable(row, "due_at"),
                row.getString("chooser"),
                DatabaseTime.get(row, "chosen_at"),
                List.of(),
                row.getInt("asked"),
                row.getInt("has_read"));
    }
}
