package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatepost.clearance.Clearances;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Whoever is told that some cannot be decided is told on the same page that it is because their turn has not come. */
@SpringBootTest
@ViewPackages(packages = {"org.gatepost.clearance.ui", "org.gatepost.report.ui"})
@SignedInAs(value = Role.HR, name = "徐人事")
class CatchingUpTests extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient database;

    @MockitoSpyBean
    private Clearances clearances;

    @BeforeEach
    void twoLooksUntilAllAreDecided() {
        var company = new Company(database);
        company.close();
        company.hold(company.hire("00010", "周敏", "售后一部"), "home-service-engineer");
        var left = new AtomicInteger(2);
        doAnswer(look -> left.decrementAndGet()).when(clearances).bringRegisterUpToDate();
        doAnswer(look -> left.get() > 0).when(clearances).isRegisterBehind();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void onTheStartPage() {
        says("");
    }

    @Test
    void overTheRegister() {
        says("register");
    }

    @Test
    void overTheMatrix() {
        says("matrix");
    }

    private void says(String address) {
        UI.getCurrent().navigate(address);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Cannot be decided", "Many people are being decided again");
    }
}
