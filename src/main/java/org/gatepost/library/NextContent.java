package org.gatepost.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.gatepost.people.PositionId;
import org.gatepost.source.Ledger;

/**
 * Content that is to come: read and checked as a start does it, compared with what runs, stored nowhere. Keeps what people are
 * decided by; of the items only those that mark otherwise, which carry keys: never for a view.
 */
public final class NextContent {

    private final String digest;
    private final List<ContentChange> changes;
    private final Map<PositionId, Position> positions;
    private final Map<PositionId, List<LessonId>> lessons = new HashMap<>();
    private final Map<ExamId, Blueprint> blueprints;
    private final Map<LessonId, LocalizedText> titles;
    private final List<Item> markingOtherwise;

    private NextContent(Content running, Ledger ledger, Manuscript manuscript) {
        Content next = manuscript.content();
        digest = digest(next, manuscript.ledger());
        changes = ContentDifference.between(running, ledger, next, manuscript.ledger());
        positions = next.positions();
        positions
                .values()
                .forEach(position -> lessons.put(
                        position.id(),
                        next.lessonsFor(position).stream().map(Lesson::id).toList()));
        blueprints = next.blueprints();
        titles = ContentDifference.titles(next);
        markingOtherwise = changes.stream()
                .filter(change -> change.subject() == ContentChange.Subject.ITEM)
                .filter(change -> change.is(ContentChange.Aspect.KEY))
                .flatMap(change -> next.items().values().stream()
                        .filter(item -> item.id().value().equals(change.id())))
                .toList();
    }

    /**
     * @param running what is taught and asked today
     * @param ledger the facts of today
     */
    static NextContent of(Content running, Ledger ledger, Manuscript next) {
        return new NextContent(running, ledger, next);
    }

    private static String digest(Content content, Ledger ledger) {
        List<Object> things = new ArrayList<>(content.items().values());
        things.addAll(content.blueprints().values());
        things.addAll(content.positions().values());
        content.courses().values().forEach(course -> things.addAll(course.lessons()));
        things.addAll(content.decks().values());
        content.items()
                .keySet()
                .forEach(
                        item -> content.enemies().of(item).forEach(enemy -> things.add(item + " never with " + enemy)));
        ledger.factIds()
                .forEach(id -> ledger.fact(id)
                        .ifPresent(fact -> things.add("fact " + id + StoredJson.write(FactSaid.of(fact)))));
        return StoredJson.digest(things.parallelStream()
                .map(thing -> StoredJson.digest(thing.getClass().getSimpleName() + StoredJson.write(thing)))
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    /**
     * Of all items and which of them never stand together, lessons, exams, positions, cards and facts: what reads alike has the
     * same one.
     */
    public String digest() {
        return digest;
    }

    /** What is otherwise than today. */
    public List<ContentChange> changes() {
        return changes;
    }

    public Optional<Position> position(PositionId id) {
        return Optional.ofNullable(positions.get(id));
    }

    public Collection<Position> positions() {
        return List.copyOf(positions.values());
    }

    /** The lessons one of its positions has to be studied, in the order in which they are taught. */
    public List<LessonId> lessonsFor(Position position) {
        return lessons.getOrDefault(position.id(), List.of());
    }

    public Optional<Blueprint> blueprint(ExamId id) {
        return Optional.ofNullable(blueprints.get(id));
    }

    /** What a lesson is called. */
    public Optional<LocalizedText> titleOf(LessonId id) {
        return Optional.ofNullable(titles.get(id));
    }

    /** The items by which the same answers may be marked otherwise than today. For what marks, never for a view. */
    public List<Item> markingOtherwise() {
        return markingOtherwise;
    }
}
