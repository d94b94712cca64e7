package org.gatepost.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Sitting;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Changes;
import org.gatepost.library.ExamId;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.library.Position;
import org.gatepost.people.AccountOpening;
import org.gatepost.people.Appointments;
import org.gatepost.people.CommonPassword;
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

    /** It asks for an essay, which people mark. */
    private static final ExamId COURSE_EXAM = new ExamId("key-accounts");

    private final AccountOpening accounts;
    private final Appointments appointments;
    private final Staff staff;
    private final Library library;
    private final Actor actor;
    private final TwoOfHr twoOfHr;
    private final Misprints misprints;
    private final Changes changes;
    private final DemoClock clock;
    private final CompanyTime time;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    DemoData(
            AccountOpening accounts,
            Appointments appointments,
            Staff staff,
            Library library,
            Actor actor,
            TwoOfHr twoOfHr,
            Misprints misprints,
            Changes changes,
            DemoClock clock,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.appointments = appointments;
        this.staff = staff;
        this.library = library;
        this.actor = actor;
        this.twoOfHr = twoOfHr;
        this.misprints = misprints;
        this.changes = changes;
        this.clock = clock;
        this.time = time;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        running = true;
        List<Newcomer> missing = Newcomers.ALL.stream()
                .filter(newcomer -> staff.byNumber(newcomer.number()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            makeAll(missing);
        }
        LOG.info("demo data is there; every account's password is {}", PASSWORD);
    }

    private void makeAll(List<Newcomer> missing) {
        CommonPassword password = accounts.common(PASSWORD);
        if (missing.stream().anyMatch(newcomer -> newcomer.story().beforeTheCorrection())) {
            misprints.print();
            makeThose(missing, true, password);
            misprints.correctUnanswered();
            // Else the slips themselves would wait for a trainer, who is to find the corrections that concern somebody.
            changes.takeAsKnown();
            misprints.correct();
        }
        makeThose(missing, false, password);
    }

    private void makeThose(List<Newcomer> missing, boolean beforeTheCorrection, CommonPassword password) {
        missing.stream()
                .filter(newcomer -> newcomer.story().beforeTheCorrection() == beforeTheCorrection)
                .forEach(newcomer -> transaction.executeWithoutResult(status -> make(newcomer, password)));
    }

    private void make(Newcomer newcomer, CommonPassword password) {
        Instant now = time.now();
        Instant hired = now.minus(Duration.ofDays(newcomer.hiredDaysAgo()));
        PersonId person = clock.at(hired, () -> {
            PersonId made = accounts.hire(new NewPerson(
                    newcomer.number(),
                    newcomer.name(),
                    newcomer.department(),
                    LocalDate.ofInstant(hired, time.zone())));
            accounts.open(
                    staff.person(made), new NewAccount(newcomer.username(), newcomer.roles(), PASSWORD), password);
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
            case STUDYING, OVERDUE -> actor.study(person, lessons.subList(0, lessons.size() / 2), studied);
            case READY -> actor.study(person, lessons, studied);
            case SITTING -> {
                actor.study(person, lessons, studied);
                Instant begun = now.minus(Duration.ofMinutes(6));
                AttemptId attempt = actor.start(person, exam, begun);
                Sitting sitting = actor.answer(person, attempt, 5, Knowledge.but(0, 1), begun.plusSeconds(20));
                actor.stay(person, sitting, begun.plusSeconds(240));
            }
            case FAILED ->
                studyAndSit(person, lessons, exam, studied, now.minus(Duration.ofHours(20)), Knowledge.but(2, 4));
            case FAILED_A_MUST_GET -> studyAndSit(person, lessons, exam, studied, sat, Knowledge.but(1, 0));
            case FAILED_BY_A_WRONG_KEY -> studyAndSit(person, lessons, exam, studied, sat, Knowledge.near(2, false));
            case PASSED_BY_A_WRONG_KEY -> studyAndSit(person, lessons, exam, studied, sat, Knowledge.near(2, true));
            case REMEDIATING ->
                actor.putRight(
                        person,
                        studyAndSit(person, lessons, exam, studied, sat, Knowledge.but(2, 4)),
                        now.minus(Duration.ofHours(5)),
                        2);
            case REMEDIATED ->
                actor.putRight(
                        person,
                        studyAndSit(person, lessons, exam, studied, sat, Knowledge.but(2, 3)),
                        now.minus(Duration.ofHours(5)),
                        99);
            case PASSED, EXPIRING, EXPIRED, IN_GRACE ->
                studyAndSit(person, lessons, exam, studied, sat, Knowledge.but(0, 1));
            case WAIVED_WITH_AN_EXAM_BEING_MARKED -> {
                actor.study(person, lessons.subList(0, lessons.size() / 2), studied);
                twoOfHr.waive(person, position.id(), now.minus(Duration.ofDays(2)));
                sit(person, COURSE_EXAM, now.minus(Duration.ofHours(5)), Knowledge.but(0, 6));
            }
            case PASSED_WITH_AN_EXAM_BEING_MARKED -> {
                studyAndSit(person, lessons, exam, studied, sat, Knowledge.but(0, 1));
                sit(person, COURSE_EXAM, now.minus(Duration.ofDays(4)), Knowledge.but(0, 0));
            }
            case PASSED_AT_SECOND_TRY -> {
                AttemptId failed = studyAndSit(person, lessons, exam, studied, sat, Knowledge.but(1, 3));
                Instant again = sat.plus(Duration.ofDays(1));
                actor.putRight(person, failed, again, 99);
                sit(person, exam, again.plus(Duration.ofHours(6)), Knowledge.but(0, 1));
            }
        }
    }

    private AttemptId studyAndSit(
            PersonId person, List<Lesson> lessons, ExamId exam, Instant studied, Instant sat, Knowledge known) {
        actor.study(person, lessons, studied);
        return sit(person, exam, sat, known);
    }

    private AttemptId sit(PersonId person, ExamId exam, Instant when, Knowledge known) {
        int items = library.blueprint(exam).orElseThrow().value().items();
        AttemptId attempt = actor.start(person, exam, when);
        actor.answer(person, attempt, items, known, when.plusSeconds(15));
        actor.handIn(person, attempt, when.plusSeconds(40L * (items + 1)));
        return attempt;
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
