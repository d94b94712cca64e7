package org.gatepost.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gatepost.kernel.Languages;
import org.gatepost.widget.LanguageSwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What somebody reads when something of ours broke outside of every view. */
@ExtendWith(OutputCaptureExtension.class)
class FaultDocumentTests {

    private static final Pattern REFERENCE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

    private final ErrorPages pages = new ErrorPages(
            (request, response) -> {
                throw new IllegalStateException("the page of a fault is built without Vaadin");
            },
            new Translations());
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/error");

    @Test
    void givesTheReferenceThatStandsInTheLogWithTheWholeFault(CapturedOutput output) throws Exception {
        request.addPreferredLocale(Locale.ENGLISH);
        String page = page();
        assertThat(page)
                .contains("lang=\"en\"")
                .contains("Something went wrong")
                .contains("The mistake is ours, not yours.")
                .doesNotContain("disk on fire", "secret");
        var reference = REFERENCE.matcher(page);
        assertThat(reference.find()).isTrue();
        assertThat(output)
                .contains("Fault " + reference.group() + " at /register/sheet")
                .contains("disk on fire")
                .doesNotContain("secret");
    }

    @Test
    void speaksTheLanguageThatWasChosenHere() throws Exception {
        request.addPreferredLocale(Locale.ENGLISH);
        request.setCookies(LanguageSwitch.cookie(Languages.CHINESE));
        assertThat(page()).contains("lang=\"zh-CN\"").contains("出了点问题").contains("日志中的编号是");
    }

    private String page() throws Exception {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/register/sheet");
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("disk on fire"));
        request.setQueryString("token=secret");
        var page = Objects.requireNonNull(pages.resolveErrorView(request, HttpStatus.INTERNAL_SERVER_ERROR, Map.of()));
        assertThat(page.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        var response = new MockHttpServletResponse();
        Objects.requireNonNull(page.getView()).render(Map.of(), request, response);
        return response.getContentAsString();
    }
}
