package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
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

    /** What a choice about these is called: the first of them and how many more there are. */
    static LocalizedText title(List<Change> about) {
        LocalizedText first = about.getFirst().title();
        int more = about.stream().map(Change::title).collect(Collectors.toSet()).size() - 1;
        return more == 0
                ? first
                : new LocalizedText(
                        "%s等 %d 处".formatted(first.zh(), more + 1), "%s and %d more".formatted(first.en(), more));
    }
}
