package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * More time that somebody has, with the reason. It holds for attempts started while it is in force; one that is open
 * already is given time by {@link Invigilation}.
 *
 * @param exam the only exam it is for, null when it is a standing one, for every exam
 * @param timePercent of the time limit, {@value #LEAST_PERCENT} to {@value #MOST_PERCENT}; 100 is the limit itself
 * @param extraMinutes on top of it, 0 to {@value #MOST_MINUTES}
 * @param endedAt from when on it no longer holds, null while it does
 */
public record Accommodation(
        AccommodationId id,
        PersonId person,
        @Nullable ExamId exam,
        int timePercent,
        int extraMinutes,
        String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable Instant endedAt) {

    public static final int LEAST_PERCENT = 100;
    public static final int MOST_PERCENT = 300;
    public static final int MOST_MINUTES = 240;

    public boolean isInForce() {
        return endedAt == null;
    }

    boolean isFor(ExamId other) {
        return exam == null || exam.equals(other);
    }
}
