package org.gatepost.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatepost.Trainee;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.Certificates;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staffing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is served of certificates, and to whom. */
@SpringBootTest(
        properties = {"gatepost.address=https://training.example.com/", "gatepost.certificate.issuer=Acme <Service>"})
class CertificatePagesTests {

    private static final String POST = "home-service-engineer";
    private static final Cookie CHINESE = new Cookie("gp-language", "zh-CN");
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Staffing staffing;

    private MockMvc guarded;
    private MockMvc web;
    private Certificate certificate;
    private SecurityContext holder;
    private String from = "";

    @BeforeEach
    void pass() {
        guarded = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        web = MockMvcBuilders.webAppContextSetup(application).build();
        from = "10.0.0." + ADDRESSES.incrementAndGet();
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        trainee.sit(POST, 0);
        certificate = certificates.mine().getFirst();
        holder = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showAStrangerWhatStandsOnTheCertificateAndNothingMore() throws Exception {
        MockHttpServletResponse response = ask("/" + certificate.code().path());
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(response.getHeader("Set-Cookie")).as("no session").isNull();
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.title()).isEqualTo("Certificate check · Gatepost");
        assertThat(page.select("main h2").text()).isEqualTo("This certificate is valid");
        assertThat(page.select("main section").hasClass("gp-tone-cleared")).isTrue();
        assertThat(page.select("main h2 .gp-icon-check")).hasSize(1);
        assertThat(page.select("main dt").eachText())
                .containsExactly(
                        "Holder",
                        "Position",
                        "Exam",
                        "Valid until",
                        "Passed",
                        "Issued",
                        "Certificate number",
                        "Issued by",
                        "Rule version");
        assertThat(page.select("main dd").eachText())
                .contains(certificate.holder(), certificate.number().toString(), "Acme <Service>");
        assertThat(response.getContentAsString())
                .doesNotContain(
                        certificate.rule().digest(),
                        certificate.pass().position().value());
    }

    @Test
    void showItInChineseToo() throws Exception {
        Document page = Jsoup.parse(
                ask("/" + certificate.code().path() + "?language=zh-CN").getContentAsString());
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("main h2").text()).isEqualTo("证书有效");
        assertThat(page.select(".gp-tools a").text()).isEqualTo("English");
    }

    @Test
    void sayThatItWasRevokedAndSinceWhenAndNotWhy() throws Exception {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_001, "HR", Role.HR));
        staffing.take(certificate.pass().person(), new PositionId(POST));
        SecurityContextHolder.clearContext();
        Document page = Jsoup.parse(ask("/" + certificate.code().path()).getContentAsString());
        assertThat(page.select("main h2").text()).isEqualTo("This certificate was revoked");
        assertThat(page.select("main section").hasClass("gp-tone-blocked")).isTrue();
        assertThat(page.text()).contains("Revoked since ").doesNotContain("held this position");
        assertThat(ask("/badges/status/" + certificate.code().shown()).getContentAsString())
                .contains("\"revoked\":true");
        SecurityContextHolder.setContext(holder);
        assertThat(certificates.mine())
                .singleElement()
                .satisfies(mine -> assertThat(mine.revocation()).isNotNull());
        assertThat(ask("/certificates/" + certificate.number() + "/zh.pdf").getStatus())
                .as("stays theirs")
                .isEqualTo(200);
    }

    @Test
    void stayCalmAboutAWrongCodeAndAfterTwentyGiveNoAnswer() throws Exception {
        MockHttpServletResponse wrong = ask("/certificate/0000-<b>x");
        assertThat(wrong.getStatus()).isEqualTo(404);
        assertThat(Jsoup.parse(wrong.getContentAsString()).select("main h2").text())
                .isEqualTo("No such certificate");
        assertThat(Jsoup.parse(wrong.getContentAsString()).select("#code").attr("value"))
                .isEqualTo("0000-<b>x");
        for (int i = 0; i < 19; i++) {
            assertThat(ask("/certificate/0000-0000-0000-0000").getStatus()).isEqualTo(404);
        }
        MockHttpServletResponse many = ask("/" + certificate.code().path());
        assertThat(many.getStatus()).isEqualTo(429);
        assertThat(many.getHeader("Retry-After")).matches("\\d+");
        assertThat(Jsoup.parse(many.getContentAsString()).text())
                .contains("Too many wrong codes", "in 10 minutes")
                .doesNotContain(certificate.holder());
        assertThat(ask("/badges/status/" + certificate.code().shown()).getStatus())
                .isEqualTo(429);
    }

    @Test
    void takeACodeAsItIsTyped() throws Exception {
        assertThat(Jsoup.parse(ask("/certificate").getContentAsString()).select("form input[name=code]"))
                .hasSize(1);
        MockHttpServletResponse typed =
                ask("/certificate?code=" + certificate.code().value().toLowerCase(Locale.ROOT));
        assertThat(typed.getStatus()).isEqualTo(303);
        assertThat(typed.getHeader("Location"))
                .isEqualTo("/" + certificate.code().path());
        assertThat(ask("/certificate?code=nonsense").getStatus()).isEqualTo(404);
    }

    @Test
    void giveTheHolderThePaperInBothLanguages() throws Exception {
        SecurityContextHolder.setContext(holder);
        for (String language : new String[] {"zh", "en"}) {
            MockHttpServletResponse file = ask("/certificates/" + certificate.number() + "/" + language + ".pdf");
            assertThat(file.getContentType()).isEqualTo("application/pdf");
            assertThat(file.getHeader("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"%s-%s.pdf\"".formatted(certificate.number(), language));
            assertThat(new PdfTextExtractor(new PdfReader(file.getContentAsByteArray())).getTextFromPage(1))
                    .contains(certificate.holder())
                    .contains(
                            "https://training.example.com/" + certificate.code().path());
        }
    }

    @Test
    void giveTheHolderABadgeThatSaysWhoIssuedIt() throws Exception {
        SecurityContextHolder.setContext(holder);
        MockHttpServletResponse badge = ask("/certificates/" + certificate.number() + "/badge.jwt");
        assertThat(badge.getContentType()).isEqualTo("application/vc+jwt");
        assertThat(badge.getContentAsString()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        SecurityContextHolder.clearContext();
        assertThat(ask("/badges/issuer").getContentAsString())
                .contains("\"id\":\"https://training.example.com/badges/issuer\"", "Acme <Service>");
        assertThat(ask("/badges/keys").getContentAsString())
                .contains("\"keys\":[{")
                .doesNotContain("\"d\":");
        assertThat(ask("/badges/keys/none").getStatus()).isEqualTo(404);
    }

    @Test
    void giveHrAnybodysAndNobodyElseAnothers() throws Exception {
        String paper = "/certificates/" + certificate.number() + "/en.pdf";
        assertThat(ask(paper).getStatus()).as("a stranger").isEqualTo(302);
        for (Role role : Role.values()) {
            SecurityContextHolder.setContext(SignedInAs.Factory.as(900_001, "Somebody", role));
            assertThat(ask(paper).getStatus()).as(role.name()).isEqualTo(role == Role.HR ? 200 : 404);
        }
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_001, "Somebody", Role.HR));
        assertThat(ask("/certificates/GP-1999-000001/en.pdf").getStatus()).isEqualTo(404);
        assertThat(ask("/certificates/nonsense/en.pdf", CHINESE).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse ask(String path, Cookie... cookies) throws Exception {
        var request = get(path).locale(Locale.ENGLISH).with(asked -> {
            asked.setRemoteAddr(from);
            return asked;
        });
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        boolean stranger = SecurityContextHolder.getContext().getAuthentication() == null;
        return (stranger ? guarded : web).perform(request).andReturn().getResponse();
    }
}
