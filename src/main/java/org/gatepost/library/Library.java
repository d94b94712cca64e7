package org.gatepost.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.item.LessonId;
import org.gatepost.people.PositionCatalogue;
import org.gatepost.people.PositionId;
import org.gatepost.source.FactId;

/** What is taught and required today. Immutable: read once at start, so any thread and any node may ask it. */
public final class Library implements PositionCatalogue {

    private final Content content;
    private final Revisions revisions;
    private final Map<LessonId, Revised<Lesson>> lessons = new HashMap<>();
    private final Map<ExamId, Revised<Blueprint>> blueprints = new HashMap<>();
    private final Map<PositionId, Revised<Position>> positions = new HashMap<>();
    /** Delta exams never change, so what is in here is never stale. */
    private final Cache<ExamId, Revised<Blueprint>> deltas =
            Caffeine.newBuilder().maximumSize(500).build();

    Library(Content content, Revisions revisions) {
        this.content = content;
        this.revisions = revisions;
        Map<String, Lesson> byId = new HashMap<>();
        content.courses()
                .values()
                .forEach(course ->
                        course.lessons().forEach(lesson -> byId.put(lesson.id().value(), lesson)));
        Map<String, Integer> lessonRevisions = revisions.load(Kind.LESSON, byId);
        byId.forEach((id, lesson) -> lessons.put(lesson.id(), new Revised<>(lesson, revision(lessonRevisions, id))));

        Map<String, Integer> blueprintRevisions = revisions.load(Kind.BLUEPRINT, named(content.blueprints()));
        content.blueprints()
                .forEach((id, blueprint) ->
                        blueprints.put(id, new Revised<>(blueprint, revision(blueprintRevisions, id.value()))));

        Map<String, Position> positionsByName = new HashMap<>();
        content.positions().forEach((id, position) -> positionsByName.put(id.value(), position));
        Map<String, Integer> positionRevisions = revisions.load(Kind.POSITION, positionsByName);
        content.positions()
                .forEach((id, position) ->
                        positions.put(id, new Revised<>(position, revision(positionRevisions, id.value()))));
    }

    /** Every course, in the order in which they are taught. */
    public Collection<Course> courses() {
        return List.copyOf(content.courses().values());
    }

    public Optional<Course> course(CourseId id) {
        return Optional.ofNullable(content.courses().get(id));
    }

    public Optional<Revised<Lesson>> lesson(LessonId id) {
        return Optional.ofNullable(lessons.get(id));
    }

    /** Of a delta exam too, whenever and by whichever node it was made. */
    public Optional<Revised<Blueprint>> blueprint(ExamId id) {
        return id.isDelta() ? delta(id) : Optional.ofNullable(blueprints.get(id));
    }

    private Optional<Revised<Blueprint>> delta(ExamId id) {
        Revised<Blueprint> known = deltas.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Revised<Blueprint>> found = revisions
                .find(Kind.BLUEPRINT, id.value(), 1, Blueprint.class)
                .map(blueprint -> new Revised<>(blueprint, 1));
        found.ifPresent(exam -> deltas.put(id, exam));
        return found;
    }

    /**
     * A blueprint as it was.
     *
     * @throws IllegalArgumentException when there never was such a revision
     */
    public Blueprint blueprint(ExamId id, int revision) {
        Revised<Blueprint> today = blueprints.get(id);
        if (today != null && today.revision() == revision) {
            return today.value();
        }
        return revisions
                .find(Kind.BLUEPRINT, id.value(), revision, Blueprint.class)
                .orElseThrow(() -> new IllegalArgumentException("no blueprint %s@%d".formatted(id, revision)));
    }

    /** When an exam may be started; one that the content no longer has, at any time. */
    public Window window(ExamId id) {
        return blueprint(id)
                .map(blueprint -> blueprint.value().conduct().window())
                .orElse(Window.ALWAYS);
    }

    public Collection<Blueprint> blueprints() {
        return List.copyOf(content.blueprints().values());
    }

    /** The exams in which nothing can be passed: quizzes, which everybody may sit without end. */
    public Set<ExamId> practice() {
        return content.blueprints().values().stream()
                .filter(exam -> !exam.purpose().hasPass())
                .map(Blueprint::id)
                .collect(Collectors.toSet());
    }

    /** The exams of courses, which everybody may sit without end. */
    public Set<ExamId> courseExams() {
        return content.blueprints().values().stream()
                .filter(exam -> exam.purpose() instanceof Purpose.CourseExam)
                .map(Blueprint::id)
                .collect(Collectors.toSet());
    }

    /** The exams that nobody requires: quizzes and course exams. */
    public Set<ExamId> voluntary() {
        return content.blueprints().values().stream()
                .filter(exam -> exam.purpose().isVoluntary())
                .map(Blueprint::id)
                .collect(Collectors.toSet());
    }

    /** The quizzes of a course, in the order of its groups, and then its exam: what anybody may sit about it. */
    public List<Blueprint> voluntary(Course course) {
        Map<Purpose, Blueprint> byPurpose = new HashMap<>();
        content.blueprints().values().forEach(exam -> byPurpose.put(exam.purpose(), exam));
        return Stream.concat(
                        course.groups().stream().<Purpose>map(group -> new Purpose.Practice(group.id())),
                        Stream.of(new Purpose.CourseExam(course.id())))
                .flatMap(purpose -> Stream.ofNullable(byPurpose.get(purpose)))
                .toList();
    }

    /** The course that an exam anybody may sit is about; nothing for one that a position requires. */
    public Optional<Course> courseOf(Blueprint exam) {
        return switch (exam.purpose()) {
            case Purpose.Mandatory mandatory -> Optional.empty();
            case Purpose.CourseExam of -> course(of.course());
            case Purpose.Practice of ->
                courses().stream()
                        .filter(course -> course.groups().stream()
                                .anyMatch(group -> group.id().equals(of.group())))
                        .findFirst();
        };
    }

    public Optional<Revised<Position>> position(PositionId id) {
        return Optional.ofNullable(positions.get(id));
    }

    /** The lessons a position has to be studied, course by course, in the order in which courses are taught. */
    public List<Lesson> lessonsFor(Position position) {
        return content.lessonsFor(position);
    }

    /** The decks of cards, in the order of their files. */
    public List<Deck> decks() {
        return List.copyOf(content.decks().values());
    }

    /** The cards that say something of what these facts say. */
    public List<Card> cardsAbout(Collection<FactId> facts) {
        return content.decks().values().stream()
                .flatMap(deck -> deck.cards().stream())
                .filter(card -> card.isAbout(facts))
                .toList();
    }

    @Override
    public List<Choice> positions() {
        return content.positions().values().stream()
                .map(position -> new Choice(position.id(), position.title()))
                .toList();
    }

    @Override
    public Optional<Demand> demandOf(PositionId id) {
        return position(id)
                .map(Revised::value)
                .flatMap(position -> blueprint(position.exam())
                        .map(exam -> new Demand(
                                lessonsFor(position).size(), exam.value().title())));
    }

    private static Map<String, Blueprint> named(Map<ExamId, Blueprint> blueprints) {
        Map<String, Blueprint> named = new HashMap<>();
        blueprints.forEach((id, blueprint) -> named.put(id.value(), blueprint));
        return named;
    }

    private static int revision(Map<String, Integer> revisions, String id) {
        return revisions.getOrDefault(id, 1);
    }
}
