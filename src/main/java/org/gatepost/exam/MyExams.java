package org.gatepost.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Course;
import org.gatepost.library.CourseId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Revised;
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

    private final Evidence evidence;
    private final Accommodations accommodations;
    private final Entrance entrance;
    private final WhatNext whatNext;
    private final Library library;
    private final Staff staff;
    private final CompanyTime time;

    MyExams(
            Evidence evidence,
            Accommodations accommodations,
            Entrance entrance,
            WhatNext whatNext,
            Library library,
            Staff staff,
            CompanyTime time) {
        this.evidence = evidence;
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
        List<AttemptOutcome> attempts = evidence.attemptsOf(person);
        List<Accommodation> granted = accommodations.of(person);
        return required(person, attempts).stream()
                .flatMap(exam -> library.blueprint(exam).stream())
                .map(blueprint -> brief(blueprint.value(), attempts, granted, person))
                .toList();
    }

    /** What anybody may sit, course by course, theirs first: the quizzes in their order, then the course's exam. */
    public List<CourseExams> voluntary() {
        PersonId person = SignedIn.current().person();
        List<AttemptOutcome> attempts = evidence.attemptsOf(person);
        List<Accommodation> granted = accommodations.of(person);
        Set<CourseId> theirs = staff.positionsOf(person).stream()
                .flatMap(id -> library.position(id).stream())
                .flatMap(position -> position.value().courses().stream())
                .collect(Collectors.toSet());
        return library.courses().stream()
                .sorted(Comparator.comparing(course -> !theirs.contains(course.id())))
                .map(course -> about(course, attempts, granted, person))
                .filter(exams -> !exams.exams().isEmpty())
                .toList();
    }

    /** What anybody may sit about one course. */
    public CourseExams voluntary(Course course) {
        PersonId person = SignedIn.current().person();
        return about(course, evidence.attemptsOf(person), accommodations.of(person), person);
    }

    private CourseExams about(
            Course course, List<AttemptOutcome> attempts, List<Accommodation> granted, PersonId person) {
        return new CourseExams(
                course,
                library.voluntary(course).stream()
                        .map(blueprint -> brief(blueprint, attempts, granted, person))
                        .toList());
    }

    private Set<ExamId> required(PersonId person, List<AttemptOutcome> attempts) {
        Set<ExamId> exams = new LinkedHashSet<>();
        staff.positionsOf(person).stream()
                .flatMap(id -> library.position(id).stream())
                .forEach(position -> exams.add(position.value().exam()));
        attempts.stream()
                .map(AttemptOutcome::exam)
                .filter(exam -> library.blueprint(exam)
                        .filter(found -> !found.value().purpose().isVoluntary())
                        .isPresent())
                .forEach(exams::add);
        return exams;
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
        List<AttemptOutcome> attempts = evidence.attemptsOf(person);
        return library.blueprint(exam)
                .map(Revised::value)
                .filter(blueprint -> blueprint.purpose().isVoluntary()
                        || required(person, attempts).contains(exam))
                .map(blueprint -> brief(blueprint, attempts, accommodations.of(person), person))
                .orElseThrow(NoSuchExam::new);
    }

    /** What they are to do next about an exam that a position requires. */
    public WhatNext.Step next(ExamId exam) {
        return whatNext.after(SignedIn.current().person(), exam, time.now());
    }

    private ExamBrief brief(
            Blueprint blueprint, List<AttemptOutcome> attempts, List<Accommodation> granted, PersonId person) {
        Instant now = time.now();
        List<ExamBrief.Sat> sat = new ArrayList<>();
        @Nullable AttemptId open = null;
        for (AttemptOutcome attempt : attempts) {
            if (!attempt.exam().equals(blueprint.id())) {
                continue;
            }
            if (attempt.finishedAt() == null || attempt.score() == null) {
                open = attempt.id();
            } else {
                sat.addFirst(new ExamBrief.Sat(attempt.id(), attempt.number(), attempt.finishedAt(), attempt.score()));
            }
        }
        Entrance.@Nullable Objection objection = open != null
                ? null
                : entrance.objection(person, blueprint, attempts, now).orElse(null);
        return new ExamBrief(
                blueprint,
                objection == null ? null : objection.refusal(),
                open,
                objection == null ? null : objection.inTheWay(),
                sat,
                AllowedTime.of(
                        blueprint.minutes(),
                        granted.stream()
                                .filter(each -> each.isInForce() && each.isFor(blueprint.id()))
                                .toList()));
    }
}
