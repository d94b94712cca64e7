package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.OptionId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.Test;

/** The hash of a receipt is a promise to whoever keeps one: no later version may compute another. */
class ReceiptHashTests {

    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

    @Test
    void isTheSameAsItEverWas() {
        var attempt = new AttemptRow(
                new AttemptId(5),
                new PersonId(12),
                new ExamId("front-desk"),
                3,
                2,
                AttemptState.SUBMITTED,
                NOON,
                NOON,
                NOON,
                1,
                null);
        var form = new Form(List.of(
                new Form.Slot(
                        new ItemRevision(new ItemId("a.i01"), 2),
                        "first",
                        List.of(new OptionId("b"), new OptionId("a"))),
                new Form.Slot(
                        new ItemRevision(new ItemId("a.i02"), 1),
                        "second",
                        List.of(),
                        Map.of("n", new BigDecimal("2.50")))));
        List<AnswerRow> received = List.of(
                new AnswerRow(0, 7, null, "{\"chosen\":\"停\"}", false, NOON),
                new AnswerRow(1, 0, null, null, true, null));
        assertThat(ReceiptHash.of(attempt, form, received))
                .isEqualTo("b18fce7dd11e5796722b7142c7bf871ed2cd00ce5487d582a6cdf37d340b67b8");
    }
}
