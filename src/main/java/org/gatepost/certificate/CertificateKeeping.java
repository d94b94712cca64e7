package org.gatepost.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.gatepost.clearance.ClearanceDecided;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues and revokes in the transaction in which the gate decides, and whenever somebody looks and the gate says something
 * else than what is written down.
 */
@Component
class CertificateKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateKeeping.class);

    private final Turns turns;
    private final IssuedCertificates certificates;
    private final Issuing issuing;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    CertificateKeeping(
            Turns turns,
            IssuedCertificates certificates,
            Issuing issuing,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.certificates = certificates;
        this.issuing = issuing;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ClearanceDecided decided) {
        keep(decided.person(), decided.at());
    }

    /**
     * Brings a person's certificates up to this moment; costs reading only where nothing is to be done.
     *
     * @return how many were issued
     * @throws RuntimeException when the gate cannot decide, which is a fault of data or content
     */
    int bringUpToDate(PersonId person) {
        if (issuing.plan(person, time.now()).isEmpty()) {
            return 0;
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            turns.hold(person);
            return keep(person, time.now());
        }));
    }

    private int keep(PersonId person, Instant now) {
        Issuing.Plan plan = issuing.plan(person, now);
        plan.revoked().forEach(revoked -> {
            Revocation revocation = Objects.requireNonNull(revoked.revocation());
            certificates.revoke(revoked.number(), revocation);
            events.publishEvent(CertificateRevoked.of(revoked, revocation));
        });
        plan.issued().forEach(certificates::add);
        return plan.issued().size();
    }

    /** People who were cleared before there were certificates, or by a node that knows none. */
    @EventListener(ApplicationReadyEvent.class)
    void issueWhatIsMissing() {
        List<PersonId> without = certificates.without(time.now());
        int issued = without.stream().mapToInt(this::issuedAlone).sum();
        if (issued > 0) {
            LOG.info("{} certificates were issued to people who were cleared without one", issued);
        }
    }

    /** One person who cannot be decided must not keep the others from it. */
    private int issuedAlone(PersonId person) {
        try {
            return bringUpToDate(person);
        } catch (RuntimeException failed) {
            LOG.error("the certificates of person {} could not be brought up to date", person.value(), failed);
            return 0;
        }
    }
}
