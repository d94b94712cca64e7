package org.gatepost.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.authored.Place;
import org.gatepost.authored.Said;
import org.gatepost.item.LessonId;

/** Whether quizzes and course exams ask for what they are about, one for each, and positions for exams that decide. */
final class PurposeCheck {

    private final Content content;
    private final Pools pools;
    private final Map<Object, Place> places;
    private final PositionCheck.Known known;
    private final Reports report;
    private final Map<CourseId, Set<LessonId>> courses = new HashMap<>();
    private final Map<GroupId, Set<LessonId>> groups = new HashMap<>();

    PurposeCheck(Content content, Pools pools, Map<Object, Place> places, PositionCheck.Known known, Reports report) {
        this.content = content;
        this.pools = pools;
        this.places = places;
        this.known = known;
        this.report = report;
        content.courses().values().forEach(course -> {
            courses.put(course.id(), lessons(course.lessons().stream().map(Lesson::id)));
            course.groups().forEach(group -> groups.put(group.id(), lessons(group.lessons().stream())));
        });
    }

    void run() {
        Map<Purpose, ExamId> served = new HashMap<>();
        for (Blueprint exam : content.blueprints().values()) {
            if (exam.purpose().isVoluntary()) {
                ExamId first = served.putIfAbsent(exam.purpose(), exam.id());
                if (first != null) {
                    report.accept(
                            exam.id(),
                            "%s has an exam of this mode already: '%s' in %s"
                                    .formatted(about(exam.purpose()), first, places.get(first)));
                }
            }
            switch (exam.purpose()) {
                case Purpose.Mandatory mandatory -> {}
                case Purpose.CourseExam of -> isAbout(exam, "course", of.course(), courses);
                case Purpose.Practice of -> {
                    isAbout(exam, "group", of.group(), groups);
                    isMarkedAtOnce(exam);
                    asksAboutEach(exam, groups.getOrDefault(of.group(), Set.of()));
                }
            }
        }
        content.positions().values().forEach(this::position);
    }

    private <T> void isAbout(Blueprint exam, String what, T id, Map<T, Set<LessonId>> all) {
        Set<LessonId> lessons = all.get(id);
        if (lessons == null) {
            known.check(exam.id(), what, id, all.keySet());
            return;
        }
        for (Section section : exam.sections()) {
            pools.of(section).stream()
                    .filter(item -> !lessons.contains(item.header().lesson()))
                    .forEach(item -> report.accept(
                            exam.id(),
                            Said.of(
                                    "authored.said.otherCourse",
                                    item.id(),
                                    item.header().lesson(),
                                    Said.of("authored.said.what." + what),
                                    id)));
        }
    }

    private void isMarkedAtOnce(Blueprint quiz) {
        quiz.sections().stream()
                .filter(Section::byPerson)
                .forEach(section -> report.accept(
                        section,
                        "section '%s' is marked by a person, and nobody waits for the result of a quiz"
                                .formatted(section.id())));
    }

    /** A form of a quiz has an item of every lesson that a section draws from, if it has the room. */
    private void asksAboutEach(Blueprint quiz, Set<LessonId> lessons) {
        Set<LessonId> left = new TreeSet<>(Comparator.comparing(LessonId::value));
        pools.all()
                .map(item -> item.header().lesson())
                .filter(lessons::contains)
                .forEach(left::add);
        for (Section section : quiz.sections()) {
            Set<LessonId> own =
                    lessons(pools.of(section).stream().map(item -> item.header().lesson()));
            if (own.size() > section.draw()) {
                report.accept(
                        quiz.id(),
                        "section '%s' draws %d of the items of %d lessons, and a quiz asks about each lesson"
                                .formatted(section.id(), section.draw(), own.size()));
            }
            left.removeAll(own);
        }
        left.forEach(lesson -> report.accept(
                quiz.id(), "lesson '%s' of its group has items, and no section draws from them".formatted(lesson)));
    }

    private void position(Position position) {
        for (ExamId id : position.exams()) {
            Blueprint exam = content.blueprints().get(id);
            if (exam != null && exam.purpose().isVoluntary()) {
                report.accept(
                        position.id(),
                        "a position asks for a mandatory exam, and '%s' is of another mode".formatted(exam.id()));
            }
        }
    }

    private static String about(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Mandatory mandatory -> "a position";
            case Purpose.CourseExam of -> "course '" + of.course() + "'";
            case Purpose.Practice of -> "group '" + of.group() + "'";
        };
    }

    private static Set<LessonId> lessons(Stream<LessonId> ids) {
        return ids.collect(Collectors.toSet());
    }
}
