package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.gatepost.report.RegisterColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a row of the register leads. */
@SpringBootTest
@ViewPackages(classes = RegisterView.class)
@SignedInAs(value = Role.HR, name = "徐人事")
class RegisterLinksTests extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void fill() {
        var company = new Company(database);
        company.close();
        company.hire("0 7", "王伟", "售后一部");
    }

    @Test
    void carryWhatIsShownSoThatThePersonsPageLeadsBackToIt() {
        UI.getCurrent().navigate("register");
        assertThat(link()).isEqualTo("register/0%207");
        UI.getCurrent().navigate("register", QueryParameters.fromString("q=%E7%8E%8B&sort=-name&x=y"));
        assertThat(link()).isEqualTo("register/0%207?q=%E7%8E%8B&sort=-name");
    }

    private String link() {
        var grid = find(RegisterGrid.class).single();
        return test(grid).getLitRendererPropertyValue(0, RegisterColumn.NAME.name(), "href", String.class);
    }
}
