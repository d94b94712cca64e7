package org.gatepost.study;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.item.LessonId;
import org.gatepost.library.CourseId;

/**
 * Everything there is to study, for one person.
 *
 * @param owed what must be studied again after a failed exam, in the order in which it is best read
 * @param plans what must be put right after a failed exam, step by step
 * @param required the courses of the positions they hold
 * @param others every other course; anybody may read it
 * @param dutyKnown whether {@code owed} is all; otherwise it could not be decided what must be studied again
 */
public record MyStudies(
        List<LessonProgress> owed,
        List<StudyDuty.OwedPlan> plans,
        List<CourseProgress> required,
        List<CourseProgress> others,
        boolean dutyKnown) {

    public MyStudies {
        owed = List.copyOf(owed);
        plans = List.copyOf(plans);
        required = List.copyOf(required);
        others = List.copyOf(others);
    }

    /** The end of the latest failed exam after which something must be studied again. */
    public Optional<Instant> owedSince() {
        return owed.stream()
                .map(LessonProgress::owedSince)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** How far they are with everything their positions require. */
    public StudyTally tally() {
        return tally(required.stream().map(course -> course.course().id()).toList());
    }

    /** How far they are with some courses, such as those of one position. */
    public StudyTally tally(Collection<CourseId> some) {
        return StudyTally.of(courses()
                .filter(course -> some.contains(course.course().id()))
                .flatMap(course -> course.lessons().stream())
                .toList());
    }

    /** The one lesson to go on with; nothing when all that is required has been studied. */
    public Optional<LessonProgress> next() {
        return owed.stream()
                .findFirst()
                .or(() -> required.stream()
                        .flatMap(course -> course.next().stream())
                        .findFirst());
    }

    /**
     * What to read when a lesson has been studied: first whatever must be studied again, then the rest of its course, then
     * the other courses that are required.
     */
    public Optional<LessonProgress> after(LessonId studied) {
        Optional<CourseProgress> course =
                courses().filter(each -> each.lesson(studied).isPresent()).findFirst();
        Stream<LessonProgress> following =
                course.stream().flatMap(here -> here.lessons().stream().skip(here.placeOf(studied) + 1L));
        return Stream.of(
                        owed.stream(),
                        following,
                        course.stream().flatMap(here -> here.lessons().stream()),
                        required.stream().flatMap(each -> each.lessons().stream()))
                .flatMap(lessons -> lessons)
                .filter(lesson -> !lesson.done())
                .filter(lesson -> !lesson.lesson().id().equals(studied))
                .findFirst();
    }

    private Stream<CourseProgress> courses() {
        return Stream.concat(required.stream(), others.stream());
    }
}
