package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.library.ExamId;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.security.core.context.SecurityContextHolder;

/** An attempt at the shorter exam of a renewal that was ended so that it counts for nothing. */
@BothDatabases
class VoidedRenewalTests {

    private static final ExamId RENEWAL = new ExamId("front-desk-renewal");

    private final TestDatabase database;
    private final ExamRoom room;

    VoidedRenewalTests(TestDatabase database) {
        this.database = database;
        room = new ExamRoom(database, MovableClock.atNoon());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isToldToWhoeverSatIt() {
        var hired = new Hired(database.jdbc());
        PersonId trainer = hired.person("T001");
        PersonId wang = hired.person("G001", "front-desk");
        ExamRoom.signIn(wang);
        AttemptId attempt = room.delivery.start(RENEWAL);
        ExamRoom.signIn(trainer);
        room.invigilation.voidAttempt(attempt, "fire alarm");
        ExamRoom.signIn(wang);
        assertThat(exams(hired).voided()).extracting(VoidedAttempt::attempt).containsExactly(attempt);
    }

    private MyExams exams(Hired hired) {
        var time = room.clock.companyTime();
        return new MyExams(
                room.evidence,
                new HeldAttempts(database.jdbc(), room.library),
                room.voiding,
                room.accommodations,
                new Entrance((person, exam, attempts, now) -> Optional.empty(), room.library, time),
                Mockito.mock(WhatNext.class),
                room.library,
                hired.staff(),
                time);
    }
}
