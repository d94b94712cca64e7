package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Limits;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.people.Hired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.security.core.context.SecurityContextHolder;

/** An exam that may be sat as often as somebody likes, and is shut for a day after each fail. */
@BothDatabases
class WaitOfAnUnlimitedExamTests {

    private static final Limits A_DAY = new Limits(0, List.of(24 * 60));

    private final TestDatabase database;

    WaitOfAnUnlimitedExamTests(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isAskedForBeforeAnAttemptAndIsNoNumberOfOneThatWasSat() {
        var shipped =
                ShippedLibrary.withExams(database, exam -> exam.id().equals(ExamRoom.ENGINEER) ? limited(exam) : exam);
        var room = new ExamRoom(database, MovableClock.atNoon(), shipped);
        ExamRoom.signIn(room.hire("G001"));
        var turn = new WhatNext.Turn(1, 0, false, Duration.ofDays(1));
        WhatNext gate = Mockito.mock(WhatNext.class);
        given(gate.turn(any(), eq(ExamRoom.ENGINEER), any())).willReturn(Optional.of(turn));
        MyExams exams = exams(room, gate);
        assertThat(exams.one(ExamRoom.ENGINEER).turn()).isEqualTo(turn);
        assertThat(exams.turn(ExamRoom.ENGINEER, room.clock.instant())).isEmpty();
    }

    private MyExams exams(ExamRoom room, WhatNext gate) {
        var time = room.clock.companyTime();
        return new MyExams(
                room.evidence,
                new HeldAttempts(database.jdbc(), room.library),
                room.voiding,
                room.accommodations,
                new Entrance((person, exam, attempts, now) -> Optional.empty(), room.library, time),
                gate,
                room.library,
                new Hired(database.jdbc()).staff(),
                time);
    }

    private static Blueprint limited(Blueprint exam) {
        return new Blueprint(
                exam.id(),
                exam.title(),
                exam.purpose(),
                exam.minutes(),
                exam.cutPercent(),
                exam.sections(),
                A_DAY,
                exam.review(),
                exam.conduct());
    }
}
