package org.gatepost.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.Pass;
import org.gatepost.clearance.Passes;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Worth;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Position;
import org.gatepost.people.PersonId;
import org.gatepost.people.Staff;
import org.springframework.stereotype.Component;

/** What the gate's decisions of this moment ask for: certificates to be revoked, and others to be issued. */
@Component
class Issuing {

    /** What is to be done about one person's certificates. */
    record Plan(List<Certificate> revoked, List<Certificate> issued) {

        boolean isEmpty() {
            return revoked.isEmpty() && issued.isEmpty();
        }
    }

    private final IssuedCertificates certificates;
    private final Passes passes;
    private final Staff staff;
    private final Library library;
    private final CompanyTime time;

    Issuing(IssuedCertificates certificates, Passes passes, Staff staff, Library library, CompanyTime time) {
        this.certificates = certificates;
        this.passes = passes;
        this.staff = staff;
        this.library = library;
        this.time = time;
    }

    /** Writes nothing. */
    Plan plan(PersonId person, Instant now) {
        List<Certificate> revoked = new ArrayList<>();
        List<Certificate> standing = new ArrayList<>();
        for (Certificate certificate : certificates.of(person)) {
            if (!certificate.isRevoked()) {
                Worth worth = passes.worth(certificate.pass(), now);
                Objection.to(certificate, worth, now)
                        .ifPresentOrElse(
                                cause -> revoked.add(certificate.revoked(
                                        new Revocation(cause, Objection.since(certificate, worth, now)))),
                                () -> standing.add(certificate));
            }
        }
        // A certificate is of a pass that holds; whom only a waiver or grace lets work has none.
        List<Certificate> issued = passes.earned(person, now).stream()
                .filter(decided -> decided.standing().reason() instanceof Reason.Passed)
                .filter(decided -> standing.stream().noneMatch(certificate -> says(certificate, decided)))
                .map(decided -> draft(person, decided, now))
                .toList();
        return new Plan(revoked, issued);
    }

    private static boolean says(Certificate certificate, Decided decided) {
        return decided.id().equals(certificate.pass().position())
                && certificate.validUntil().equals(decided.standing().clearedUntil())
                && decided.standing().reason() instanceof Reason.Passed passed
                && passed.attempt().equals(certificate.pass().attempt());
    }

    private Certificate draft(PersonId person, Decided decided, Instant now) {
        if (!(decided.standing().reason() instanceof Reason.Passed passed)) {
            throw new IllegalStateException("cleared by something that is no pass: " + decided.standing());
        }
        Position position = Objects.requireNonNull(decided.position());
        ExamId exam = passed.exam();
        return new Certificate(
                new CertificateNumber(LocalDate.ofInstant(now, time.zone()).getYear(), 0),
                VerificationCode.random(),
                new Pass(person, decided.id(), exam, passed.attempt()),
                staff.person(person).name(),
                position.title(),
                library.blueprint(exam).orElseThrow().value().title(),
                passed.at(),
                Objects.requireNonNull(decided.standing().clearedUntil()),
                now,
                decided.rule(),
                null);
    }
}
