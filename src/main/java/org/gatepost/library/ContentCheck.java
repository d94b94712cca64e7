package org.gatepost.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.authored.Nearest;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.item.Level;
import org.gatepost.item.Misconception;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.gatepost.source.SystemId;

/** Whether files that each read well also fit together: nothing dangles, and every blueprint can be drawn. */
final class ContentCheck {

    private static final Place NOWHERE = new Place("content", 0);

    private final Content content;
    private final Ledger ledger;
    private final Map<Object, Place> places;
    private final Problems problems;
    private final Map<LessonId, Lesson> lessons = new HashMap<>();
    private final Set<ItemId> checks = new HashSet<>();

    ContentCheck(Content content, Ledger ledger, Map<Object, Place> places, Problems problems) {
        this.content = content;
        this.ledger = ledger;
        this.places = places;
        this.problems = problems;
        content.courses().values().stream()
                .flatMap(course -> course.lessons().stream())
                .forEach(lesson -> {
                    lessons.put(lesson.id(), lesson);
                    if (!checks.add(lesson.check())) {
                        report(lesson.id(), "the check item '%s' serves another lesson already".formatted(lesson.check()));
                    }
                });
    }

    void run() {
        lessons.values().forEach(this::lesson);
        content.items().values().forEach(this::item);
        content.blueprints().values().forEach(this::blueprint);
        content.positions().values().forEach(this::position);
    }

    private void lesson(Lesson lesson) {
        facts(lesson.id(), lesson.facts());
        known(lesson.id(), "item", lesson.check(), content.items().keySet());
    }

    private void item(Item item) {
        String system = item.id().value().split("\\.", 2)[0];
        if (ledger.system(new SystemId(system)).isEmpty()) {
            report(item.id(), "the item id '%s' must begin with a system of the ledger".formatted(item.id()));
        }
        facts(item.id(), item.header().facts());
        facts(item.id(), item.rationale().misconceptions().values().stream()
                .map(Misconception::refutedBy)
                .toList());
        LessonId id = item.header().lesson();
        Lesson lesson = lessons.get(id);
        if (lesson == null) {
            known(item.id(), "lesson", id, lessons.keySet());
        } else if (!new HashSet<>(lesson.facts()).containsAll(item.header().facts())) {
            report(item.id(), "lesson '%s' does not teach all facts of item '%s': %s"
                    .formatted(id, item.id(), item.header().facts()));
        }
    }

    private void blueprint(Blueprint blueprint) {
        Set<String> taken = new HashSet<>();
        for (Section section : blueprint.sections()) {
            for (String system : section.systems()) {
                known(section, "system", new SystemId(system),
                        ledger.systems().stream().map(known -> known.id()).collect(Collectors.toSet()));
                if (!taken.add(system)) {
                    report(section, "system '%s' feeds two sections, so an item could be drawn twice".formatted(system));
                }
            }
            drawable(section);
        }
    }

    private void drawable(Section section) {
        List<Item> pool = pool(content, section, checks).toList();
        enough(section, "items", section.draw(), pool.size());
        long critical = pool.stream().filter(item -> item.header().critical()).count();
        enough(section, "must-get items", section.mustGet(), critical);
        section.levels().forEach((level, wanted) -> enough(section, "items of level " + level, wanted,
                pool.stream().filter(item -> item.header().level() == level).count()));
        int levels = section.levels().values().stream().mapToInt(Integer::intValue).sum();
        if (levels > section.draw() || section.mustGet() > section.draw()) {
            report(section, "section '%s' asks for more than the %d items it draws".formatted(section.id(), section.draw()));
        }
    }

    private void enough(Section section, String what, int wanted, long found) {
        if (found < wanted) {
            report(section, "section '%s' asks for %d %s, the bank has %d".formatted(section.id(), wanted, what, found));
        }
    }

    /** The items a section may draw: those of its systems that are no lesson's check. */
    static Stream<Item> pool(Content content, Section section, Set<ItemId> checks) {
        return content.items().values().stream()
                .filter(item -> section.systems().contains(item.id().value().split("\\.", 2)[0]))
                .filter(item -> !checks.contains(item.id()));
    }

    private void position(Position position) {
        position.courses().forEach(course -> known(position.id(), "course", course, content.courses().keySet()));
        Blueprint blueprint = content.blueprints().get(position.exam());
        if (blueprint == null) {
            known(position.id(), "exam", position.exam(), content.blueprints().keySet());
            return;
        }
        // Whoever fails is sent to the lesson of the item; it must be one their position has them study.
        for (Section section : blueprint.sections()) {
            pool(content, section, checks).forEach(item -> {
                Lesson lesson = lessons.get(item.header().lesson());
                if (lesson != null && !position.courses().contains(lesson.course())) {
                    report(position.id(), "item '%s' of its exam is taught in course '%s', which the position does not study"
                            .formatted(item.id(), lesson.course()));
                }
            });
        }
    }

    private void facts(Object owner, Collection<FactId> facts) {
        facts.forEach(fact -> known(owner, "fact", fact, ledger.factIds()));
    }

    private <T> void known(Object owner, String what, T id, Collection<T> all) {
        if (!all.contains(id)) {
            List<String> names = all.stream().map(this::name).toList();
            report(owner, "there is no %s '%s'%s".formatted(what, name(id), Nearest.hint(name(id), names)));
        }
    }

    private String name(Object id) {
        return id.toString();
    }

    private void report(Object owner, String message) {
        problems.add(places.getOrDefault(owner, NOWHERE), message);
    }
}
