package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Blueprint;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told about an exam before they start.
 *
 * @param objection why they may not start now, null when they may or have an attempt open
 * @param open the attempt that waits to be gone on with, null when there is none
 * @param runsUntil the deadline of the open attempt with all that was added to it; null when there is none
 * @param inTheWay an attempt at another exam that has to be handed in first, null when there is none
 * @param held the attempt whose result waits for people's marks, null when there is none
 * @param sat earlier attempts, newest first
 * @param allowed how long they may sit who start now, or when it opens: the time limit, and more where it was granted to
 *     them, and less where the exam closes before
 * @param isShortened whether it is less because the exam closes before
 * @param turn which attempt of their cycle comes next or is open or being marked; null where there is neither a
 *     limit nor a wait, or where that cannot be said
 */
public record ExamBrief(
        Blueprint blueprint,
        @Nullable Refusal objection,
        @Nullable AttemptId open,
        @Nullable Instant runsUntil,
        @Nullable AttemptId inTheWay,
        @Nullable Held held,
        List<Sat> sat,
        Duration allowed,
        boolean isShortened,
        WhatNext.@Nullable Turn turn) {

    public ExamBrief {
        sat = List.copyOf(sat);
    }

    /** An attempt that has ended. */
    public record Sat(AttemptId attempt, int number, Instant finishedAt, Score score) {}

    /**
     * An attempt that is being marked.
     *
     * @param since when it ended
     */
    public record Held(AttemptId attempt, int number, Instant since) {}

    public boolean mayStart() {
        return objection == null && open == null;
    }

    /**
     * Whether the last attempt that has a result was not passed, unless that was in an earlier cycle; of practice, which nobody
     * can pass, never.
     */
    public boolean wasFailed() {
        boolean isFirst = turn != null && turn.number() == 1;
        return !isFirst
                && blueprint.purpose().hasPass()
                && !sat.isEmpty()
                && !sat.getFirst().score().passed();
    }
}
