package org.gatepost.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gatepost.item.LessonId;
import org.gatepost.library.Course;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.source.Fact;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.gatepost.source.ServiceSystem;
import org.gatepost.source.SystemId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * Every documented case and rule, to look things up in. For whoever is on duty or teaches; who is still learning has the
 * lessons. Made once, for neither ledger nor library changes while the program runs.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class CaseLibrary {

    private final Map<SystemId, CaseStudy> cases = new LinkedHashMap<>();
    private final List<CaseShelf> shelves = new ArrayList<>();
    /** Made at the first search: the tables of Chinese sounds would be a good part of every start. */
    private final Supplier<CaseIndex> index;

    CaseLibrary(Ledger ledger, Library library) {
        Map<FactId, Map<LessonId, Lesson>> taught = new LinkedHashMap<>();
        Set<ServiceSystem> placed = new LinkedHashSet<>();
        for (Course course : library.courses()) {
            Set<ServiceSystem> shelf = new LinkedHashSet<>();
            for (Lesson lesson : course.lessons()) {
                for (FactId fact : lesson.facts()) {
                    taught.computeIfAbsent(fact, id -> new LinkedHashMap<>()).put(lesson.id(), lesson);
                    ledger.systemOf(fact).filter(placed::add).ifPresent(shelf::add);
                }
            }
            if (!shelf.isEmpty()) {
                shelves.add(new CaseShelf(Optional.of(course), List.copyOf(shelf)));
            }
        }
        List<ServiceSystem> others = ledger.systems().stream()
                .filter(system -> !placed.contains(system))
                .toList();
        if (!others.isEmpty()) {
            shelves.add(new CaseShelf(Optional.empty(), others));
        }
        for (ServiceSystem system : ledger.systems()) {
            cases.put(system.id(), new CaseStudy(system, lessons(system, taught)));
        }
        index = SingletonSupplier.of(() -> new CaseIndex(ledger.systems()));
    }

    /** All cases, each on the shelf of the first course that teaches it. */
    public List<CaseShelf> shelves() {
        return List.copyOf(shelves);
    }

    /**
     * Cases in which every word stands, the likeliest first. A word may be Chinese of either script, English, or the
     * pinyin or pinyin initials of a title or company: {@code xte} finds 小天鹅. Only the first hundred characters count.
     */
    public List<CaseFound> search(String words) {
        return index.get().search(words);
    }

    public Optional<CaseStudy> find(SystemId id) {
        return Optional.ofNullable(cases.get(id));
    }

    /** By their ids: a lesson with all its texts takes long to tell from another, and there are as many facts as items. */
    private static List<Lesson> lessons(ServiceSystem system, Map<FactId, Map<LessonId, Lesson>> taught) {
        Map<LessonId, Lesson> lessons = new LinkedHashMap<>();
        Map<LessonId, Long> facts = new LinkedHashMap<>();
        for (Fact fact : system.facts()) {
            taught.getOrDefault(fact.id(), Map.of()).forEach((id, lesson) -> {
                lessons.put(id, lesson);
                facts.merge(id, 1L, Long::sum);
            });
        }
        return lessons.values().stream()
                .sorted(Comparator.comparingLong((Lesson lesson) -> facts.getOrDefault(lesson.id(), 0L))
                        .reversed())
                .toList();
    }
}
