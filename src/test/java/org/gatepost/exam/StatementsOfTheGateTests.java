package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Instant;
import javax.sql.DataSource;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.report.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** How often a start and an end go to the database when the gate is asked and decides, and the audit log and notices are told. */
@SpringBootTest
class StatementsOfTheGateTests {

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Library library;

    @Autowired
    private Delivery delivery;

    @Autowired
    private CompanyTime time;

    @TestConfiguration(proxyBeanMethods = false)
    static class Watched {
        @Bean
        static BeanPostProcessor watchTheDatabase() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && !(bean instanceof WatchedSource)
                            ? new WatchedSource(source)
                            : bean;
                }
            };
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        new Company(database).close();
    }

    @Test
    void startsWithSixTheFirstTimeAndEveryOtherAndEndsWithFourteen() {
        var company = new Company(database);
        PersonId person = company.hire("G001", "Wang", "Service");
        company.hold(person, "home-service-engineer", "IN_PROGRESS", "NOT_SAT", null);
        studyEverything(company, person, Company.MONDAY);
        ExamRoom.signIn(person);
        var watched = (WatchedSource) source;
        assertThat(watched.during(() -> delivery.start(ENGINEER))).hasSize(6);
        AttemptId attempt = delivery.start(ENGINEER);
        int desk = delivery.open(attempt).desk();
        assertThat(watched.during(() -> delivery.submit(attempt, desk))).hasSizeLessThanOrEqualTo(14);
        // As if it had been marked before there were plans: blank as it was, it sends to every lesson again.
        database.sql("update attempt_mark set to_put_right = null").update();
        studyEverything(company, person, time.now());
        assertThat(watched.during(() -> delivery.start(ENGINEER))).hasSize(6);
    }

    private void studyEverything(Company company, PersonId person, Instant at) {
        library.lessonsFor(library.position(new PositionId("home-service-engineer"))
                        .orElseThrow()
                        .value())
                .forEach(lesson -> company.study(person, lesson.id().value(), at));
    }
}
