package org.gatepost.certificate.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.gatepost.certificate.CertificateVerification;
import org.gatepost.certificate.CertificateVerification.Answer;
import org.gatepost.certificate.VerificationCode;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.LanguageSwitch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which anybody sees whether a certificate holds. They need no session, no script and no sign-in. */
@Controller
class VerificationPages {

    private final CertificateVerification verification;
    private final CompanyTime time;
    private final I18NProvider translations;
    private final String issuer;

    VerificationPages(
            CertificateVerification verification,
            CompanyTime time,
            I18NProvider translations,
            @Value("${gatepost.certificate.issuer}") String issuer) {
        this.verification = verification;
        this.time = time;
        this.translations = translations;
        this.issuer = issuer;
    }

    /** Where a code is typed that stands on paper. */
    @GetMapping("/certificate")
    ResponseEntity<String> ask(
            @RequestParam(required = false, defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        VerificationPage page = page(request, response);
        if (code.isBlank()) {
            return html(HttpStatus.OK, page.form());
        }
        return VerificationCode.parse(code)
                .map(known -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, request.getContextPath() + "/" + known.path())
                        .body(""))
                .orElseGet(() -> answer(page, code, request));
    }

    @GetMapping("/certificate/{code}")
    ResponseEntity<String> verify(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return answer(page(request, response), code, request);
    }

    private ResponseEntity<String> answer(VerificationPage page, String code, HttpServletRequest request) {
        return switch (verification.verify(code, request.getRemoteAddr())) {
            case Answer.Found found -> html(HttpStatus.OK, page.found(found.certificate(), found.state()));
            case Answer.NoSuch none -> html(HttpStatus.NOT_FOUND, page.noSuch(code));
            case Answer.Undecided undecided -> html(HttpStatus.SERVICE_UNAVAILABLE, page.undecided());
            case Answer.TooMany many -> tooMany(page, many.pause());
        };
    }

    private static ResponseEntity<String> tooMany(VerificationPage page, Duration wait) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1))
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page.tooMany(wait.toMinutes() + 1));
    }

    private static ResponseEntity<String> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .body(page);
    }

    private VerificationPage page(HttpServletRequest request, HttpServletResponse response) {
        Locale language = LanguageSwitch.askedFor(request, response);
        return new VerificationPage(
                language,
                request.getContextPath(),
                (key, arguments) -> translations.getTranslation(key, language, arguments),
                time,
                issuer);
    }
}
