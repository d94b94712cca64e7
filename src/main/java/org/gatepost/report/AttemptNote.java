package org.gatepost.report;

import java.time.Duration;
import java.time.Instant;
import org.gatepost.exam.TimeGivenFor;
import org.jspecify.annotations.Nullable;

/** Something people, an outage or a lost connection did to one attempt, with the reason that people gave. */
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
     * @param told what the person was told of it; null for nothing but that there is more time
     * @param by null when it made up for a server that could not be reached; the reason is empty then
     */
    record TimeGiven(
            Duration added,
            String reason,
            @Nullable TimeGivenFor told,
            @Nullable String by,
            Instant at) implements AttemptNote {}

    /** What everybody was told who sat the exam then. */
    record Announced(String words, String by, Instant at) implements AttemptNote {}

    /**
     * The page could not reach the server for a while, as it told itself: it decides nothing and says nothing against anybody.
     *
     * @param times how often, each with its end, so that one from which nobody came back is not among them
     * @param inAll how long together
     * @param lastBack when it reached the server again after the last of them
     */
    record Unreachable(int times, Duration inAll, Instant lastBack) implements AttemptNote {}

    /** It was ended by an invigilator and counts for nothing. */
    record Voided(String reason, String by, Instant at) implements AttemptNote {}
}
