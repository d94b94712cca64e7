package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is sitting, as an invigilator sees them: how far they are and never what they answered.
 *
 * @param answered items that are answered, of {@code items}, as the page of whoever sits counts them
 * @param partly items besides, of which something is answered and something is open
 * @param givenSeconds added since it was started by invigilators
 * @param outageSeconds added because no server could be reached
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
        int partly,
        int items,
        long givenSeconds,
        long outageSeconds,
        int timesAway,
        Connection connection,
        @Nullable Instant seenAt) {

    /**
     * With what its page told, and what of the answers counts only in part. That is read a moment later, when the first answer
     * may have come.
     */
    Seat with(PageTold page, int answeredInPart) {
        return new Seat(
                attempt,
                employeeNumber,
                name,
                department,
                exam,
                number,
                startedAt,
                deadline,
                Math.max(0, answered - answeredInPart),
                answeredInPart,
                items,
                givenSeconds,
                outageSeconds,
                page.timesAway(),
                page.connection(),
                seenAt);
    }
}
