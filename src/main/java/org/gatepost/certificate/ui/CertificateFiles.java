package org.gatepost.certificate.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.CertificateNumber;
import org.gatepost.certificate.Certificates;
import org.gatepost.certificate.badge.Badges;
import org.gatepost.certificate.paper.CertificatePaper;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A certificate to be taken along, for its holder and for HR. To everybody else there is none. */
@Controller
class CertificateFiles {

    private static final MediaType JWT = new MediaType("application", "vc+jwt");

    private final Certificates certificates;
    private final Badges badges;
    private final PublicAddress address;
    private final CompanyTime time;
    private final I18NProvider translations;
    private final String issuer;

    CertificateFiles(
            Certificates certificates,
            Badges badges,
            PublicAddress address,
            CompanyTime time,
            I18NProvider translations,
            @Value("${gatepost.certificate.issuer}") String issuer) {
        this.certificates = certificates;
        this.badges = badges;
        this.address = address;
        this.time = time;
        this.translations = translations;
        this.issuer = issuer;
    }

    @GetMapping("/certificates/{number}/{language:zh|en}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number, @PathVariable String language, HttpServletRequest request) {
        Locale written = language.equals("zh") ? Languages.CHINESE : Languages.ENGLISH;
        var paper = new CertificatePaper(
                time, issuer, written, (key, arguments) -> translations.getTranslation(key, written, arguments));
        return file(
                number,
                "-" + language + ".pdf",
                MediaType.APPLICATION_PDF,
                certificate -> paper.pdf(
                        certificate,
                        address.of(request).root() + "/" + certificate.code().path()));
    }

    @GetMapping("/certificates/{number}/badge.jwt")
    ResponseEntity<byte[]> badge(@PathVariable String number, HttpServletRequest request) {
        return file(
                number,
                ".jwt",
                JWT,
                certificate -> badges.sign(certificate, address.of(request)).getBytes(StandardCharsets.US_ASCII));
    }

    private ResponseEntity<byte[]> file(
            String number, String ending, MediaType type, Function<Certificate, byte[]> content) {
        Certificate certificate = CertificateNumber.parse(number)
                .flatMap(this::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = ContentDisposition.attachment()
                .filename(certificate.number() + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content.apply(certificate));
    }

    private Optional<Certificate> find(CertificateNumber number) {
        Optional<Certificate> mine = certificates.mine(number);
        return mine.isEmpty() && SignedIn.current().is(Role.HR) ? certificates.find(number) : mine;
    }
}
