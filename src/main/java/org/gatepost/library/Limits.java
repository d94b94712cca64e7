package org.gatepost.library;

import java.time.Duration;
import java.util.List;

/**
 * How often an exam may be sat until it is passed, and how long after each fail it stays shut.
 *
 * @param attempts in one cycle; 0 when there is no limit
 * @param waitMinutes after the first fail of a cycle, after the second and so on, never less than before; the last holds
 *     for all that follow. Empty when nobody waits
 */
public record Limits(int attempts, List<Integer> waitMinutes) {

    /** As often as somebody likes, at once. */
    public static final Limits NONE = new Limits(0, List.of());

    public Limits {
        // Stored before there were any.
        waitMinutes = waitMinutes == null ? List.of() : List.copyOf(waitMinutes);
    }

    /** Whether there is no attempt left after so many fails of a cycle. */
    public boolean usedUp(int fails) {
        return attempts > 0 && fails >= attempts;
    }

    /** How long the exam stays shut after the last of so many fails of a cycle; nothing after none. */
    public Duration waitAfter(int fails) {
        return fails == 0 || waitMinutes.isEmpty()
                ? Duration.ZERO
                : Duration.ofMinutes(waitMinutes.get(Math.min(fails, waitMinutes.size()) - 1));
    }

    /** Whether the way is shut at any time at all. */
    public boolean areAny() {
        return attempts > 0 || waitMinutes.stream().anyMatch(minutes -> minutes > 0);
    }
}
