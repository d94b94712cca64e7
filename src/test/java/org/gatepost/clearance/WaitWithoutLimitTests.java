package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.WhatNext;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exam that may be sat as often as somebody likes, and is shut for a day after the second fail. */
@BothDatabases
class WaitWithoutLimitTests {

    private static final ExamId EXAM = new ExamId("engineer");

    private final TestDatabase database;
    private KeptRegister register;
    private Library library;
    private PersonId lin = new PersonId(0);

    WaitWithoutLimitTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void hire() {
        library = content().library(database);
        register = new KeptRegister(database, library);
        lin = register.people.person("E1");
        register.happens(() -> register.people.give(lin, "engineer", register.clock.instant()));
        register.happens(() -> register.study.lesson(lin, WithARegister.ONE, register.clock.instant()));
    }

    @Test
    void isToldBeforeTheAttemptWhoseFailBringsIt() {
        WhatNext.Turn first = turn();
        assertThat(first.isLimited()).isFalse();
        assertThat(first.isLast()).isFalse();
        assertThat(first.isUsedUp()).isFalse();
        assertThat(first.waitAfter()).isZero();
        fail();
        assertThat(turn().waitAfter()).isEqualTo(Duration.ofDays(1));
        assertThat(turn().isLast()).isFalse();
    }

    private WhatNext.Turn turn() {
        return register.whatNext(library)
                .turn(lin, EXAM, register.clock.instant())
                .orElseThrow();
    }

    private void fail() {
        AttemptStarted attempt = register.happens(() -> register.exams.start(lin, EXAM, register.clock.instant()));
        register.clock.forward(Duration.ofMinutes(10));
        register.happens(() -> register.exams.finish(attempt, register.clock.instant(), 3, Set.of(WithARegister.ONE)));
        register.clock.forward(Duration.ofMinutes(10));
        register.happens(() -> register.study.lesson(lin, WithARegister.ONE, register.clock.instant()));
    }

    private static SmallContent content() {
        return new SmallContent().append(SmallContent.EXAM, "waits: [0 min, 1 d]\n");
    }
}
