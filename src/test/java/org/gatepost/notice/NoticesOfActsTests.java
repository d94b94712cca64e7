package org.gatepost.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.notice.NoticeKind.ASSIGNED;
import static org.gatepost.notice.NoticeKind.EXPIRED;
import static org.gatepost.notice.NoticeKind.IN_GRACE;
import static org.gatepost.notice.NoticeKind.NOT_PASSED;
import static org.gatepost.notice.NoticeKind.PASSED;
import static org.gatepost.notice.NoticeKind.REGISTER_DIFFERS;

import java.time.Instant;
import java.time.LocalDate;
import org.gatepost.Trainee;
import org.gatepost.clearance.ClearanceChanged;
import org.gatepost.clearance.RegisterDiffers;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.clearance.Status;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Departures;
import org.gatepost.people.Hired;
import org.gatepost.people.NewPerson;
import org.gatepost.people.PersonId;
import org.gatepost.people.PersonRecords;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.Staffing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done through the same services as the views, and told of in the transaction that does it. */
class NoticesOfActsTests extends WithNotices {

    private static final String POST = "front-desk";

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void tellsHrAndAdministratorsThatTheRegisterIsNotWhatTheEventsSay() {
        PersonId admin = staff(Role.ADMIN);
        events.publishEvent(new RegisterDiffers(System.nanoTime(), 2, Instant.EPOCH));
        assertThat(told(hr, Role.HR)).extracting(NoticeLine::kind).containsOnlyOnce(REGISTER_DIFFERS);
        assertThat(told(admin, Role.ADMIN)).extracting(NoticeLine::kind).containsOnlyOnce(REGISTER_DIFFERS);
        assertThat(told(trainer, Role.TRAINER)).isEmpty();
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
}
