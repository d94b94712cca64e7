package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.gatepost.Trainee;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.WhatNext;
import org.gatepost.library.ExamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is said before an exam of a pass is what the gate says after it. */
@SpringBootTest
class IfPassedTests {

    private static final String POST = "home-service-engineer";
    private static final ExamId EXAM = new ExamId(POST);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MyExams exams;

    @Autowired
    private Clearances clearances;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPassClearsUntilTheDayThatWasPromised() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        List<WhatNext.Prospect> promised = exams.ifPassed(EXAM);
        assertThat(promised).hasSize(1);
        assertThat(standing().status().mayWork()).as("asking changes nothing").isFalse();
        trainee.sit(POST, 0);
        assertThat(Duration.between(
                        promised.getFirst().until(),
                        Objects.requireNonNull(standing().clearedUntil())))
                .isBetween(Duration.ZERO, Duration.ofMinutes(5));
    }

    @Test
    void anotherExamPromisesNothing() {
        new Trainee(application, POST).studyEverything(POST);
        assertThat(exams.ifPassed(new ExamId("front-desk"))).isEmpty();
    }

    private Standing standing() {
        return clearances.mine().orElseThrow().getFirst().standing();
    }
}
