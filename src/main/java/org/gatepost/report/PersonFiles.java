package org.gatepost.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.clearance.Clearances;
import org.gatepost.clearance.Onward;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.Purpose;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.gatepost.study.StudyRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** One person's way in full. HR sees everybody's with every answer; a manager the own people's without answers. */
@Service
@PreAuthorize("hasAnyRole('HR', 'MANAGER')")
public class PersonFiles {

    private final Staff staff;
    private final RegisterEntries entries;
    private final AttemptEntries attempts;
    private final AttemptNotes notes;
    private final PositionRules rules;
    private final StudyRecord study;
    private final Clearances clearances;
    private final ContentNames names;
    private final ApplicationEventPublisher events;

    PersonFiles(
            Staff staff,
            RegisterEntries entries,
            AttemptEntries attempts,
            AttemptNotes notes,
            PositionRules rules,
            StudyRecord study,
            Clearances clearances,
            ContentNames names,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.entries = entries;
        this.attempts = attempts;
        this.notes = notes;
        this.rules = rules;
        this.study = study;
        this.clearances = clearances;
        this.names = names;
        this.events = events;
    }

    /** Nothing when nobody has this employee number, or nobody whom the person asking may see. */
    public Optional<PersonFile> of(String employeeNumber) {
        return staff.byNumber(employeeNumber)
                .filter(this::withinSight)
                .map(this::seen)
                .map(this::file);
    }

    /** Whether somebody has this employee number whom the person asking may see. */
    public boolean knows(String employeeNumber) {
        return staff.byNumber(employeeNumber).filter(this::withinSight).isPresent();
    }

    /** How every item of an attempt was answered, in the order of the form; empty while the attempt is open. */
    @PreAuthorize("hasRole('HR')")
    public List<ItemEntry> answers(AttemptId attempt) {
        // Practice is a place to be wrong: it is shown to whoever practises and to nobody else.
        List<ItemEntry> shown = attempts.items(attempt).stream()
                .filter(item ->
                        names.purpose(item.exam(), item.blueprintRevision()).hasPass())
                .toList();
        shown.stream().findFirst().ifPresent(this::answersSeen);
        return shown;
    }

    /** The one next step of somebody to each position they hold; nothing of whom the person asking may not see. */
    public List<Onward> onward(String employeeNumber) {
        return staff.byNumber(employeeNumber)
                .filter(this::withinSight)
                .map(person -> clearances.onward(person.id()))
                .orElse(List.of());
    }

    private Person seen(Person person) {
        if (isAnother(person)) {
            events.publishEvent(new ReportAct.PersonViewed(person.id()));
        }
        return person;
    }

    private void answersSeen(ItemEntry first) {
        staff.byNumber(first.employeeNumber())
                .filter(PersonFiles::isAnother)
                .ifPresent(person ->
                        events.publishEvent(new ReportAct.AnswersViewed(first.attempt(), person.id(), first.exam())));
    }

    private static boolean isAnother(Person person) {
        return !person.id().equals(SignedIn.current().person());
    }

    /**
     * Why the person had more time in an attempt and what they were told of it, what everybody was told who sat it with them,
     * and why one was ended so that it counts for nothing. The reasons may be of a kind that is told to HR only.
     *
     * @return by attempt; one about which there is nothing to tell is left out
     */
    @PreAuthorize("hasRole('HR')")
    public Map<AttemptId, List<AttemptNote>> notes(PersonId person) {
        return notes.of(person);
    }

    private PersonFile file(Person person) {
        List<AttemptEntry> sat = attempts.of(person.id());
        clearances.bringRegisterUpToDate(person.id());
        return new PersonFile(
                person,
                entries.all(
                        rules.clauses(RegisterFilter.EVERYBODY).about(person.id()), RegisterOrder.MOST_URGENT_FIRST),
                sat.stream()
                        .filter(attempt -> isOf(attempt, Purpose.Mandatory.class))
                        .toList(),
                sat.stream()
                        .filter(attempt -> isOf(attempt, Purpose.CourseExam.class))
                        .toList(),
                study.of(person.id()));
    }

    private boolean isOf(AttemptEntry attempt, Class<? extends Purpose> purpose) {
        return purpose.isInstance(names.purpose(attempt.exam(), attempt.blueprintRevision()));
    }

    private boolean withinSight(Person person) {
        SignedIn asking = SignedIn.current();
        return asking.is(Role.HR) || staff.person(asking.person()).department().equals(person.department());
    }
}
