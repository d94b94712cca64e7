package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.Evidence;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.library.Position;
import org.gatepost.library.Revised;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staff;
import org.gatepost.study.StudyRecord;
import org.springframework.stereotype.Component;

/** Puts the gate's question: finds the requirement and the history, and asks {@link Gate}. Never reads the register. */
@Component
class Decisions {

    private final Staff staff;
    private final Library library;
    private final StudyRecord study;
    private final Evidence evidence;
    private final CompanyTime time;

    Decisions(Staff staff, Library library, StudyRecord study, Evidence evidence, CompanyTime time) {
        this.staff = staff;
        this.library = library;
        this.study = study;
        this.evidence = evidence;
        this.time = time;
    }

    /** Where a person stands at a moment with every position they hold that requires something. */
    List<Decided> of(PersonId person, Instant moment) {
        List<Revised<Position>> positions = staff.positionsOf(person).stream()
                .flatMap(id -> library.position(id).stream())
                .toList();
        if (positions.isEmpty()) {
            return List.of();
        }
        // Lessons before attempts. Each is one statement, and a fail or a lesson may be committed between the two: then
        // a
        // lesson is missing, which only asks for more. The other way round a fail would be, and somebody could sit
        // again.
        var studied = study.of(person);
        var history = new History(studied, evidence.attemptsOf(person));
        return positions.stream()
                .map(position -> new Decided(
                        position.value(),
                        position.revision(),
                        Gate.decide(requirement(position.value()), history, moment)))
                .toList();
    }

    /** Whether a person holds a position that requires something. */
    boolean areAnyAbout(PersonId person) {
        return staff.positionsOf(person).stream()
                .anyMatch(id -> library.position(id).isPresent());
    }

    Optional<Decided> of(PersonId person, PositionId position, Instant moment) {
        return of(person, moment).stream()
                .filter(decided -> decided.position().id().equals(position))
                .findFirst();
    }

    /** Where a person stands with the positions that require an exam. */
    List<Decided> about(PersonId person, ExamId exam, Instant moment) {
        return of(person, moment).stream()
                .filter(decided -> decided.position().exam().equals(exam))
                .toList();
    }

    /**
     * Whether nothing the person holds lets them work, though they hold a position. One that the content no longer knows
     * lets nobody work.
     */
    boolean shut(PersonId person) {
        return !staff.positionsOf(person).isEmpty()
                && of(person, time.now()).stream()
                        .noneMatch(each -> each.standing().status().mayWork());
    }

    /** What a position requires today. */
    Requirement requirement(Position position) {
        return new Requirement(
                library.lessonsFor(position).stream().map(Lesson::id).toList(),
                position.exam(),
                position.validMonths(),
                position.expiringDays(),
                time.zone());
    }
}
