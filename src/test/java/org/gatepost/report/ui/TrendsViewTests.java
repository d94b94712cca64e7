package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatepost.Rows;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterGroup;
import org.gatepost.report.StaffTrends;
import org.gatepost.report.TrendPoint;
import org.gatepost.report.TrendStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@ViewPackages(classes = TrendsView.class)
@SignedInAs(value = Role.HR, name = "徐人事")
class TrendsViewTests extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private StaffTrends trends;

    @Autowired
    private ScheduledTaskHolder sweeps;

    @Autowired
    private CompanyTime time;

    private PersonId boss = new PersonId(0);

    @BeforeEach
    void fill() {
        var company = new Company(database);
        company.close();
        Rows.forget(database, "report_day");
        boss = company.hire("00001", "主管", "售后一部");
        PersonId wang = company.hire("00007", "王伟", "售后一部");
        company.hold(wang, "home-service-engineer", "IN_PROGRESS", "NOT_STUDIED", null);
        since(wang, time.now().minus(Duration.ofDays(80)));
        PersonId li = company.hire("00008", "李娜", "售后二部");
        company.hold(li, "front-desk", "CLEARED", "PASSED", Instant.parse("2099-11-16T01:00:00Z"));
        since(li, time.now().minus(Duration.ofDays(1)));
        company.sit(li, "front-desk", 1, time.now().minus(Duration.ofHours(2)), 9, 0);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void countPastSundaysOnceByAskingTheGateForThatMoment() {
        count();
        count();
        List<TrendPoint> points = trends.standings(RegisterFilter.EVERYBODY, TrendStep.WEEK);
        assertThat(points).hasSizeBetween(11, 13);
        assertThat(points.getFirst().population()).isEqualTo(1);
        assertThat(points.getFirst().counts().of(RegisterGroup.IN_PROGRESS)).isEqualTo(1);
        assertThat(points.getLast().now()).isTrue();
        assertThat(points.getLast().population()).isEqualTo(2);
        assertThat(trends.standings(RegisterFilter.EVERYBODY.withDepartment("售后二部"), TrendStep.WEEK)
                        .getFirst()
                        .population())
                .isZero();
    }

    @Test
    void showsEveryNumberWithItsPopulationAndRule() {
        count();
        navigate(TrendsView.class);
        assertThat(shown()).contains("At the end of", "All (n)", "Change of rule", "Now");
        assertThat(shown()).contains("1 of 1", "100.0%", "Blueprint revision");
        open(Map.of("by", "month", "department", "售后一部"));
        assertThat(shown()).contains("At the end of each month");
        assertThat(find(H2.class).all().getLast().getText()).isEqualTo("No first attempt in the last twelve months");
    }

    @Test
    void saysThatNobodyHoldsAnythingYet() {
        new Company(database).close();
        navigate(TrendsView.class);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nobody holds a position yet");
    }

    @Test
    void showsAManagerTheOwnDepartmentOnly() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.MANAGER));
        open(Map.of("department", "售后二部"));
        assertThat(shown()).contains("售后一部:", "No first attempt");
        assertThat(trends.standings(RegisterFilter.EVERYBODY, TrendStep.MONTH)
                        .getLast()
                        .population())
                .isEqualTo(1);
    }

    /** Until no further day is counted: a go ends after a second, which is over soon on a busy machine. */
    private void count() {
        int before;
        do {
            before = countedDays();
            countOnce();
        } while (countedDays() > before);
    }

    private int countedDays() {
        return database.sql("select count(*) from report_day")
                .query(Integer.class)
                .single();
    }

    private void countOnce() {
        sweeps.getScheduledTasks().stream()
                .filter(sweep -> sweep.toString().endsWith("DayCounting.count"))
                .map(ScheduledTask::getTask)
                .forEach(task -> task.getRunnable().run());
    }

    private void since(PersonId person, Instant at) {
        database.sql("update holding set since = ? where person_id = ?")
                .params(DatabaseTime.of(at), person.value())
                .update();
    }

    private String shown() {
        return find(TrendsView.class).single().getElement().getTextRecursively();
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("trends", QueryParameters.simple(parameters));
    }
}
