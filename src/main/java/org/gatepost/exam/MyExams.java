package org.gatepost.exam;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The exams of whoever is signed in: those their positions require and those they have sat. */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class MyExams {

    private final Evidence evidence;
    private final Admission admission;
    private final WhatNext whatNext;
    private final Library library;
    private final Staff staff;
    private final CompanyTime time;

    MyExams(Evidence evidence, Admission admission, WhatNext whatNext, Library library, Staff staff, CompanyTime time) {
        this.evidence = evidence;
        this.admission = admission;
        this.whatNext = whatNext;
        this.library = library;
        this.staff = staff;
        this.time = time;
    }

    public List<ExamBrief> all() {
        PersonId person = SignedIn.current().person();
        List<AttemptOutcome> attempts = evidence.attemptsOf(person);
        return exams(person, attempts).stream()
                .flatMap(exam -> library.blueprint(exam).stream())
                .map(blueprint -> brief(blueprint.value(), attempts, person))
                .toList();
    }

    private Set<ExamId> exams(PersonId person, List<AttemptOutcome> attempts) {
        Set<ExamId> exams = new LinkedHashSet<>();
        staff.positionsOf(person).stream()
                .flatMap(id -> library.position(id).stream())
                .forEach(position -> exams.add(position.value().exam()));
        attempts.forEach(attempt -> exams.add(attempt.exam()));
        return exams;
    }

    /** Whether there is any, without looking into them. */
    public boolean any() {
        PersonId person = SignedIn.current().person();
        return staff.positionsOf(person).stream()
                        .anyMatch(position -> library.position(position).isPresent())
                || !evidence.attemptsOf(person).isEmpty();
    }

    /** @throws NoSuchExam when it is none of theirs */
    public ExamBrief one(ExamId exam) {
        PersonId person = SignedIn.current().person();
        List<AttemptOutcome> attempts = evidence.attemptsOf(person);
        return Optional.of(exam)
                .filter(exams(person, attempts)::contains)
                .flatMap(library::blueprint)
                .map(blueprint -> brief(blueprint.value(), attempts, person))
                .orElseThrow(NoSuchExam::new);
    }

    /** What they are to do next about an exam. */
    public WhatNext.Step next(ExamId exam) {
        return whatNext.after(SignedIn.current().person(), exam, time.now());
    }

    private ExamBrief brief(Blueprint blueprint, List<AttemptOutcome> attempts, PersonId person) {
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
        return new ExamBrief(
                blueprint,
                open != null
                        ? null
                        : admission
                                .objection(person, blueprint.id(), attempts, time.now())
                                .orElse(null),
                open,
                sat);
    }
}
