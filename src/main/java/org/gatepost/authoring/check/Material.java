package org.gatepost.authoring.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.authored.Place;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.library.Course;
import org.gatepost.library.Lesson;
import org.gatepost.library.Manuscript;
import org.gatepost.source.Ledger;

/**
 * What the rules look at.
 *
 * @param bySystem the items by the service system their ids begin with
 * @param passages every text
 */
record Material(Manuscript manuscript, Ledger ledger, Map<String, List<Item>> bySystem, List<Passage> passages) {

    /** Items that a learner meets together. */
    record Group(String name, Place place, List<Item> items) {}

    Material(Manuscript manuscript, Ledger ledger) {
        this(manuscript, ledger, bySystem(manuscript), Passages.of(manuscript));
    }

    Place placeOf(Item item) {
        return manuscript.placeOf(item.id());
    }

    /** The items whose lesson is one of the course's. */
    List<Item> itemsOf(Course course) {
        Set<LessonId> lessons = course.lessons().stream().map(Lesson::id).collect(Collectors.toSet());
        return manuscript.items().stream()
                .filter(item -> lessons.contains(item.header().lesson()))
                .toList();
    }

    /** The items of each system, then what each mandatory exam draws from. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        bySystem.forEach(
                (system, items) -> groups.add(new Group("system '" + system + "'", placeOf(items.getFirst()), items)));
        groups.addAll(pools());
        return groups;
    }

    /** What the exams draw that positions require; quizzes and course exams draw from parts of the same. */
    List<Group> pools() {
        return manuscript.blueprints().stream()
                .filter(exam -> !exam.purpose().isVoluntary())
                .map(exam ->
                        new Group("exam '" + exam.id() + "'", manuscript.placeOf(exam.id()), manuscript.pool(exam)))
                .toList();
    }

    private static Map<String, List<Item>> bySystem(Manuscript manuscript) {
        Map<String, List<Item>> systems = new LinkedHashMap<>();
        manuscript
                .items()
                .forEach(item -> systems.computeIfAbsent(item.id().system(), system -> new ArrayList<>())
                        .add(item));
        return systems;
    }
}
