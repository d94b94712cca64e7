package org.gatepost.webhook;

import java.time.Instant;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A message as an administrator sees it: whom it is about, of which shape it is, and whether it arrived. What it says of
 * somebody's result is left out, for administrators see none.
 *
 * @param number the employee number; null when it is about nobody
 * @param at of one that waits, when it is tried next; of any other, when it came to be so
 * @param answered the status of HTTP of the last try; null when there was none
 * @param fault why there was none
 * @param body laid out as it is sent, with {@link #HIDDEN} where it says a result; of a test, all of it, as it is sent
 */
public record MessageLine(
        long id,
        String messageId,
        MessageKind kind,
        @Nullable String number,
        @Nullable PositionId position,
        Instant occurredAt,
        MessageState state,
        int tries,
        Instant at,
        @Nullable Integer answered,
        @Nullable PostFault fault,
        String body) {

    /** What stands in the place of a result. */
    public static final String HIDDEN = "…";

    /** Whether something of it is hidden, so that it is no copy of what was sent. */
    public boolean hidesResults() {
        return kind == MessageKind.CLEARANCE;
    }

    /** Whether it can be sent again: a test is sent once, and what is on its way, or about to be, is sent anyway. */
    public boolean canGoAgain() {
        return switch (state) {
            case SENDING -> false;
            case WAITING -> kind != MessageKind.TEST && tries > 0;
            case ARRIVED, GIVEN_UP -> kind != MessageKind.TEST;
        };
    }
}
