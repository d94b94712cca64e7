package org.gatepost.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gatepost.library.SmallContent.POSITION;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For each clearance one certificate, that says what was decided and is never altered. */
@BothDatabases
class CertificatesIssuedTests {

    private final TestDatabase database;
    private CertificateOffice office;
    private PersonId lin = new PersonId(0);

    CertificatesIssuedTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        office = new CertificateOffice(database, new SmallContent().library(database));
        lin = office.people.person("G001", "engineer");
    }

    @Test
    void issuesOneInTheTransactionInWhichTheGateClears() {
        AttemptStarted attempt = office.passes(lin);
        assertThat(office.of(lin)).singleElement().satisfies(certificate -> {
            assertThat(certificate.number().toString()).isEqualTo("GP-2026-000001");
            assertThat(certificate.code().value()).hasSize(16);
            assertThat(certificate.holder()).isEqualTo("Test G001");
            assertThat(certificate.position()).isEqualTo(new LocalizedText("工程师", "Engineer"));
            assertThat(certificate.exam()).isEqualTo(new LocalizedText("考试", "Exam"));
            assertThat(certificate.pass().attempt()).isEqualTo(attempt.attempt());
            assertThat(certificate.passedAt()).isEqualTo(office.now());
            assertThat(certificate.issuedAt()).isEqualTo(office.now());
            assertThat(certificate.validUntil()).isEqualTo(Instant.parse("2027-11-23T04:10:00Z"));
            assertThat(certificate.rule().digest()).hasSize(64);
            assertThat(certificate.state(office.now())).isEqualTo(CertificateState.VALID);
        });
    }

    @Test
    void issuesNoneWhenTheTransactionIsUndone() {
        AttemptStarted attempt = office.begins(lin);
        database.transaction().executeWithoutResult(status -> {
            office.exams.finish(attempt, office.now(), 9, Set.of());
            office.gateDecides(lin);
            status.setRollbackOnly();
        });
        assertThat(office.of(lin)).isEmpty();
    }

    @Test
    void issuesNoneForAFail() {
        AttemptStarted attempt = office.begins(lin);
        office.exams.finish(attempt, office.now(), 3, Set.of());
        office.gateDecides(lin);
        assertThat(office.of(lin)).isEmpty();
    }

    @Test
    void issuesNoneForAWaiverAndOneForAPassThatEndsBeforeIt() {
        waive(lin, office.now().plus(Duration.ofDays(600)));
        office.gateDecides(lin);
        assertThat(office.of(lin)).isEmpty();
        AttemptStarted attempt = office.passes(lin);
        assertThat(office.of(lin))
                .singleElement()
                .satisfies(
                        certificate -> assertThat(certificate.pass().attempt()).isEqualTo(attempt.attempt()));
    }

    private void waive(PersonId person, Instant until) {
        PersonId asker = office.people.person("H001");
        PersonId other = office.people.person("H002");
        OffsetDateTime now = DatabaseTime.of(office.now());
        long waiver = database.jdbc()
                .sql("select coalesce(max(id), 0) + 1 from waiver")
                .query(Long.class)
                .single();
        database.jdbc()
                .sql("""
                        insert into waiver (id, person_id, position_id, reason, starts_at, ends_at, asked_by, asked_at)
                        values (?, ?, 'engineer', 'ill', ?, ?, ?, ?)""")
                .params(waiver, person.value(), now, DatabaseTime.of(until), asker.value(), now)
                .update();
        database.jdbc()
                .sql("""
                        insert into waiver_answer (waiver_id, person_id, asked_by, agreed, reason, answered_by, answered_at)
                        values (?, ?, ?, true, '', ?, ?)""")
                .params(waiver, person.value(), asker.value(), other.value(), now)
                .update();
    }

    @Test
    void issuesNoSecondOneHoweverOftenTheGateDecides() {
        office.passes(lin);
        office.gateDecides(lin);
        office.clock.forward(Duration.ofDays(340));
        office.gateDecides(lin);
        office.issueWhatIsMissing();
        assertThat(office.of(lin)).hasSize(1);
    }

    @Test
    void issuesOneOnlyToWhoeverIsLookedAtFromTwoSidesAtOnce() {
        AttemptStarted attempt = office.begins(lin);
        office.exams.finish(attempt, office.now(), 9, Set.of());
        database.jdbc().sql("""
                insert into clearance (person_id, position_id, position_revision, status, reason, cleared_until, attempt_id,
                                       decided_at)
                values (?, 'engineer', 1, 'CLEARED', 'PASSED', timestamp with time zone '2027-11-23 04:10:00+00', ?,
                        timestamp with time zone '2026-11-23 04:10:00+00')""").params(lin.value(), attempt.attempt().value()).update();
        Together.times(4, () -> {
            office.issueWhatIsMissing();
            return "done";
        });
        assertThat(office.of(lin)).hasSize(1);
    }

    @Test
    void letsTheOldOneRunOutWhenARenewalHasGivenANewOne() {
        office.passes(lin);
        office.clock.forward(Duration.ofDays(350));
        office.passes(lin);
        List<Certificate> both = office.of(lin);
        assertThat(both)
                .extracting(each -> each.number().toString())
                .containsExactly("GP-2027-000002", "GP-2026-000001");
        assertThat(both)
                .extracting(each -> each.state(office.now()))
                .containsExactly(CertificateState.VALID, CertificateState.VALID);
        office.clock.forward(Duration.ofDays(20));
        office.gateDecides(lin);
        assertThat(office.of(lin))
                .extracting(each -> each.state(office.now()))
                .containsExactly(CertificateState.VALID, CertificateState.EXPIRED);
    }

    @Test
    void saysWhatItSaidWhateverItsHolderAndTheirPostAreCalledLater() {
        office.passes(lin);
        Certificate before = office.of(lin).getFirst();
        database.jdbc()
                .sql("update person set name = 'Other' where id = ?")
                .param(lin.value())
                .update();
        office.start(new SmallContent()
                .replace(POSITION, "title: {zh: 工程师, en: Engineer}", "title: {zh: 技师, en: Technician}")
                .library(database));
        office.gateDecides(lin);
        assertThat(office.of(lin)).containsExactly(before);
    }

    @Test
    void issuesANewOneWhenTheValidityHasBecomeLongerAndLeavesTheOldOneAlone() {
        office.passes(lin);
        office.start(new SmallContent()
                .replace(POSITION, "validMonths: 12", "validMonths: 24")
                .library(database));
        office.gateDecides(lin);
        assertThat(office.of(lin))
                .extracting(each -> each.validUntil().toString(), each -> each.state(office.now()))
                .containsExactly(
                        tuple("2028-11-23T04:10:00Z", CertificateState.VALID),
                        tuple("2027-11-23T04:10:00Z", CertificateState.VALID));
    }
}
