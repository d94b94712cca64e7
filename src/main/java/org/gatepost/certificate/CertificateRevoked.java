package org.gatepost.certificate;

import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;

/**
 * A certificate holds no longer before its time; published in the transaction that writes it down.
 *
 * @param certificate its number as it is printed
 * @param since from when on it does not hold, which may be before anybody noticed
 */
public record CertificateRevoked(
        PersonId person,
        String certificate,
        PositionId position,
        AttemptId attempt,
        RevocationCause cause,
        Instant since) {

    static CertificateRevoked of(Certificate certificate, Revocation revocation) {
        return new CertificateRevoked(
                certificate.pass().person(),
                certificate.number().toString(),
                certificate.pass().position(),
                certificate.pass().attempt(),
                revocation.cause(),
                revocation.at());
    }
}
