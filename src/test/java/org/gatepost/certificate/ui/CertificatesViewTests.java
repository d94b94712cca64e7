package org.gatepost.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.certificate.Certificate;
import org.gatepost.certificate.Certificates;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staffing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@ViewPackages(classes = CertificatesView.class)
@SignedInAs
class CertificatesViewTests extends SpringBrowserlessTest {

    private static final String POST = "home-service-engineer";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Staffing staffing;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsWhoeverIsClearedTheirCertificateAndWhatCanBeFetchedOfIt() {
        trainee();
        Certificate certificate = certificates.mine().getFirst();
        open();
        assertThat(page())
                .contains("Valid", "Home-service engineer", certificate.number().toString(), "Passed", "Valid until");
        assertThat(links())
                .containsExactly(
                        "certificates/" + certificate.number() + "/zh.pdf",
                        "certificates/" + certificate.number() + "/en.pdf",
                        "certificates/" + certificate.number() + "/badge.jwt",
                        certificate.code().path());
    }

    @Test
    void keepsTheCertificateOfWhoeverHasLostThePostAndSaysWhy() {
        Trainee trainee = trainee();
        Certificate certificate = certificates.mine().getFirst();
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_001, "HR", Role.HR));
        staffing.take(certificate.pass().person(), new PositionId(POST));
        trainee.signIn();
        open();
        assertThat(page()).contains("Revoked", "the holder has not held this position since then");
        assertThat(links()).noneMatch(link -> link.endsWith("badge.jwt")).hasSize(3);
    }

    @Test
    void tellsWhoeverHasNoneWhenThereWillBeOne() {
        new Trainee(application, POST);
        open();
        assertThat(page()).contains("No certificate yet", "Once you have passed the exam of your position");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open();
        assertThat(page()).contains("还没有证书");
    }

    private Trainee trainee() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        trainee.sit(POST, 0);
        return trainee;
    }

    private static void open() {
        UI.getCurrent().navigate("certificates");
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
