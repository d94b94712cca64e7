package org.gatepost.certificate;

import java.time.Instant;
import org.gatepost.clearance.Pass;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was cleared: what it says never changes, whatever they and their post are called later.
 *
 * @param holder the name as it was
 * @param validUntil the first moment at which it no longer holds
 * @param revocation null for as long as it was not revoked
 */
public record Certificate(
        CertificateNumber number,
        VerificationCode code,
        Pass pass,
        String holder,
        LocalizedText position,
        LocalizedText exam,
        Instant passedAt,
        Instant validUntil,
        Instant issuedAt,
        RuleVersion rule,
        @Nullable Revocation revocation) {

    /** Whether it holds at a moment, as far as is written down; {@link Certificates} and {@link CertificateVerification} ask the gate first. */
    public CertificateState state(Instant moment) {
        if (revocation != null) {
            return CertificateState.REVOKED;
        }
        return moment.isBefore(validUntil) ? CertificateState.VALID : CertificateState.EXPIRED;
    }

    /** The same, with what is to be written down beside it. */
    Certificate revoked(Revocation added) {
        return new Certificate(number, code, pass, holder, position, exam, passedAt, validUntil, issuedAt, rule, added);
    }

    boolean isRevoked() {
        return revocation != null;
    }
}
