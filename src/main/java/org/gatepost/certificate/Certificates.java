package org.gatepost.certificate;

import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Certificates for whom they are about, cleared or not by now, and for HR. */
@Service
public class Certificates {

    private static final Logger LOG = LoggerFactory.getLogger(Certificates.class);

    private final IssuedCertificates certificates;
    private final CertificateKeeping keeping;

    Certificates(IssuedCertificates certificates, CertificateKeeping keeping) {
        this.certificates = certificates;
        this.keeping = keeping;
    }

    /** The certificates of whoever is signed in, the newest first, old ones included. */
    @OpenToUncleared
    @PreAuthorize("isAuthenticated()")
    public List<Certificate> mine() {
        return upToDate(SignedIn.current().person());
    }

    /** One of the certificates of whoever is signed in; nothing when it is not theirs. */
    @OpenToUncleared
    @PreAuthorize("isAuthenticated()")
    public Optional<Certificate> mine(CertificateNumber number) {
        return certificates
                .find(number)
                .filter(found -> found.pass().person().equals(SignedIn.current().person()));
    }

    /** All certificates of a person, the newest first. */
    @PreAuthorize("hasRole('HR')")
    public List<Certificate> of(PersonId person) {
        return upToDate(person);
    }

    /** Anybody's certificate. */
    @PreAuthorize("hasRole('HR')")
    public Optional<Certificate> find(CertificateNumber number) {
        return certificates.find(number);
    }

    /** Where the gate cannot decide, as they were when it last did; the gate itself tells of the fault. */
    private List<Certificate> upToDate(PersonId person) {
        try {
            keeping.bringUpToDate(person);
        } catch (RuntimeException failed) {
            LOG.error("the certificates of person {} are shown as they were", person.value(), failed);
        }
        return certificates.of(person);
    }
}
