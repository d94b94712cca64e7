package org.gatepost.certificate;

import java.time.Instant;
import java.util.Optional;
import org.gatepost.clearance.Worth;

/** When a certificate is to be revoked. Pure, and said here and nowhere else. */
final class Objection {

    private Objection() {}

    /**
     * Why a certificate no longer holds before its time, if so. After its time it held as long as it said, unless it turns
     * out that there was no pass.
     *
     * @param worth what the pass it rests on is worth at this moment
     */
    static Optional<RevocationCause> to(Certificate certificate, Worth worth, Instant now) {
        return switch (worth) {
            case Worth.Clears clears ->
                clears.until().isBefore(certificate.validUntil())
                        ? early(certificate, now, RevocationCause.RULE_CHANGED)
                        : Optional.empty();
            case Worth.RanOut ranOut -> early(certificate, now, RevocationCause.RULE_CHANGED);
            case Worth.OtherRule other -> early(certificate, now, RevocationCause.RULE_CHANGED);
            case Worth.ChangeOwed owed -> early(certificate, now, RevocationCause.CHANGE_OWED);
            case Worth.Left left -> early(certificate, now, RevocationCause.LEFT);
            case Worth.NoPosition none -> early(certificate, now, RevocationCause.POSITION_ENDED);
            case Worth.NoPass none -> Optional.of(RevocationCause.PASS_WITHDRAWN);
        };
    }

    /**
     * From when on it does not hold: of whoever has left, from the day on which they left, though it was said later; never
     * before it was issued.
     */
    static Instant since(Certificate certificate, Worth worth, Instant now) {
        return worth instanceof Worth.Left left
                ? left.since().isAfter(certificate.issuedAt()) ? left.since() : certificate.issuedAt()
                : now;
    }

    private static Optional<RevocationCause> early(Certificate certificate, Instant now, RevocationCause cause) {
        return now.isBefore(certificate.validUntil()) ? Optional.of(cause) : Optional.empty();
    }
}
