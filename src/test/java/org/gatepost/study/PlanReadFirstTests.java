package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gatepost.Trainee;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.marking.Marking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.context.SecurityContextHolder;

/** A plan whose passages take their seconds, as they do where nobody has set it otherwise. */
@SpringBootTest
class PlanReadFirstTests {

    private static final String POST = "home-service-engineer";

    @TestConfiguration(proxyBeanMethods = false)
    static class Read {
        @Bean
        @Primary
        static PlanReading passagesTakeTheirSeconds(CompanyTime time) {
            return new PlanReading(new LeastReading(25), time);
        }
    }

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Plans plans;

    @Autowired
    private Bank bank;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isNotGotThroughByPressingAlone() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        AttemptId failed = trainee.sit(POST, 6);
        PlanStop stop = plans.of(failed).flatMap(Plan::next).orElseThrow();
        PlanCheck asked = plans.check(failed, stop.name());
        Presentation shown = asked.presentation();
        var right = shown.write(Marking.fullMarks(Trainee.itemOf(bank, shown)));
        assertThatThrownBy(() -> plans.answer(failed, stop.name(), asked.turn(), right))
                .isInstanceOf(Refusal.class)
                .hasMessage("study.plan.readFirst");
        assertThat(plans.of(failed).orElseThrow().done()).isZero();
        assertThat(plans.check(failed, stop.name()).turn())
                .as("nothing was answered, and the question stays")
                .isEqualTo(asked.turn());
    }
}
