package org.gatepost.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What says something else than it did, and the short exams about that. For other rooms' code, never for views: it asks nobody
 * who is asking.
 */
@Component
public class Changes {

    /** The most facts that one delta exam asks about. */
    public static final int MOST_FACTS = DeltaExam.MOST_FACTS;

    private final ChangeFinding finding;
    private final Revisions revisions;
    private final Bank bank;
    private final DeltaExam exams;
    private final JdbcClient database;

    Changes(ChangeFinding finding, Revisions revisions, Bank bank, JdbcClient database) {
        this.finding = finding;
        this.revisions = revisions;
        this.bank = bank;
        this.exams = new DeltaExam(bank);
        this.database = database;
    }

    /** Looks for what has changed since the start, which is nothing unless content was put right while it ran. */
    public void find() {
        finding.find();
    }

    /** Takes whatever is stored by now as known, so that none of it is ever found. For the demo, which makes its own past. */
    public void takeAsKnown() {
        finding.takeAsKnown();
    }

    /** These changes, the oldest first. */
    public List<Change> of(Collection<ChangeId> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select * from content_change where id in (:ids) and matters order by changed_at, id")
                        .param("ids", ids.stream().map(ChangeId::value).toList())
                        .query(Changes::read)
                        .list();
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        String lesson = row.getString("lesson_id");
        return new Change(
                new ChangeId(row.getLong("id")),
                Change.Subject.valueOf(row.getString("kind")),
                row.getString("content_id"),
                row.getInt("revision"),
                DatabaseTime.get(row, "changed_at"),
                new LocalizedText(row.getString("title_zh"), row.getString("title_en")),
                lesson == null ? null : new LessonId(lesson),
                facts(row.getString("facts")));
    }

    private static Set<FactId> facts(String written) {
        return Stream.of(written.split(" "))
                .filter(fact -> !fact.isEmpty())
                .map(FactId::new)
                .collect(Collectors.toSet());
    }

    /** What it said and what it says. Of a learner's business are only those of facts and lessons. */
    public List<ChangedText> words(Change change) {
        Map<Integer, Substance> said = new HashMap<>();
        database.sql("select revision, body from content_revision where kind = ? and id = ? and revision in (?, ?)")
                .params(change.subject().kind().name(), change.contentId(), change.revision() - 1, change.revision())
                .query(row -> {
                    said.put(
                            row.getInt("revision"),
                            Substance.of(change.subject().kind(), row.getString("body")));
                });
        Substance before = said.get(change.revision() - 1);
        Substance after = said.get(change.revision());
        return before == null || after == null ? List.of() : before.changedTo(after);
    }

    /** What an item that has changed asks, as it stands now; of facts, lessons and items that are gone nothing. */
    public Optional<LocalizedText> question(Change change) {
        return change.subject() == Change.Subject.ITEM
                ? bank.newest(new ItemId(change.contentId()))
                        .map(item -> item.prompt().stem())
                : Optional.empty();
    }

    /** The items that a delta exam about these changes would draw on each form; 0 where nothing asks about any of them. */
    public int itemsAsking(Collection<Change> changes) {
        return exams.of(changes, ExamId.ofDelta(0), new LocalizedText("-", "-"), 100)
                .map(Blueprint::items)
                .orElse(0);
    }

    /** Of these, those about which a delta exam would ask nothing. */
    public List<Change> unasked(Collection<Change> changes) {
        return exams.unasked(changes);
    }

    /** About how many facts it would ask; a form has room for {@link #MOST_FACTS}. */
    public int factsAsked(Collection<Change> changes) {
        return exams.asked(changes).size();
    }

    /**
     * Keeps a delta exam, in the transaction that asks it of people.
     *
     * @param number of its own
     * @param cutPercent the cut score in per cent of the points, 1 to 100
     * @return nothing where no item asks about any of the changes
     */
    public Optional<ExamId> add(Collection<Change> changes, long number, LocalizedText title, int cutPercent) {
        ExamId id = ExamId.ofDelta(number);
        return exams.of(changes, id, title, cutPercent)
                .map(exam -> revisions.record(Kind.BLUEPRINT, Map.of(id.value(), exam)))
                .map(kept -> id);
    }
}
