package org.gatepost.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.Rows;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.OptionId;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.item.SingleChoice;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.Library;
import org.gatepost.marking.Marking;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Attempts in the database of a running application that were marked by a wrong key of one item, which is right today.
 * Ten items of one point; eight pass.
 */
public final class KeyWasWrong {

    private static final Instant SAT = Instant.parse("2026-11-02T01:00:00Z");
    private static final Item THEN = RegradeRoom.otherKey(RegradeRoom.TARGET);

    private final JdbcClient database;
    private final Attempts attempts;
    private final Results results;
    private final Library library;

    public KeyWasWrong(JdbcClient database, Library library) {
        this.database = database;
        this.attempts = new Attempts(database);
        this.results = new Results(database);
        this.library = library;
        boolean known =
                database.sql("select count(*) from content_revision where kind = 'ITEM' and id = ? and revision = 0")
                                .param(item().value())
                                .query(Integer.class)
                                .single()
                        > 0;
        if (!known) {
            String body = StoredJson.write(THEN);
            database.sql("""
                            insert into content_revision (kind, id, revision, digest, body, stored_at)
                            values ('ITEM', ?, 0, ?, ?, ?)""")
                    .params(item().value(), StoredJson.digest(body), body, DatabaseTime.of(SAT))
                    .update();
        }
    }

    public static ItemId item() {
        return RegradeRoom.TARGET.id();
    }

    /** Nobody sat anything. */
    public void forgetAll() {
        Rows.forget(database, "attempt", "regrade");
    }

    /** How many results there are, those that no longer count among them. */
    public int results() {
        return database.sql("select count(*) from attempt_result")
                .query(Integer.class)
                .single();
    }

    /** An attempt with so many of the other nine right. */
    public AttemptId sit(PersonId person, boolean rightByTodaysKey, int othersRight) {
        return sit(person, rightByTodaysKey, othersRight, Set.of());
    }

    /** @param mustGet which of the ten are must-get items, counted from 0; the first is the one whose key was wrong */
    public AttemptId sit(PersonId person, boolean rightByTodaysKey, int othersRight, Set<Integer> mustGet) {
        int revision = library.blueprint(RegradeRoom.EXAM).orElseThrow().revision();
        OptionId chosen = rightByTodaysKey ? RegradeRoom.RIGHT : RegradeRoom.RIGHT_LATER;
        List<MarkRow> marks = new ArrayList<>();
        List<Form.Slot> slots = new ArrayList<>();
        for (SingleChoice item : RegradeRoom.ITEMS) {
            int slot = slots.size();
            var sat = new ItemRevision(item.id(), slot == 0 ? 0 : 1);
            slots.add(new Form.Slot(
                    sat, "gate", Presentation.asWritten(item.prompt()).order()));
            Response response = slot == 0
                    ? new SingleChoice.Response(chosen)
                    : slot <= othersRight ? Marking.fullMarks(item) : null;
            marks.add(new MarkRow(
                    slot,
                    "gate",
                    sat,
                    item.header().lesson(),
                    mustGet.contains(slot),
                    Map.of(),
                    Marking.mark(slot == 0 ? THEN : item, response),
                    response));
        }
        AttemptId attempt = attempts.add(
                        new AttemptRow(
                                new AttemptId(0),
                                person,
                                RegradeRoom.EXAM,
                                revision,
                                1,
                                AttemptState.OPEN,
                                SAT,
                                SAT.plusSeconds(2400),
                                null,
                                0,
                                null),
                        1,
                        new Form(slots))
                .id();
        attempts.finish(attempt, AttemptState.SUBMITTED, SAT.plusSeconds(1200));
        var blueprint = library.blueprint(RegradeRoom.EXAM, revision);
        results.add(attempt, 1, Score.of(marks, blueprint), marks, null, SAT.plusSeconds(1200));
        return attempt;
    }
}
