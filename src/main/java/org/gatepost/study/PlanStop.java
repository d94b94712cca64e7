package org.gatepost.study;

import java.time.Instant;
import java.util.List;
import org.gatepost.item.ItemId;
import org.gatepost.library.Lesson;
import org.jspecify.annotations.Nullable;

/**
 * Steps of a plan that one check settles together: of one lesson, with the same items to check them by.
 *
 * @param checks asked one after the other, the next after a wrong answer; never empty
 * @param onThem whether the checks ask about these very facts, and not only about their lesson
 * @param missed how often it was answered wrongly after this attempt
 * @param missedAt when it last was; null when it never was
 * @param missedLast the item that was; null when none was
 * @param turn how often its checks were answered wrongly after this attempt, here or at a stop of another lesson that has them
 *     too: each time they are asked otherwise
 */
public record PlanStop(
        Lesson lesson,
        List<PlanStep> steps,
        List<ItemId> checks,
        boolean onThem,
        int missed,
        @Nullable Instant missedAt,
        @Nullable ItemId missedLast,
        int turn) {

    public PlanStop {
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
    }

    public boolean done() {
        return steps.stream().allMatch(PlanStep::done);
    }

    /** Whether it was answered wrongly and is still to be put right. */
    public boolean comesAgain() {
        return missed > 0 && !done();
    }

    /** What is asked here now: after each wrong answer the next, and after the last the first again. */
    ItemId asked() {
        return asked(turn);
    }

    ItemId asked(int atTurn) {
        return checks.get(Math.floorMod(atTurn, checks.size()));
    }

    /** Whether what comes again is another question than the one that was answered wrongly. */
    public boolean comesAsAnother() {
        return comesAgain() && !asked().equals(missedLast);
    }

    /** When it was last answered wrongly; before everything for one that never was. */
    Instant missedSince() {
        Instant last = missedAt;
        return last == null ? Instant.MIN : last;
    }

    /** What it is called within its plan: the first of its facts. */
    public String name() {
        return steps.getFirst().fact().value();
    }
}
