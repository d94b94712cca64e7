package org.gatepost.study;

import java.time.Instant;
import org.gatepost.library.Lesson;
import org.jspecify.annotations.Nullable;

/**
 * A lesson and how far somebody is with it.
 *
 * @param studied when they last studied it, null for never
 * @param owedSince the end of the failed exam after which it is to be studied again, null when it is not
 */
public record LessonProgress(
        Lesson lesson, @Nullable Instant studied, @Nullable Instant owedSince) {

    /** Where somebody stands with a lesson. */
    public enum State {
        OWED,
        STUDIED,
        OPEN
    }

    public State state() {
        if (owedSince != null) {
            return State.OWED;
        }
        return studied == null ? State.OPEN : State.STUDIED;
    }

    /** Whether nothing is left to do with it. */
    public boolean done() {
        return state() == State.STUDIED;
    }
}
