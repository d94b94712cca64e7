package org.gatepost.clearance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the start page says of one's own clearance. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.clearance.ui")
@SignedInAs
class HomeViewTests extends SpringBrowserlessTest {

    private static final String ENGINEER = "home-service-engineer";

    @Autowired
    private JdbcClient database;

    @Test
    void leadsFromAFailedExamToItsResult() {
        var company = new Company(database);
        PersonId lin = company.hire("U00002", "林晓", "售后一部");
        company.hold(lin, ENGINEER);
        long attempt = company.sit(lin, ENGINEER, 1, MONDAY, 6, 1);
        SecurityContextHolder.setContext(SignedInAs.Factory.as(lin.value(), "林晓"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("");
        assertThat(find(Anchor.class).all()).anySatisfy(link -> {
            assertThat(link.getText()).isEqualTo("See the result");
            assertThat(link.getHref()).isEqualTo("result/" + attempt);
        });
    }

    @Test
    void tellsSomebodyWhoCannotBeDecidedSo() {
        var company = new Company(database);
        PersonId lin = company.hire("U00001", "林晓", "售后一部");
        company.hold(lin, ENGINEER);
        company.submitUnmarked(lin, ENGINEER, MONDAY);
        SecurityContextHolder.setContext(SignedInAs.Factory.as(lin.value(), "林晓"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("林晓", "cannot be decided at present", "tell HR")
                .doesNotContain("needs no clearance", "You are cleared");
    }
}
