package org.gatepost.clearance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.util.Locale;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Studying, exams and results of somebody whose clearance cannot be decided, and of whom nothing says what is required. */
@SpringBootTest
@ViewPackages(packages = {"org.gatepost.clearance.ui", "org.gatepost.study.ui", "org.gatepost.exam.ui"})
@SignedInAs
class UndecidedPagesTests extends SpringBrowserlessTest {

    private static final String ENGINEER = "home-service-engineer";

    @Autowired
    private JdbcClient database;

    private Company company;

    @BeforeEach
    void readEnglish() {
        company = new Company(database);
        company.close();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showTheLessonsAndSayThatWhatIsToBeStudiedCannotBeDecided() {
        somebodyUndecided();
        assertThat(at("study")).contains("cannot be decided at present", "tell HR", "First day");
        assertThat(at("study/first-day")).contains("First day");
        assertThat(at("study/customers-door/shoes-and-cloths")).isNotEmpty();
    }

    @Test
    void showAnEarlierResultAndTheExamsWithoutAWayIn() {
        long attempt = somebodyUndecided();
        assertThat(at("result/" + attempt)).contains("Not passed", "cannot be decided at present");
        assertThat(at("exams")).contains("cannot be decided at present");
        assertThat(at("exam/" + ENGINEER))
                .contains("cannot be decided at present")
                .doesNotContain("Start the exam");
    }

    @Test
    void areShownToWhoeverHoldsAPositionThatTheContentNoLongerHas() {
        PersonId lin = company.hire("U00009", "林晓", "售后一部");
        company.hold(lin, "abolished");
        long attempt = company.sit(lin, ENGINEER, 1, MONDAY, 6, 1);
        signIn(lin);
        assertThat(at("study")).contains("First day");
        assertThat(at("result/" + attempt)).contains("Not passed");
        assertThat(at("exams")).contains("Home-service engineer's exam");
        assertThat(at("exam/" + ENGINEER)).doesNotContain("Start the exam");
    }

    /** @return an attempt of theirs that was marked, before the one that was not */
    private long somebodyUndecided() {
        PersonId lin = company.hire("U00008", "林晓", "售后一部");
        company.hold(lin, ENGINEER);
        long attempt = company.sit(lin, ENGINEER, 2, MONDAY.minus(Duration.ofDays(1)), 6, 1);
        company.submitUnmarked(lin, ENGINEER, MONDAY);
        signIn(lin);
        return attempt;
    }

    private static void signIn(PersonId person) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "林晓"));
    }

    private String at(String address) {
        UI.getCurrent().navigate(address);
        assertThat(find(H1.class).all()).as(address).isNotEmpty();
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
