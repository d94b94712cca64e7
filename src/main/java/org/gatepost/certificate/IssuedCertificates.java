package org.gatepost.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.clearance.Pass;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of certificates and of their revocations. Rows are added, and nothing else happens to them. */
@Repository
class IssuedCertificates {

    private static final String SELECT = """
            select c.*, r.cause, r.at as revoked_at
            from certificate c left join certificate_revocation r on r.certificate_id = c.id
            """;

    private final JdbcClient database;

    IssuedCertificates(JdbcClient database) {
        this.database = database;
    }

    /** Adds one; its id is given here, whatever number it comes with. */
    void add(Certificate certificate) {
        database.sql("""
                        insert into certificate (code, issued_year, person_id, position_id, exam_id, attempt_id, holder,
                                                 position_title, exam_title, passed_at, valid_until, issued_at,
                                                 requirement)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(certificate.code().value())
                .param(certificate.number().year())
                .param(certificate.pass().person().value())
                .param(certificate.pass().position().value())
                .param(certificate.pass().exam().value())
                .param(certificate.pass().attempt().value())
                .param(certificate.holder())
                .param(StoredJson.write(certificate.position()))
                .param(StoredJson.write(certificate.exam()))
                .param(DatabaseTime.of(certificate.passedAt()))
                .param(DatabaseTime.of(certificate.validUntil()))
                .param(DatabaseTime.of(certificate.issuedAt()))
                .param(certificate.rule().digest())
                .update();
    }

    void revoke(CertificateNumber number, Revocation revocation) {
        database.sql("insert into certificate_revocation (certificate_id, cause, at) values (?, ?, ?)")
                .params(number.id(), revocation.cause().name(), DatabaseTime.of(revocation.at()))
                .update();
    }

    /** All certificates of a person, the newest first. */
    List<Certificate> of(PersonId person) {
        return database.sql(SELECT + "where c.person_id = ? order by c.id desc")
                .param(person.value())
                .query(IssuedCertificates::certificate)
                .list();
    }

    Optional<Certificate> find(CertificateNumber number) {
        return database.sql(SELECT + "where c.id = ? and c.issued_year = ?")
                .params(number.id(), number.year())
                .query(IssuedCertificates::certificate)
                .optional();
    }

    Optional<Certificate> find(VerificationCode code) {
        return database.sql(SELECT + "where c.code = ?")
                .param(code.value())
                .query(IssuedCertificates::certificate)
                .optional();
    }

    /**
     * People whom the register says to be cleared by a pass of which no certificate that holds tells the same. One may hold
     * for longer than the register says of whoever is to leave, and of whom a waiver or grace lets work there is none.
     */
    List<PersonId> without(Instant now) {
        return database.sql("""
                        select distinct d.person_id from clearance d
                        where d.cleared_until > ? and d.reason = 'PASSED' and not exists (
                            select 1 from certificate c left join certificate_revocation r on r.certificate_id = c.id
                            where c.person_id = d.person_id and c.position_id = d.position_id
                              and c.attempt_id = d.attempt_id and c.valid_until >= d.cleared_until
                              and r.certificate_id is null)
                        order by d.person_id""")
                .param(DatabaseTime.of(now))
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    private static Certificate certificate(ResultSet row, int number) throws SQLException {
        return new Certificate(
                new CertificateNumber(row.getInt("issued_year"), row.getLong("id")),
                new VerificationCode(row.getString("code")),
                new Pass(
                        new PersonId(row.getLong("person_id")),
                        new PositionId(row.getString("position_id")),
                        new ExamId(row.getString("exam_id")),
                        new AttemptId(row.getLong("attempt_id"))),
                row.getString("holder"),
                StoredJson.read(row.getString("position_title"), LocalizedText.class),
                StoredJson.read(row.getString("exam_title"), LocalizedText.class),
                DatabaseTime.get(row, "passed_at"),
                DatabaseTime.get(row, "valid_until"),
                DatabaseTime.get(row, "issued_at"),
                new RuleVersion(row.getString("requirement")),
                revocation(row));
    }

    private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
        String cause = row.getString("cause");
        return cause == null
                ? null
                : new Revocation(RevocationCause.valueOf(cause), DatabaseTime.get(row, "revoked_at"));
    }
}
