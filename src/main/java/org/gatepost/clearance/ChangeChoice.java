package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Change;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer chose to follow from changes.
 *
 * @param title what has changed, in a few words
 * @param exam the one that was asked; null where none was
 * @param due the end of the day until which it was asked; null where none was
 * @param by the name of whoever chose
 * @param asked how many people were told or asked
 * @param read how many of them have said that they have read it
 */
public record ChangeChoice(
        ChoiceId id,
        Kind kind,
        String reason,
        LocalizedText title,
        @Nullable ExamId exam,
        @Nullable Instant due,
        String by,
        Instant at,
        List<Change> changes,
        int asked,
        int read) {

    ChangeChoice about(List<Change> those) {
        return new ChangeChoice(id, kind, reason, title, exam, due, by, at, those, asked, read);
    }

    /** What follows; the names are stored. */
    public enum Kind {
        NOTHING,
        NOTE,
        DELTA
    }

    public ChangeChoice {
        changes = List.copyOf(changes);
    }
}
