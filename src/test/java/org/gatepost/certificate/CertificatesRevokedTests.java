package org.gatepost.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.POSITION;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.certificate.CertificateVerification.Answer;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A certificate whose clearance is no more says so, and since when. */
@BothDatabases
class CertificatesRevokedTests {

    private static final Duration A_MONTH = Duration.ofDays(30);

    private static final String GUIDE = """
            id: guide
            title: {zh: 导购, en: Guide}
            courses: [day]
            exam: engineer
            validMonths: 6
            expiringDays: 10
            """;

    private final TestDatabase database;
    private CertificateOffice office;
    private PersonId lin = new PersonId(0);

    CertificatesRevokedTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = new CertificateOffice(database, new SmallContent().library(database));
        lin = office.people.person("G001", "engineer");
    }

    @Test
    void revokesWhenThePositionEndsAndIssuesAnewWhenItIsGivenBack() {
        office.passes(lin);
        office.clock.forward(A_MONTH);
        Instant taken = office.now();
        office.takes(lin, "engineer");
        office.clock.forward(A_MONTH);
        assertRevoked(RevocationCause.POSITION_ENDED, taken);
        office.gives(lin, "engineer");
        assertThat(office.of(lin))
                .extracting(each -> each.state(office.now()))
                .containsExactly(CertificateState.VALID, CertificateState.REVOKED);
    }

    @Test
    void revokesWhenItsHolderHasLeftAndIssuesAnewWhenTheyAreBack() {
        office.passes(lin);
        office.clock.forward(A_MONTH);
        Instant left = office.now();
        office.leaves(lin);
        office.clock.forward(A_MONTH);
        assertRevoked(RevocationCause.LEFT, left);
        office.comesBack(lin);
        assertThat(office.of(lin))
                .extracting(each -> each.state(office.now()))
                .containsExactly(CertificateState.VALID, CertificateState.REVOKED);
    }

    @Test
    void isDatedFromTheDayOnWhichItsHolderLeftThoughItIsSaidLater() {
        office.passes(lin);
        office.clock.forward(A_MONTH);
        Instant left = office.now();
        office.clock.forward(A_MONTH);
        database.transaction().executeWithoutResult(status -> {
            office.people.leave(lin, left);
            office.gateDecides(lin);
        });
        assertRevoked(RevocationCause.LEFT, left);
        assertThat(office.revoked).singleElement().isInstanceOfSatisfying(CertificateRevoked.class, revoked -> {
            assertThat(revoked.since()).isEqualTo(left);
            assertThat(revoked.person()).isEqualTo(lin);
        });
    }

    @Test
    void holdsUntilTheDayOfLeavingHasCome() {
        office.passes(lin);
        database.transaction().executeWithoutResult(status -> {
            office.people.leave(lin, office.now().plus(A_MONTH));
            office.gateDecides(lin);
        });
        assertThat(office.of(lin)).extracting(each -> each.state(office.now())).containsExactly(CertificateState.VALID);
    }

    @Test
    void revokesWhenThePassIsWithdrawn() {
        AttemptStarted attempt = office.passes(lin);
        office.clock.forward(A_MONTH);
        office.exams.mark(attempt, 2, office.now(), 6, Set.of(new LessonId("day.one")));
        office.gateDecides(lin);
        assertRevoked(RevocationCause.PASS_WITHDRAWN, office.now());
    }

    @Test
    void revokesWhenThePassIsWithdrawnOfWhoeverHasLeftMeanwhile() {
        AttemptStarted attempt = office.passes(lin);
        office.clock.forward(A_MONTH);
        office.people.leave(lin, office.now());
        office.exams.mark(attempt, 2, office.now(), 6, Set.of(new LessonId("day.one")));
        office.gateDecides(lin);
        assertRevoked(RevocationCause.PASS_WITHDRAWN, office.now());
    }

    @Test
    void revokesAWithdrawnPassEvenWhenItsTimeWasUpAndAnotherOneClears() {
        AttemptStarted first = office.passes(lin);
        office.clock.forward(Duration.ofDays(350));
        office.passes(lin);
        office.clock.forward(A_MONTH);
        office.exams.mark(first, 2, office.now(), 6, Set.of(new LessonId("day.one")));
        office.gateDecides(lin);
        assertThat(office.of(lin))
                .extracting(each -> each.state(office.now()))
                .containsExactly(CertificateState.VALID, CertificateState.REVOKED);
    }

    @Test
    void revokesWhenTheAttemptCountsForNothing() {
        AttemptStarted attempt = office.passes(lin);
        office.exams.end(attempt, office.now());
        office.gateDecides(lin);
        assertRevoked(RevocationCause.PASS_WITHDRAWN, office.now());
    }

    @Test
    void revokesWhenTheRuleHasBecomeStricter() {
        office.passes(lin);
        office.clock.forward(A_MONTH);
        office.start(new SmallContent()
                .replace(POSITION, "validMonths: 12", "validMonths: 6")
                .library(database));
        office.gateDecides(lin);
        assertThat(office.of(lin)).hasSize(2);
        assertThat(office.of(lin).getFirst().validUntil()).isEqualTo(Instant.parse("2027-05-23T04:10:00Z"));
        assertThat(Objects.requireNonNull(office.of(lin).getLast().revocation()))
                .isEqualTo(new Revocation(RevocationCause.RULE_CHANGED, office.now()));
    }

    @Test
    void revokesWhenTheContentNoLongerHasThePosition() {
        office.passes(lin);
        office.start(new SmallContent()
                .remove(POSITION)
                .put("positions/guide.yaml", GUIDE)
                .library(database));
        office.gateDecides(lin);
        assertRevoked(RevocationCause.RULE_CHANGED, office.now());
    }

    @Test
    void leavesAnOldOneExpiredWhateverBecomesOfThePost() {
        office.passes(lin);
        office.clock.forward(Duration.ofDays(400));
        office.takes(lin, "engineer");
        assertThat(office.of(lin))
                .extracting(each -> each.state(office.now()))
                .containsExactly(CertificateState.EXPIRED);
    }

    @Test
    void neverTakesARevocationBackOrSaysItTwice() {
        office.passes(lin);
        office.takes(lin, "engineer");
        Certificate revoked = office.of(lin).getFirst();
        office.clock.forward(A_MONTH);
        office.gateDecides(lin);
        assertThat(office.of(lin)).containsExactly(revoked);
    }

    // ---------- what a stranger is told ----------

    @Test
    void tellsAStrangerWhatTheGateSaysNowThoughNobodyHasWrittenItDownYet() {
        office.passes(lin);
        VerificationCode code = office.of(lin).getFirst().code();
        assertThat(verified(code.shown()).state()).isEqualTo(CertificateState.VALID);
        office.people.take(lin, "engineer", office.now());
        assertThat(verified(code.shown().toLowerCase(Locale.ROOT)).state()).isEqualTo(CertificateState.REVOKED);
        assertRevoked(RevocationCause.POSITION_ENDED, office.now());
    }

    @Test
    void callsNothingValidThatTheGateCannotDecide() {
        office.passes(lin);
        VerificationCode code = office.of(lin).getFirst().code();
        // Ended and never marked: nothing that happens leaves that behind.
        database.jdbc()
                .sql("""
                insert into attempt (person_id, exam_id, blueprint_revision, number, seed, form, state, started_at,
                                     deadline, finished_at, desk)
                values (?, 'engineer', 1, 2, 1, '{}', 'SUBMITTED', ?, ?, ?, 0)""")
                .params(
                        lin.value(),
                        DatabaseTime.of(office.now()),
                        DatabaseTime.of(office.now()),
                        DatabaseTime.of(office.now()))
                .update();
        assertThat(office.verification().verify(code.shown(), "10.0.0.1")).isEqualTo(new Answer.Undecided());
        office.clock.forward(Duration.ofDays(400));
        assertThat(verified(code.shown()).state()).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    void answersNobodyAtAnAddressFromWhichTwentyWrongCodesCame() {
        office.passes(lin);
        String right = office.of(lin).getFirst().code().shown();
        CertificateVerification verification = office.verification();
        for (int i = 0; i < WrongCodes.MOST; i++) {
            assertThat(verification.verify("0000-0000-0000-00" + (10 + i), "2001:db8:1:2:0:0:0:" + i))
                    .isEqualTo(new Answer.NoSuch());
        }
        assertThat(verification.verify(right, "2001:db8:1:2:ffff:0:0:1"))
                .isInstanceOfSatisfying(
                        Answer.TooMany.class, many -> assertThat(many.pause()).isEqualTo(WrongCodes.SPAN));
        assertThat(verification.verify(right, "2001:db8:1:3:0:0:0:1")).isInstanceOf(Answer.Found.class);
        office.stopwatch.addAndGet(WrongCodes.SPAN.toNanos() + 1);
        assertThat(verification.verify(right, "2001:db8:1:2:0:0:0:1")).isInstanceOf(Answer.Found.class);
    }

    private Answer.Found verified(String code) {
        return (Answer.Found) office.verification().verify(code, "10.0.0.1");
    }

    private void assertRevoked(RevocationCause cause, Instant since) {
        assertThat(office.of(lin)).singleElement().satisfies(certificate -> {
            assertThat(certificate.state(office.now())).isEqualTo(CertificateState.REVOKED);
            assertThat(certificate.revocation()).isEqualTo(new Revocation(cause, since));
        });
    }
}
