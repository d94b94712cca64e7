package org.gatepost.certificate.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gatepost.certificate.CertificateVerification;
import org.gatepost.certificate.CertificateVerification.Answer;
import org.gatepost.certificate.badge.Badges;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a verifier of badges asks for: who issues, by which key, and whether this one was revoked. Open to anybody. */
@RestController
class BadgePages {

    private final Badges badges;
    private final CertificateVerification verification;
    private final PublicAddress address;

    BadgePages(Badges badges, CertificateVerification verification, PublicAddress address) {
        this.badges = badges;
        this.verification = verification;
        this.address = address;
    }

    @GetMapping(path = "/badges/issuer", produces = "application/json")
    Map<String, Object> issuer(HttpServletRequest request) {
        return badges.issuer(address.of(request));
    }

    @GetMapping(path = "/badges/keys", produces = "application/jwk-set+json")
    Map<String, Object> keys() {
        return badges.keys();
    }

    @GetMapping(path = "/badges/keys/{id}", produces = "application/jwk+json")
    Map<String, Object> key(@PathVariable String id) {
        return badges.key(id).orElseThrow(BadgePages::nothing);
    }

    @GetMapping(path = "/badges/status/{code}", produces = "application/json")
    Map<String, Object> status(@PathVariable String code, HttpServletRequest request) {
        return switch (verification.verify(code, request.getRemoteAddr())) {
            case Answer.Found found -> badges.status(found.certificate(), address.of(request));
            case Answer.NoSuch none -> throw nothing();
            case Answer.TooMany many -> throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            case Answer.Undecided undecided -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
