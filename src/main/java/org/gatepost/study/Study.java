package org.gatepost.study;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.library.Course;
import org.gatepost.library.CourseId;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.library.Revised;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.gatepost.people.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Studying lessons. A lesson counts as studied when its end was reached, not sooner than anybody could have read it, and its
 * check question then answered right; to study it again takes both again. Always about whoever is signed in.
 */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class Study {

    private final Turns turns;
    private final StudySteps steps;
    private final LeastReading least;
    private final Library library;
    private final Bank bank;
    private final Staff staff;
    private final ObjectProvider<StudyDuty> duties;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;

    Study(
            Turns turns,
            StudySteps steps,
            LeastReading least,
            Library library,
            Bank bank,
            Staff staff,
            ObjectProvider<StudyDuty> duties,
            CompanyTime time,
            ApplicationEventPublisher events) {
        this.turns = turns;
        this.steps = steps;
        this.least = least;
        this.library = library;
        this.bank = bank;
        this.staff = staff;
        this.duties = duties;
        this.time = time;
        this.events = events;
    }

    /** What is to be studied, what has been, and what must be studied again. */
    public MyStudies overview() {
        Optional<Map<LessonId, Instant>> duty = duty();
        Map<LessonId, Instant> since = duty.orElse(Map.of());
        Map<LessonId, List<Instant>> studied = mine();
        Map<CourseId, CourseProgress> all = new LinkedHashMap<>();
        library.courses().forEach(course -> all.put(course.id(), progress(course, studied, since)));
        Set<CourseId> wanted = new HashSet<>();
        staff.positionsOf(me()).stream()
                .flatMap(position -> library.position(position).stream())
                .forEach(position -> wanted.addAll(position.value().courses()));
        List<LessonProgress> owed = since.keySet().stream()
                .flatMap(id -> all.values().stream().flatMap(course -> course.lesson(id).stream()))
                .toList();
        List<CourseProgress> required = all.values().stream()
                .filter(course -> wanted.contains(course.course().id()))
                .toList();
        return new MyStudies(
                owed,
                duty.isPresent() ? plans() : List.of(),
                required,
                all.values().stream()
                        .filter(course -> !required.contains(course))
                        .toList(),
                duty.isPresent());
    }

    /** A course and how far one is with it; anybody may read any. */
    public Optional<CourseProgress> course(CourseId id) {
        return library.course(id).map(course -> progress(course, mine(), owedSince()));
    }

    /** When the person studied each lesson, oldest first; a lesson never studied is not in it. */
    public Map<LessonId, List<Instant>> mine() {
        return steps.studied(me());
    }

    /** The check question of a lesson. */
    public Presentation check(LessonId lesson) {
        return Presentation.toTry(checkItem(find(lesson).value()).prompt());
    }

    /** Whether the end of the lesson has been reached since it was last studied, or since it had to be studied again. */
    public boolean atEnd(LessonId lesson) {
        return since(lesson, StudyStep.REACHED_END).isPresent();
    }

    /**
     * Notes that somebody has opened a lesson to read it. Saying it again changes nothing.
     *
     * @throws Refusal when there is no such lesson
     */
    @Transactional
    public void opened(LessonId id) {
        Revised<Lesson> lesson = find(id);
        turns.hold(me());
        opened(lesson);
    }

    private Instant opened(Revised<Lesson> lesson) {
        LessonId id = lesson.value().id();
        return since(id, StudyStep.OPENED).orElseGet(() -> {
            Instant now = time.now();
            steps.add(me(), id, lesson.revision(), StudyStep.OPENED, null, now);
            return now;
        });
    }

    /**
     * Notes that the end of a lesson was reached, unless it was opened too short a time ago for anybody to have read it.
     * Saying it again changes nothing.
     *
     * @return how long it takes until it can be noted; nothing left when it is
     * @throws Refusal when there is no such lesson
     */
    @Transactional
    public Duration reachedEnd(LessonId id) {
        Revised<Lesson> lesson = find(id);
        turns.hold(me());
        if (atEnd(id)) {
            return Duration.ZERO;
        }
        Instant from = opened(lesson).plus(least.of(lesson.value(), steps.everStudied(me(), id)));
        Instant now = time.now();
        if (now.isBefore(from)) {
            return Duration.between(now, from);
        }
        steps.add(me(), id, lesson.revision(), StudyStep.REACHED_END, null, now);
        return Duration.ZERO;
    }

    private Optional<Instant> since(LessonId lesson, StudyStep step) {
        return steps.since(me(), lesson, step, owedSince().getOrDefault(lesson, Instant.EPOCH));
    }

    /**
     * Answers the check question.
     *
     * @param sent what the browser sent
     * @throws Refusal when there is no such lesson, its end was not reached, or nothing was answered
     */
    @Transactional
    public CheckFeedback answerCheck(LessonId id, JsonNode sent) {
        Revised<Lesson> lesson = find(id);
        PersonId person = me();
        turns.hold(person);
        if (!atEnd(id)) {
            throw new Refusal("study.refused.endNotReached");
        }
        Item item = checkItem(lesson.value());
        Response response = Presentation.toTry(item.prompt())
                .read(sent)
                .orElseThrow(() -> new Refusal("study.refused.nothingAnswered"));
        CheckFeedback feedback = CheckFeedback.to(item, response);
        boolean right = feedback.right();
        Instant now = time.now();
        StudyStep step = right ? StudyStep.CHECK_RIGHT : StudyStep.CHECK_WRONG;
        steps.add(person, id, lesson.revision(), step, response, now);
        if (right) {
            steps.add(person, id, lesson.revision(), StudyStep.STUDIED, null, now);
            events.publishEvent(new LessonStudied(person, id, now));
        }
        return feedback;
    }

    /** Whoever cannot be decided may study all the same. */
    private Map<LessonId, Instant> owedSince() {
        return duty().orElse(Map.of());
    }

    /** What must be studied again, and since when; nothing at all when that cannot be decided. */
    private Optional<Map<LessonId, Instant>> duty() {
        try {
            return Optional.of(duties());
        } catch (DutyUnknown unknown) {
            return Optional.empty();
        }
    }

    private List<StudyDuty.OwedPlan> plans() {
        return duties.orderedStream().flatMap(duty -> duty.plans(me()).stream()).toList();
    }

    private Map<LessonId, Instant> duties() {
        Map<LessonId, Instant> since = new LinkedHashMap<>();
        duties.orderedStream()
                .flatMap(duty -> duty.owed(me()).stream())
                .forEach(owed ->
                        since.merge(owed.lesson(), owed.since(), (one, other) -> one.isAfter(other) ? one : other));
        return since;
    }

    private static CourseProgress progress(
            Course course, Map<LessonId, List<Instant>> studied, Map<LessonId, Instant> since) {
        return new CourseProgress(
                course,
                course.lessons().stream()
                        .map(lesson ->
                                new LessonProgress(lesson, last(studied.get(lesson.id())), since.get(lesson.id())))
                        .toList());
    }

    private static @Nullable Instant last(@Nullable List<Instant> times) {
        return times == null ? null : times.getLast();
    }

    private Revised<Lesson> find(LessonId id) {
        return library.lesson(id).orElseThrow(() -> new Refusal("study.refused.noLesson"));
    }

    private Item checkItem(Lesson lesson) {
        return bank.newest(lesson.check()).orElseThrow().sample();
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }
}
