package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.gatepost.library.ExamId;
import org.junit.jupiter.api.Test;

class SeatTests {

    /** The two are read one after the other, and somebody may answer in between. */
    @Test
    void countsNoFewerThanNoneWhenTheFirstAnswerInPartComesWhileItIsRead() {
        var noon = Instant.parse("2026-11-16T04:00:00Z");
        var none = new Seat(
                new AttemptId(1),
                "G001",
                "Wang",
                "Service",
                new ExamId("front-desk"),
                1,
                noon,
                noon.plusSeconds(60),
                0,
                0,
                40,
                0,
                0,
                0,
                new Connection(0, 0),
                null);
        Seat seat = none.with(PageTold.of(none.attempt(), Map.of()), 1);
        assertThat(seat.answered()).isZero();
        assertThat(seat.partly()).isOne();
    }
}
