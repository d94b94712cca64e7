package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is sitting, as an invigilator sees them: how far they are and never what they answered.
 *
 * @param answered items with an answer that counts, of {@code items}
 * @param extraSeconds added since it was started
 * @param timesAway how often the page told that it was left; it decides nothing
 * @param connection how the page reached the server
 * @param seenAt when the page or an answer of theirs last reached the server
 */
public record Seat(
        AttemptId attempt,
        String employeeNumber,
        String name,
        String department,
        ExamId exam,
        int number,
        Instant startedAt,
        Instant deadline,
        int answered,
        int items,
        long extraSeconds,
        int timesAway,
        Connection connection,
        @Nullable Instant seenAt) {

    Seat told(PageTold page) {
        return new Seat(
                attempt,
                employeeNumber,
                name,
                department,
                exam,
                number,
                startedAt,
                deadline,
                answered,
                items,
                extraSeconds,
                page.timesAway(),
                page.connection(),
                seenAt);
    }
}
