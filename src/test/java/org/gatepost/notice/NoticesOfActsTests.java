package org.gatepost.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.notice.NoticeKind.ASSIGNED;
import static org.gatepost.notice.NoticeKind.EXPIRED;
import static org.gatepost.notice.NoticeKind.IN_GRACE;
import static org.gatepost.notice.NoticeKind.MARKING_WAITS;
import static org.gatepost.notice.NoticeKind.NOT_PASSED;
import static org.gatepost.notice.NoticeKind.PASSED;
import static org.gatepost.notice.NoticeKind.PASS_IN_DOUBT;
import static org.gatepost.notice.NoticeKind.REGISTER_DIFFERS;
import static org.gatepost.notice.NoticeKind.REGRADED;
import static org.gatepost.notice.NoticeKind.RESULT_READY;
import static org.gatepost.notice.NoticeKind.VOIDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gatepost.Trainee;
import org.gatepost.clearance.ClearanceChanged;
import org.gatepost.clearance.RegisterDiffers;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.clearance.Status;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.KeyWasWrong;
import org.gatepost.exam.MarkingFilter;
import org.gatepost.exam.MarkingTask;
import org.gatepost.exam.Regrading;
import org.gatepost.exam.Rehearsal;
import org.gatepost.exam.Sitting;
import org.gatepost.exam.Waiting;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.marking.Rubric;
import org.gatepost.people.Departures;
import org.gatepost.people.Hired;
import org.gatepost.people.NewPerson;
import org.gatepost.people.PersonId;
import org.gatepost.people.PersonRecords;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staffing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done through the same services as the views, and told of in the transaction that does it. */
@SpringBootTest
class NoticesOfActsTests {

    private static final String POST = "front-desk";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Distribution distribution;

    @Autowired
    private Notices notices;

    private PersonId hr = new PersonId(0);
    private PersonId trainer = new PersonId(0);

    @BeforeEach
    void hireStaff() {
        hr = staff(Role.HR);
        trainer = staff(Role.TRAINER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private PersonId staff(Role role) {
        var hired = new Hired(database);
        PersonId person = hired.person("NT" + System.nanoTime());
        hired.openAccount(person, role);
        return person;
    }

    private List<NoticeLine> told(PersonId person, Role... roles) {
        distribution.tellAll();
        return notices.page(new Sight(person, Set.of(roles)), Long.MAX_VALUE, 200);
    }

    @Test
    void tellsHrAndAdministratorsThatTheRegisterIsNotWhatTheEventsSay() {
        PersonId admin = staff(Role.ADMIN);
        events.publishEvent(new RegisterDiffers(System.nanoTime(), 2, Instant.EPOCH));
        assertThat(told(hr, Role.HR)).extracting(NoticeLine::kind).containsOnlyOnce(REGISTER_DIFFERS);
        assertThat(told(admin, Role.ADMIN)).extracting(NoticeLine::kind).containsOnlyOnce(REGISTER_DIFFERS);
        assertThat(told(trainer, Role.TRAINER)).isEmpty();
    }

    private static <T> T as(PersonId person, Role role, Supplier<T> act) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Test", role));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static PersonId me() {
        return SignedIn.current().person();
    }

    @Test
    void tellsOfAPositionThatIsGivenAgainOnlyWhenItIsGivenAgain() {
        PersonId lin = new Hired(database).person("NT" + System.nanoTime());
        var staffing = application.getBean(Staffing.class);
        as(hr, Role.HR, () -> {
            staffing.give(lin, new PositionId(POST));
            return lin;
        });
        assertThat(told(lin)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ASSIGNED);
            assertThat(line.own()).isTrue();
            assertThat(line.told().position()).isEqualTo(POST);
        });
    }

    @Test
    void tellsTheOthersOfHrThatSomebodyLeavesIsBackOrWasCorrectedAndNotWhoeverDidIt() {
        PersonId other = staff(Role.HR);
        PersonId lin = new Hired(database).person("NT" + System.nanoTime());
        var departures = application.getBean(Departures.class);
        var records = application.getBean(PersonRecords.class);
        LocalDate today = application.getBean(CompanyTime.class).today();
        as(hr, Role.HR, () -> {
            departures.leaves(lin, today, "moves away");
            departures.comesBack(lin, today);
            records.correct(
                    new Hired(database).staff().person(lin),
                    "",
                    new NewPerson("NU" + System.nanoTime(), "Lin Two", "Other department", LocalDate.EPOCH));
            return lin;
        });
        assertThat(told(other, Role.HR))
                .filteredOn(line -> line.about().equals(lin))
                .extracting(NoticeLine::kind)
                .containsExactlyInAnyOrder(NoticeKind.LEAVES, NoticeKind.BACK, NoticeKind.CORRECTED);
        assertThat(told(hr, Role.HR)).noneMatch(line -> line.about().equals(lin));
        assertThat(told(lin)).isEmpty();
    }

    @Test
    void tellsOfAPassWithWhatItOpensAndUntilWhen() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        AttemptId attempt = trainee.sit(POST, 0);
        assertThat(told(me())).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(PASSED);
            assertThat(line.told().attempt()).isEqualTo(attempt.value());
            assertThat(line.told().position()).isEqualTo(POST);
            assertThat(line.told().until()).isAfter(Instant.now());
        });
    }

    @Test
    void tellsOfAFailAndOfNothingOnTheWayThere() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        trainee.start(POST);
        assertThat(told(me())).as("studied and started").isEmpty();
        trainee.sit(POST, 12);
        assertThat(told(me())).extracting(NoticeLine::kind).containsExactly(NOT_PASSED);
    }

    @Test
    void leavesNoWordOfWhatWasRolledBack() {
        PersonId lin = new Hired(database).person("NT" + System.nanoTime());
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(new Hired(database).give(lin, POST, Instant.EPOCH));
                    throw new IllegalStateException("broke down");
                }))
                .hasMessage("broke down");
        assertThat(told(lin)).isEmpty();
    }

    @Test
    void tellsThatAClearanceHasEnded() {
        PersonId lin = new Hired(database).person("NT" + System.nanoTime());
        transaction.executeWithoutResult(status -> events.publishEvent(new ClearanceChanged(
                lin,
                new PositionId(POST),
                Status.EXPIRING,
                Status.BLOCKED,
                "EXPIRED",
                new RuleVersion("rule"),
                Instant.parse("2026-11-01T00:00:00Z"),
                new AttemptId(1),
                Instant.parse("2026-11-01T00:00:00Z"))));
        assertThat(told(lin)).extracting(NoticeLine::kind).containsExactly(EXPIRED);
    }

    @Test
    void tellsThatAnExamAboutAChangeWasDueAndNotThatAClearanceHasEnded() {
        PersonId lin = new Hired(database).person("NT" + System.nanoTime());
        transaction.executeWithoutResult(status -> events.publishEvent(new ClearanceChanged(
                lin,
                new PositionId(POST),
                Status.EXPIRING,
                Status.BLOCKED,
                "CHANGE_OWED",
                new RuleVersion("rule"),
                null,
                new AttemptId(1),
                Instant.parse("2026-11-01T00:00:00Z"))));
        assertThat(told(lin)).extracting(NoticeLine::kind).containsExactly(NoticeKind.CHANGE_OVERDUE);
    }

    @Test
    void tellsThatOnlyGraceLetsSomebodyWork() {
        PersonId lin = new Hired(database).person("NT" + System.nanoTime());
        transaction.executeWithoutResult(status -> events.publishEvent(new ClearanceChanged(
                lin,
                new PositionId(POST),
                Status.EXPIRING,
                Status.IN_GRACE,
                "IN_GRACE",
                new RuleVersion("rule"),
                Instant.parse("2026-12-01T00:00:00Z"),
                new AttemptId(1),
                Instant.parse("2026-11-17T00:00:00Z"))));
        assertThat(told(lin)).extracting(NoticeLine::kind).containsExactly(IN_GRACE);
    }

    @Test
    void tellsWhoeverWaitsForMarksThatTheAttemptWasEnded() {
        AttemptId attempt = new Trainee(application).start("key-accounts");
        writeAnEssay(attempt);
        PersonId lin = me();
        as(trainer, Role.TRAINER, () -> {
            application.getBean(Invigilation.class).voidHeld(attempt, "the scan is blank");
            return lin;
        });
        assertThat(told(lin)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(VOIDED);
            assertThat(line.told().attempt()).isEqualTo(attempt.value());
        });
    }

    @Test
    void tellsTrainersThatAnswersWaitAndThePersonWhenTheyAreMarked() {
        writeAnEssay(new Trainee(application).start("key-accounts"));
        PersonId lin = me();
        assertThat(told(trainer, Role.TRAINER)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(MARKING_WAITS);
            assertThat(line.about()).as("not told of whom").isEqualTo(trainer);
            assertThat(line.told().exam()).isEqualTo("key-accounts");
        });
        assertThat(told(lin)).isEmpty();
        var marking = application.getBean(HandMarking.class);
        as(trainer, Role.TRAINER, () -> {
            var only = new MarkingFilter(new ExamId("key-accounts"), null);
            for (Waiting waiting : marking.page(only, 0, 50)) {
                MarkingTask task =
                        marking.task(waiting.attempt(), waiting.slot()).orElseThrow();
                marking.mark(
                        waiting.attempt(),
                        waiting.slot(),
                        task.round(),
                        task.rubric().criteria().stream()
                                .collect(Collectors.toMap(Rubric.Criterion::id, Rubric.Criterion::points)),
                        "Well put.");
            }
            return lin;
        });
        assertThat(told(lin)).extracting(NoticeLine::kind).containsExactly(RESULT_READY);
    }

    @Test
    void tellsOfAResultThatACorrectionChanged() {
        PersonId lin = regraded(false);
        assertThat(told(lin)).extracting(NoticeLine::kind).contains(REGRADED).doesNotHaveDuplicates();
        assertThat(told(hr, Role.HR)).isEmpty();
    }

    @Test
    void laysAPassInDoubtBeforeHrAndDoesNotAlarmThePerson() {
        PersonId lin = regraded(true);
        assertThat(told(lin)).isEmpty();
        assertThat(told(hr, Role.HR)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(PASS_IN_DOUBT);
            assertThat(line.about()).isEqualTo(lin);
        });
    }

    private void writeAnEssay(AttemptId attempt) {
        var delivery = application.getBean(Delivery.class);
        Sitting sitting = delivery.open(attempt);
        for (int slot = 0; slot < sitting.places().size(); slot++) {
            Presentation shown = sitting.places().get(slot).presentation();
            if (shown.prompt() instanceof CaseEssay.Prompt) {
                delivery.answer(
                        attempt,
                        sitting.desk(),
                        slot,
                        sitting.numbersAbove() + slot + 1,
                        shown.write(new CaseEssay.Response("先听完，再说。")));
            }
        }
        delivery.submit(attempt, sitting.desk());
    }

    /** Somebody with a mark by a wrong key: it gave them what today's does not, or the other way round. */
    private PersonId regraded(boolean falls) {
        var wrong = new KeyWasWrong(database, batches, application.getBean(Library.class));
        wrong.forgetAll();
        PersonId person = new Hired(database).person("NT" + System.nanoTime(), "home-service-engineer");
        wrong.sit(person, !falls, 7);
        as(staff(Role.TRAINER), Role.TRAINER, () -> {
            var regrading = application.getBean(Regrading.class);
            Rehearsal rehearsal = regrading.rehearse(KeyWasWrong.item(), null, 0, 10);
            return regrading.apply(rehearsal.to(), rehearsal.counts());
        });
        return person;
    }
}
