package org.gatepost.study;

import java.util.List;
import org.gatepost.item.ItemId;
import org.gatepost.library.Lesson;

/**
 * Steps of a plan that one check settles together: of one lesson, with the same items to check them by.
 *
 * @param checks asked one after the other, the next after a wrong answer; never empty
 * @param onThem whether the checks ask about these very facts, and not only about their lesson
 */
public record PlanStop(Lesson lesson, List<PlanStep> steps, List<ItemId> checks, boolean onThem) {

    public PlanStop {
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
    }

    public boolean done() {
        return steps.stream().allMatch(PlanStep::done);
    }

    /** What it is called within its plan: the first of its facts. */
    public String name() {
        return steps.getFirst().fact().value();
    }
}
