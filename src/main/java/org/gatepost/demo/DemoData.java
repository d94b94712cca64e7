package org.gatepost.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.exam.Evidence;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.library.Position;
import org.gatepost.people.AccountOpening;
import org.gatepost.people.Appointments;
import org.gatepost.people.DemoAccounts;
import org.gatepost.people.NewAccount;
import org.gatepost.people.NewPerson;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty demo database before the first request is served. Each person's story is told in one transaction, so a
 * start that was broken off leaves nobody half made.
 */
@Component
@Profile("demo")
class DemoData implements SmartLifecycle, DemoAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String PASSWORD = "gatepost-demo";

    private final AccountOpening accounts;
    private final Appointments appointments;
    private final Staff staff;
    private final Library library;
    private final Evidence evidence;
    private final Actor actor;
    private final DemoClock clock;
    private final CompanyTime time;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    DemoData(
            AccountOpening accounts,
            Appointments appointments,
            Staff staff,
            Library library,
            Evidence evidence,
            Actor actor,
            DemoClock clock,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.staff = staff;
        this.library = library;
        this.evidence = evidence;
        this.actor = actor;
        this.clock = clock;
        this.time = time;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        running = true;
        for (Newcomer newcomer : Newcomers.ALL) {
            if (staff.byNumber(newcomer.number()).isEmpty()) {
                transaction.executeWithoutResult(status -> make(newcomer));
            }
        }
        LOG.info("demo data is there; every account's password is {}", PASSWORD);
    }

    private void make(Newcomer newcomer) {
        Instant now = time.now();
        Instant hired = now.minus(Duration.ofDays(newcomer.hiredDaysAgo()));
        PersonId person = clock.at(hired, () -> {
            PersonId made = accounts.hire(new NewPerson(
                    newcomer.number(),
                    newcomer.name(),
                    newcomer.department(),
                    LocalDate.ofInstant(hired, time.zone())));
            accounts.open(staff.person(made), new NewAccount(newcomer.username(), newcomer.roles(), PASSWORD), false);
            if (!newcomer.position().isEmpty()) {
                appointments.give(made, new PositionId(newcomer.position()));
            }
            return made;
        });
        library.position(new PositionId(newcomer.position()))
                .ifPresent(position -> tell(newcomer, person, position.value(), hired, now));
    }

    private void tell(Newcomer newcomer, PersonId person, Position position, Instant hired, Instant now) {
        List<Lesson> lessons = library.lessonsFor(position);
        Instant studied = hired.plus(Duration.ofHours(6));
        Instant sat = hired.plus(Duration.ofDays(3));
        ExamId exam = position.exam();
        switch (newcomer.story()) {
            case NOTHING_YET -> {}
            case STUDYING -> actor.study(person, lessons.subList(0, lessons.size() / 2), studied);
            case READY -> actor.study(person, lessons, studied);
            case SITTING -> {
                actor.study(person, lessons, studied);
                Instant begun = now.minus(Duration.ofMinutes(6));
                AttemptId attempt = actor.start(person, exam, begun);
                actor.answer(person, attempt, 5, 0, 1, begun.plusSeconds(20));
            }
            case FAILED -> fail(person, lessons, exam, studied, now.minus(Duration.ofHours(20)), 2, 4);
            case FAILED_A_MUST_GET -> fail(person, lessons, exam, studied, sat, 1, 0);
            case REMEDIATING ->
                studyAgain(
                        person,
                        fail(person, lessons, exam, studied, sat, 2, 4),
                        lessons,
                        now.minus(Duration.ofHours(5)),
                        1);
            case REMEDIATED ->
                studyAgain(
                        person,
                        fail(person, lessons, exam, studied, sat, 2, 3),
                        lessons,
                        now.minus(Duration.ofHours(5)),
                        99);
            case PASSED, EXPIRING, EXPIRED -> pass(person, lessons, exam, studied, sat);
            case PASSED_AT_SECOND_TRY -> {
                AttemptId failed = fail(person, lessons, exam, studied, sat, 1, 3);
                Instant again = sat.plus(Duration.ofDays(1));
                studyAgain(person, failed, lessons, again, 99);
                sit(person, exam, again.plus(Duration.ofHours(6)), 0, 1);
            }
        }
    }

    private void pass(PersonId person, List<Lesson> lessons, ExamId exam, Instant studied, Instant sat) {
        actor.study(person, lessons, studied);
        sit(person, exam, sat, 0, 1);
    }

    private AttemptId fail(
            PersonId person,
            List<Lesson> lessons,
            ExamId exam,
            Instant studied,
            Instant sat,
            int wrongCritical,
            int wrongOthers) {
        actor.study(person, lessons, studied);
        return sit(person, exam, sat, wrongCritical, wrongOthers);
    }

    private AttemptId sit(PersonId person, ExamId exam, Instant when, int wrongCritical, int wrongOthers) {
        int items = library.blueprint(exam).orElseThrow().value().items();
        AttemptId attempt = actor.start(person, exam, when);
        actor.answer(person, attempt, items, wrongCritical, wrongOthers, when.plusSeconds(15));
        actor.handIn(person, attempt, when.plusSeconds(40L * (items + 1)));
        return attempt;
    }

    private void studyAgain(PersonId person, AttemptId failed, List<Lesson> lessons, Instant from, int atMost) {
        List<LessonId> owed = evidence.attemptsOf(person).stream()
                .filter(attempt -> attempt.id().equals(failed))
                .map(AttemptOutcome::toStudyAgain)
                .flatMap(java.util.Collection::stream)
                .toList();
        actor.study(
                person,
                lessons.stream()
                        .filter(lesson -> owed.contains(lesson.id()))
                        .limit(atMost)
                        .toList(),
                from);
    }

    @Override
    public List<DemoAccount> accounts() {
        return Newcomers.ALL.stream()
                .map(newcomer -> new DemoAccount(newcomer.username(), newcomer.name(), newcomer.what()))
                .toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which comes late. */
    @Override
    public int getPhase() {
        return 0;
    }
}
