package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Course;
import org.gatepost.library.CourseId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Position;
import org.gatepost.library.Revised;
import org.gatepost.library.Window;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The exams of whoever is signed in: those their positions require, those they have sat, and what anybody may sit. */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class MyExams {

    private static final Duration TOLD_FOR = Duration.ofDays(30);

    private final Evidence evidence;
    private final HeldAttempts held;
    private final Voiding voiding;
    private final Accommodations accommodations;
    private final Entrance entrance;
    private final WhatNext whatNext;
    private final Library library;
    private final Staff staff;
    private final CompanyTime time;

    MyExams(
            Evidence evidence,
            HeldAttempts held,
            Voiding voiding,
            Accommodations accommodations,
            Entrance entrance,
            WhatNext whatNext,
            Library library,
            Staff staff,
            CompanyTime time) {
        this.evidence = evidence;
        this.held = held;
        this.voiding = voiding;
        this.accommodations = accommodations;
        this.entrance = entrance;
        this.whatNext = whatNext;
        this.library = library;
        this.staff = staff;
        this.time = time;
    }

    /** Those their positions require, and those required that they have sat. */
    public List<ExamBrief> all() {
        PersonId person = SignedIn.current().person();
        OwnPast past = OwnPast.of(person, evidence);
        List<Accommodation> granted = accommodations.of(person);
        return required(person, past.attempts()).stream()
                .flatMap(exam -> library.blueprint(exam).stream())
                .map(blueprint -> brief(blueprint.value(), past, granted, person))
                .toList();
    }

    /** What anybody may sit, course by course, theirs first: the quizzes in their order, then the course's exam. */
    public List<CourseExams> voluntary() {
        PersonId person = SignedIn.current().person();
        OwnPast past = OwnPast.of(person, evidence);
        List<Accommodation> granted = accommodations.of(person);
        Set<CourseId> theirs = staff.positionsOf(person).stream()
                .flatMap(id -> library.position(id).stream())
                .flatMap(position -> position.value().courses().stream())
                .collect(Collectors.toSet());
        return library.courses().stream()
                .sorted(Comparator.comparing(course -> !theirs.contains(course.id())))
                .map(course -> about(course, past, granted, person))
                .filter(exams -> !exams.exams().isEmpty())
                .toList();
    }

    /** What anybody may sit about one course. */
    public CourseExams voluntary(Course course) {
        PersonId person = SignedIn.current().person();
        return about(course, OwnPast.of(person, evidence), accommodations.of(person), person);
    }

    private CourseExams about(Course course, OwnPast past, List<Accommodation> granted, PersonId person) {
        return new CourseExams(
                course,
                library.voluntary(course).stream()
                        .map(blueprint -> brief(blueprint, past, granted, person))
                        .toList());
    }

    private Set<ExamId> required(PersonId person, List<AttemptOutcome> attempts) {
        Set<ExamId> exams = new LinkedHashSet<>();
        staff.positionsOf(person).stream()
                .flatMap(id -> library.position(id).stream())
                .forEach(position -> exams.addAll(required(position.value(), attempts)));
        exams.addAll(whatNext.askedBesides(person, time.now()));
        attempts.stream()
                .map(AttemptOutcome::exam)
                .filter(exam -> library.blueprint(exam)
                        .filter(found -> !found.value().purpose().isVoluntary())
                        .isPresent())
                .forEach(exams::add);
        return exams;
    }

    /** The shorter exam of a renewal is for nobody who has not passed the whole one. */
    private static List<ExamId> required(Position position, List<AttemptOutcome> attempts) {
        boolean wasCleared = attempts.stream()
                .anyMatch(attempt -> attempt.passed() && attempt.exam().equals(position.exam()));
        return wasCleared ? position.exams() : List.of(position.exam());
    }

    /** Those at quizzes and course exams that are open, for of a mandatory one their standing tells; what ends first comes first. */
    public List<RunningAttempt> running() {
        Instant now = time.now();
        return OwnPast.of(SignedIn.current().person(), evidence).attempts().stream()
                .filter(attempt -> attempt.isOpen() && !now.isAfter(attempt.deadline()))
                .sorted(Comparator.comparing(AttemptOutcome::deadline))
                .flatMap(attempt -> library.blueprint(attempt.exam()).stream()
                        .map(Revised::value)
                        .filter(exam -> exam.purpose().isVoluntary())
                        .map(exam -> new RunningAttempt(
                                attempt.id(), exam.title(), exam.purpose().hasPass(), attempt.deadline())))
                .toList();
    }

    /** Those at whatever exam whose result waits for people's marks, the longest waiting first. */
    public List<HeldAttempt> held() {
        return held.of(SignedIn.current().person());
    }

    /**
     * Their attempts that were ended so that they count for nothing, as long as they have not started that exam again: those at
     * exams their positions require, and for some weeks those at exams that anybody may sit.
     */
    public List<VoidedAttempt> voided() {
        PersonId person = SignedIn.current().person();
        List<VoidedAttempt> last = voiding.last(person, library);
        if (last.isEmpty()) {
            return last;
        }
        // Of a shorter exam of a renewal too: whoever started it could.
        Set<ExamId> required = staff.positionsOf(person).stream()
                .flatMap(id -> library.position(id).stream())
                .flatMap(position -> position.value().exams().stream())
                .collect(Collectors.toSet());
        Instant lately = time.now().minus(TOLD_FOR);
        return last.stream()
                .filter(attempt -> library.blueprint(attempt.exam()).isPresent())
                .filter(attempt -> required.contains(attempt.exam())
                        || attempt.purpose().isVoluntary() && attempt.at().isAfter(lately))
                .toList();
    }

    /** Whether there is any that a position requires or that they have sat, without looking into them. */
    public boolean any() {
        PersonId person = SignedIn.current().person();
        return staff.positionsOf(person).stream()
                        .anyMatch(position -> library.position(position).isPresent())
                || evidence.isAny(person);
    }

    /** @throws NoSuchExam when it is none of theirs and not open to everybody */
    public ExamBrief one(ExamId exam) {
        PersonId person = SignedIn.current().person();
        OwnPast past = OwnPast.of(person, evidence);
        return brief(mine(exam, person, past), past, accommodations.of(person), person);
    }

    /**
     * Makes sure that {@link #one} tells of an exam, without looking into it.
     *
     * @throws NoSuchExam when it is none of theirs and not open to everybody
     */
    public void mustBeMine(ExamId exam) {
        PersonId person = SignedIn.current().person();
        mine(exam, person, OwnPast.of(person, evidence));
    }

    private Blueprint mine(ExamId exam, PersonId person, OwnPast past) {
        return library.blueprint(exam)
                .map(Revised::value)
                .filter(blueprint -> blueprint.purpose().isVoluntary() || isRequired(exam, person, past.attempts()))
                .orElseThrow(NoSuchExam::new);
    }

    /** Whether {@link #required} has it. What is asked besides is looked up last, for only the gate can say that. */
    private boolean isRequired(ExamId exam, PersonId person, List<AttemptOutcome> attempts) {
        return staff.positionsOf(person).stream()
                        .flatMap(id -> library.position(id).stream())
                        .anyMatch(
                                position -> required(position.value(), attempts).contains(exam))
                || attempts.stream().anyMatch(attempt -> attempt.exam().equals(exam))
                || whatNext.askedBesides(person, time.now()).contains(exam);
    }

    /** What they are to do next about an exam that a position requires. */
    public WhatNext.Step next(ExamId exam) {
        return whatNext.after(SignedIn.current().person(), exam, time.now());
    }

    /** What they would be cleared for who passed an exam now; nothing where it clears for nothing. */
    public List<WhatNext.Prospect> ifPassed(ExamId exam) {
        return whatNext.ifPassed(SignedIn.current().person(), exam, time.now());
    }

    /** Which attempt of their cycle one was that they started at a moment; nothing where there is no limit. */
    public Optional<WhatNext.Turn> turn(ExamId exam, Instant startedAt) {
        return library.blueprint(exam)
                .filter(blueprint -> !blueprint.value().purpose().isVoluntary()
                        && blueprint.value().limits().attempts() > 0)
                .flatMap(blueprint -> whatNext.turn(SignedIn.current().person(), exam, startedAt))
                .filter(WhatNext.Turn::isLimited);
    }

    private WhatNext.@Nullable Turn turn(PersonId person, Blueprint blueprint, Instant now) {
        return blueprint.limits().areAny()
                ? whatNext.turn(person, blueprint.id(), now).orElse(null)
                : null;
    }

    private ExamBrief brief(Blueprint blueprint, OwnPast past, List<Accommodation> granted, PersonId person) {
        Instant now = time.now();
        List<ExamBrief.Sat> sat = new ArrayList<>();
        @Nullable AttemptId open = null;
        @Nullable Instant runsUntil = null;
        ExamBrief.@Nullable Held held = null;
        for (AttemptOutcome attempt : past.attempts()) {
            if (!attempt.exam().equals(blueprint.id())) {
                continue;
            }
            if (attempt.finishedAt() == null) {
                open = attempt.id();
                runsUntil = attempt.deadline();
            } else if (attempt.score() == null) {
                held = new ExamBrief.Held(attempt.id(), attempt.number(), attempt.finishedAt());
            } else {
                sat.addFirst(new ExamBrief.Sat(attempt.id(), attempt.number(), attempt.finishedAt(), attempt.score()));
            }
        }
        Duration limit = limit(blueprint, now);
        Entrance.@Nullable Objection objection =
                open != null ? null : objection(blueprint, past, person, now).orElse(null);
        return new ExamBrief(
                blueprint,
                objection == null ? null : objection.refusal(),
                open,
                runsUntil,
                objection == null ? null : objection.inTheWay(),
                held,
                sat,
                AllowedTime.of(
                        limit,
                        granted.stream()
                                .filter(each -> each.isInForce() && each.isFor(blueprint.id()))
                                .toList()),
                limit.compareTo(Duration.ofMinutes(blueprint.minutes())) < 0,
                blueprint.purpose().isVoluntary() ? null : turn(person, blueprint, now));
    }

    /** Where it is shut, as if it were started when it opens. */
    private static Duration limit(Blueprint blueprint, Instant now) {
        Window window = blueprint.conduct().window();
        return switch (window.at(now)) {
            case OPEN -> AllowedTime.limit(blueprint, now);
            case NOT_YET, CLOSED -> Duration.ofMinutes(blueprint.minutes());
        };
    }

    private Optional<Entrance.Objection> objection(Blueprint blueprint, OwnPast past, PersonId person, Instant now) {
        return past.isWhole()
                ? entrance.objection(person, blueprint, past.attempts(), now)
                : Optional.of(new Entrance.Objection(new Refusal("exam.refused.undecided"), null));
    }
}
