package org.gatepost.report.ui;

import static org.gatepost.report.Company.MONDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.library.Bank;
import org.gatepost.people.PersonId;
import org.gatepost.report.Company;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page about Wang Wei, who has failed: one of two must-get items wrong, the other blank; with two managers. */
abstract class WangOnThePage extends SpringBrowserlessTest {

    static final String EXAM = "home-service-engineer";

    @Autowired
    JdbcClient database;

    @Autowired
    Bank bank;

    PersonId wang = new PersonId(0);
    PersonId boss = new PersonId(0);
    PersonId stranger = new PersonId(0);

    @BeforeEach
    void fill() {
        var company = new Company(database);
        company.close();
        wang = company.hire("0 7/甲", "王伟", "售后一部");
        company.hold(wang, EXAM, "BLOCKED", "FAILED", null);
        long attempt = company.sit(wang, EXAM, 1, MONDAY, 6, 1);
        SingleChoice choice = first(SingleChoice.class);
        String chosen = choice.prompt().options().getLast().id().value();
        company.item(attempt, 1, 0, choice.id().value(), true, "WRONG", """
                {"type":"single-choice","chosen":"%s"}""".formatted(chosen));
        company.item(attempt, 1, 1, first(TrueFalse.class).id().value(), false, "BLANK", null);
        company.study(wang, "customers-door.four-donts", MONDAY);
        boss = company.hire("00001", "主管", "售后一部");
        stranger = company.hire("00002", "别的主管", "售后二部");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    final <T> T first(Class<T> type) {
        return bank.items().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    static void open(String number) {
        var location = new Location("register/" + number);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    final String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
