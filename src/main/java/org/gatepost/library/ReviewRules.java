package org.gatepost.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people see of their own result, and from when on. Whether they passed, with how many points, and what they have to do
 * next is always told at once: the gate goes by it. Nothing here binds trainers and HR, who look at the answers of others.
 *
 * @param sections what each section came to
 * @param mistakes which items were not right, and what that shows to be believed
 * @param answers the right answers to those items; never of one that a mandatory exam may still draw, whatever is said here
 */
public record ReviewRules(ShownWhen sections, ShownWhen mistakes, ShownWhen answers) {

    /** What holds where nothing is said: everything at once, and no right answer. */
    public static final ReviewRules USUAL =
            new ReviewRules(new ShownWhen.AtOnce(), new ShownWhen.AtOnce(), new ShownWhen.Never());

    /** What a result can show besides its verdict. */
    public enum Detail {
        SECTIONS,
        MISTAKES,
        ANSWERS
    }

    public ReviewRules {
        // What a later version left out when it wrote is as usual.
        sections = sections == null ? new ShownWhen.AtOnce() : sections;
        mistakes = mistakes == null ? new ShownWhen.AtOnce() : mistakes;
        answers = answers == null ? new ShownWhen.Never() : answers;
    }

    public ShownWhen of(Detail detail) {
        return switch (detail) {
            case SECTIONS -> sections;
            case MISTAKES -> mistakes;
            case ANSWERS -> answers;
        };
    }

    /** What is shown from when on, in the order in which a result shows it; what is never shown comes last. */
    public Map<ShownWhen, List<Detail>> byMoment() {
        return byMoment(List.of(Detail.values()));
    }

    /** As {@link #byMoment()}, of some details. */
    public Map<ShownWhen, List<Detail>> byMoment(Iterable<Detail> some) {
        Map<ShownWhen, List<Detail>> grouped = new LinkedHashMap<>();
        List<Detail> never = new ArrayList<>();
        for (Detail detail : some) {
            if (of(detail) instanceof ShownWhen.Never) {
                never.add(detail);
            } else {
                grouped.computeIfAbsent(of(detail), when -> new ArrayList<>()).add(detail);
            }
        }
        if (!never.isEmpty()) {
            grouped.put(new ShownWhen.Never(), never);
        }
        return grouped;
    }

    /** Whether something waits for a pass. */
    public boolean waitForPass() {
        return List.of(sections, mistakes, answers).contains(new ShownWhen.AfterPass());
    }

    /** The same, with some of it said otherwise. */
    ReviewRules with(Map<Detail, ShownWhen> said) {
        return new ReviewRules(
                said.getOrDefault(Detail.SECTIONS, sections),
                said.getOrDefault(Detail.MISTAKES, mistakes),
                said.getOrDefault(Detail.ANSWERS, answers));
    }

    /** Equal to the usual rules, which are not written: a blueprint that says nothing of them is stored as it ever was. */
    static final class Unwritten {
        @Override
        public boolean equals(@Nullable Object other) {
            return USUAL.equals(other);
        }

        @Override
        public int hashCode() {
            return USUAL.hashCode();
        }
    }
}
