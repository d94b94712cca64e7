package org.gatepost.audit;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gatepost.clearance.ClearanceUndecided;
import org.gatepost.clearance.OneMoreAllowed;
import org.gatepost.clearance.RegisterChecking;
import org.gatepost.clearance.RegisterDiffers;
import org.gatepost.clearance.Status;
import org.gatepost.clearance.WaiverId;
import org.gatepost.clearance.Waiving;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.springframework.context.ApplicationContext;

/** What the gate says, and what is said to it. */
final class ClearanceActs extends Acts {

    ClearanceActs(ApplicationContext application, PersonId hr) {
        super(application, hr);
    }

    @Override
    Map<AuditKind, Supplier<Done>> all() {
        return Map.ofEntries(
                entry(
                        AuditKind.CLEARANCE_CHANGED,
                        () -> new Done(
                                null,
                                byHr(hired(), person -> staffing().give(person, new PositionId(POST)))
                                        .person())),
                // The room of the gate tests that it publishes these two; they take a broken attempt, and five failed
                // ones.
                entry(AuditKind.CLEARANCE_UNDECIDED, () -> {
                    PersonId person = hired();
                    application.publishEvent(new ClearanceUndecided(person, new PositionId(POST), Status.CLEARED));
                    return new Done(null, person);
                }),
                entry(
                        AuditKind.ONE_MORE_ALLOWED,
                        () -> byHr(
                                hired(),
                                person -> application.publishEvent(
                                        new OneMoreAllowed(person, new ExamId(POST), new AttemptId(7))))),
                entry(AuditKind.WAIVER_ASKED, () -> byHr(hired(POST), this::waiver)),
                entry(AuditKind.WAIVER_AGREED, () -> bySecond(waiving()::agree)),
                entry(
                        AuditKind.WAIVER_REFUSED,
                        () -> bySecond(waiver -> waiving().refuse(waiver, ILL))),
                entry(
                        AuditKind.WAIVER_ENDED,
                        () -> byHr(hired(POST), person -> waiving().end(waiver(person), ILL))),
                entry(AuditKind.REGISTER_DIFFERS, () -> {
                    application.publishEvent(new RegisterDiffers(1, 2, Instant.EPOCH));
                    return new Done(null, null);
                }),
                entry(
                        AuditKind.DECIDED_ANEW,
                        () -> byHr(
                                differing(),
                                person -> application
                                        .getBean(RegisterChecking.class)
                                        .decideAnew(person))));
    }

    /** As a check of the register leaves somebody. */
    private PersonId differing() {
        PersonId person = hired(POST);
        database.sql("""
                        insert into clearance_check (started_at, seen_at, people, entries, undecided, differing)
                        values (current_timestamp, current_timestamp, 1, 1, 0, 1)""").update();
        database.sql("""
                        insert into clearance_difference (check_id, person_id, position_id, field)
                        select max(id), ?, 'front-desk', 'STATUS' from clearance_check""").param(person.value()).update();
        return person;
    }

    private Waiving waiving() {
        return application.getBean(Waiving.class);
    }

    private WaiverId waiver(PersonId person) {
        return waiving().ask(person, new PositionId(POST), ILL, null, today().plusDays(30));
    }

    private Done bySecond(Consumer<WaiverId> act) {
        PersonId person = hired(POST);
        WaiverId asked = as(hr, Role.HR, () -> waiver(person));
        PersonId second = hired();
        return as(second, Role.HR, () -> {
            act.accept(asked);
            return new Done(second, person);
        });
    }
}
