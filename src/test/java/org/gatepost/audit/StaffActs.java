package org.gatepost.audit;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gatepost.people.Departures;
import org.gatepost.people.NewPerson;
import org.gatepost.people.PersonId;
import org.gatepost.people.PersonRecords;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.Staff;
import org.springframework.context.ApplicationContext;

/** Who comes, goes and holds which position. */
final class StaffActs extends Acts {

    StaffActs(ApplicationContext application, PersonId hr) {
        super(application, hr);
    }

    @Override
    Map<AuditKind, Supplier<Done>> all() {
        return Map.ofEntries(
                entry(AuditKind.PERSON_HIRED, () -> as(hr, Role.HR, () -> new Done(hr, hire()))),
                entry(
                        AuditKind.PERSON_CORRECTED,
                        () -> byHr(
                                hired(),
                                person -> application
                                        .getBean(PersonRecords.class)
                                        .correct(
                                                application.getBean(Staff.class).person(person),
                                                "",
                                                new NewPerson(number(person), "Lin", "Service", LocalDate.EPOCH)))),
                entry(AuditKind.PERSON_LEFT, () -> byHr(hired(), this::leave)),
                entry(
                        AuditKind.PERSON_CAME_BACK,
                        () -> byHr(hired(), person -> {
                            leave(person);
                            application.getBean(Departures.class).comesBack(person, today());
                        })),
                entry(
                        AuditKind.POSITION_GIVEN,
                        () -> byHr(hired(), person -> staffing().give(person, new PositionId(POST)))),
                entry(
                        AuditKind.POSITION_ENDED,
                        () -> byHr(hired(POST), person -> staffing().take(person, new PositionId(POST)))));
    }

    private void leave(PersonId person) {
        application.getBean(Departures.class).leaves(person, today(), REASON);
    }

    private PersonId hire() {
        return staffing()
                .hire(new NewPerson("AU" + System.nanoTime(), "Lin", "Service", LocalDate.EPOCH), null, List.of());
    }
}
