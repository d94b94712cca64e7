package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;

/**
 * Whom content to come would concern at a moment. Whoever is not with the company then is counted nowhere.
 *
 * @param people how many hold a position then
 * @param holdings how many positions they hold together; each is decided, and counted below, by itself
 * @param undecided how many of these cannot be decided, a fault of data or content; they are in none of the numbers below
 * @param mayWork for how many of these somebody may work by the rule of today
 * @param mayWorkAfter for how many they could by the content to come
 * @param overdue for how many the day is past by which they were to have passed
 * @param overdueAfter for how many it would be
 * @param affected those for which anything is otherwise, the most urgent first and then by employee number
 */
public record RehearsedAt(
        Instant moment,
        int people,
        int holdings,
        int undecided,
        int mayWork,
        int mayWorkAfter,
        int overdue,
        int overdueAfter,
        List<Affected> affected) {

    public RehearsedAt {
        affected = List.copyOf(affected);
    }

    /** The same figures without anybody's name; then {@link #count} counts nobody. */
    public RehearsedAt withoutNames() {
        return new RehearsedAt(
                moment, people, holdings, undecided, mayWork, mayWorkAfter, overdue, overdueAfter, List.of());
    }

    /** How many of those for which anything is otherwise. */
    public int count(Effect effect) {
        return (int) affected.stream().filter(each -> each.effect() == effect).count();
    }
}
