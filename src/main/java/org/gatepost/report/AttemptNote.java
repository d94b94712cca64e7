package org.gatepost.report;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something people, or an outage, did to one attempt, with the reason they gave. */
public sealed interface AttemptNote {

    /**
     * More time that the person had when it was started, as in every exam or in this one.
     *
     * @param timePercent of the time limit, 100 being the limit itself
     * @param extraMinutes on top of it
     */
    record Accommodated(int timePercent, int extraMinutes, String reason, String by, Instant at)
            implements AttemptNote {}

    /**
     * Time added while it was open.
     *
     * @param by null when it made up for a server that could not be reached; the reason is empty then
     */
    record TimeGiven(
            Duration added, String reason, @Nullable String by, Instant at) implements AttemptNote {}

    /** It was ended by an invigilator and counts for nothing. */
    record Voided(String reason, String by, Instant at) implements AttemptNote {}
}
