package org.gatepost.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.people.PositionId;

/**
 * Everything {@code content/} says, found to be without mistakes. Courses in the order in which they are taught, the rest
 * in the order of the files.
 */
record Content(
        Map<CourseId, Course> courses,
        Map<ItemId, Item> items,
        Map<ExamId, Blueprint> blueprints,
        Map<PositionId, Position> positions,
        Enemies enemies,
        Map<DeckId, Deck> decks) {

    Content {
        courses = inOrder(courses);
        items = new LinkedHashMap<>(items);
        blueprints = new LinkedHashMap<>(blueprints);
        positions = new LinkedHashMap<>(positions);
        decks = new LinkedHashMap<>(decks);
    }

    private static Map<CourseId, Course> inOrder(Map<CourseId, Course> courses) {
        Map<CourseId, Course> ordered = new LinkedHashMap<>();
        courses.values().stream()
                .sorted(Comparator.comparingInt(Course::order))
                .forEach(course -> ordered.put(course.id(), course));
        return ordered;
    }

    /** The same with these items and no others. */
    Content with(Collection<Item> others) {
        Map<ItemId, Item> all = new LinkedHashMap<>();
        others.forEach(item -> all.put(item.id(), item));
        return new Content(courses, all, blueprints, positions, enemies, decks);
    }

    /** The lessons a position has to be studied, course by course, in the order in which courses are taught. */
    List<Lesson> lessonsFor(Position position) {
        return courses.values().stream()
                .filter(course -> position.courses().contains(course.id()))
                .flatMap(course -> course.lessons().stream())
                .toList();
    }

    /** The items that are a lesson's check question, at its end or of plans only. */
    Set<ItemId> checks() {
        return courses.values().stream()
                .flatMap(course -> course.lessons().stream())
                .flatMap(lesson -> lesson.checks().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
