package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.Points;
import org.gatepost.library.ShippedContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the page of an exam begins with. */
class ExamBriefTests {

    private static final Score FAILED = new Score(new Points(3), new Points(10), new Points(8), 0);

    @Test
    void isOfAFailWhoseCycleGoesOn() {
        assertThat(afterAFail(turn(2)).wasFailed()).isTrue();
    }

    @Test
    void isNotOfAFailBeforeThisCycleBegan() {
        assertThat(afterAFail(turn(1)).wasFailed()).isFalse();
    }

    @Test
    void isOfTheLastAttemptWhereNobodyCountsThem() {
        assertThat(afterAFail(null).wasFailed()).isTrue();
    }

    private static WhatNext.Turn turn(int number) {
        return new WhatNext.Turn(number, 3, false, Duration.ZERO);
    }

    @SuppressWarnings("NullAway") // it does not see that a nested type of a compiled class may be null
    private static ExamBrief afterAFail(WhatNext.@Nullable Turn turn) {
        return new ExamBrief(
                ShippedContent.blueprint("home-service-engineer"),
                null,
                null,
                null,
                null,
                null,
                List.of(new ExamBrief.Sat(new AttemptId(1), 1, Instant.EPOCH, FAILED)),
                Duration.ofMinutes(30),
                false,
                turn);
    }
}
