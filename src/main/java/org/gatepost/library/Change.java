package org.gatepost.library;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is taught or asked and says something else than it did.
 *
 * @param contentId of the fact, lesson or item
 * @param revision the one that says something else than the one before it
 * @param at when that was first loaded: whoever began an exam later was asked by it
 * @param lesson to read about it; null where none teaches it
 * @param facts what it is about
 */
public record Change(
        ChangeId id,
        Subject subject,
        String contentId,
        int revision,
        Instant at,
        LocalizedText title,
        @Nullable LessonId lesson,
        Set<FactId> facts) {

    /** What can change. */
    public enum Subject {
        FACT,
        LESSON,
        ITEM;

        Kind kind() {
            return switch (this) {
                case FACT -> Kind.FACT;
                case LESSON -> Kind.LESSON;
                case ITEM -> Kind.ITEM;
            };
        }
    }

    public Change {
        facts = Set.copyOf(facts);
    }

    private record Thing(Subject subject, String contentId) {}

    /** Of each fact, lesson and item its latest change among these, which is what it says by now. */
    public static List<Change> latest(Collection<Change> changes) {
        Map<Thing, Change> latest = new LinkedHashMap<>();
        changes.forEach(change -> latest.merge(
                new Thing(change.subject(), change.contentId()),
                change,
                (one, other) -> one.revision() > other.revision() ? one : other));
        return List.copyOf(latest.values());
    }
}
