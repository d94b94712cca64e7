package org.gatepost.certificate;

import java.time.Duration;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells anybody who has a certificate's code whether it holds. */
@Service
@OpenToUncleared
@PreAuthorize("permitAll()")
public class CertificateVerification {

    /** What is said of a code. */
    public sealed interface Answer {

        /** A certificate, as the gate sees it at this moment. */
        record Found(Certificate certificate, CertificateState state) implements Answer {}

        /** A certificate of which nothing can be said, because the gate cannot decide; it is never called valid then. */
        record Undecided() implements Answer {}

        /** No certificate has this code. */
        record NoSuch() implements Answer {}

        /**
         * Too many wrong codes came from there.
         *
         * @param pause how long until the next may be tried
         */
        record TooMany(Duration pause) implements Answer {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(CertificateVerification.class);

    private final IssuedCertificates certificates;
    private final CertificateKeeping keeping;
    private final WrongCodes wrongCodes;
    private final CompanyTime time;

    CertificateVerification(
            IssuedCertificates certificates, CertificateKeeping keeping, WrongCodes wrongCodes, CompanyTime time) {
        this.certificates = certificates;
        this.keeping = keeping;
        this.wrongCodes = wrongCodes;
        this.time = time;
    }

    /**
     * Whether the certificate with this code holds now.
     *
     * @param typed as somebody typed it
     * @param from the network address of whoever asks
     */
    public Answer verify(String typed, String from) {
        Optional<Duration> wait = wrongCodes.waitOf(from);
        if (wait.isPresent()) {
            return new Answer.TooMany(wait.get());
        }
        Optional<VerificationCode> code = VerificationCode.parse(typed);
        Optional<Certificate> found = code.flatMap(certificates::find);
        if (found.isEmpty()) {
            wrongCodes.another(from);
            return new Answer.NoSuch();
        }
        return answer(found.get());
    }

    private Answer answer(Certificate found) {
        boolean decided = upToDate(found);
        Certificate certificate = certificates.find(found.code()).orElseThrow();
        CertificateState state = certificate.state(time.now());
        return decided || state != CertificateState.VALID
                ? new Answer.Found(certificate, state)
                : new Answer.Undecided();
    }

    private boolean upToDate(Certificate certificate) {
        try {
            keeping.bringUpToDate(certificate.pass().person());
            return true;
        } catch (RuntimeException failed) {
            LOG.error("whether certificate {} holds could not be decided", certificate.number(), failed);
            return false;
        }
    }
}
