package org.gatepost.demo;

import java.util.Set;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.Role;

/**
 * Somebody of the demo.
 *
 * @param position empty for those whose work needs no clearance
 * @param hiredDaysAgo counted back from the day of the first start
 * @param story what they have done so far
 */
record Newcomer(
        String username,
        String number,
        String name,
        String department,
        String position,
        Set<Role> roles,
        int hiredDaysAgo,
        Story story,
        LocalizedText what) {

    /** What somebody has done, so that every state the gate knows is there to be seen. */
    enum Story {
        NOTHING_YET,
        STUDYING,
        READY,
        SITTING,
        FAILED,
        FAILED_A_MUST_GET,
        /** Would have passed, had no key been wrong. */
        FAILED_BY_A_WRONG_KEY,
        REMEDIATING,
        REMEDIATED,
        PASSED,
        /** Would not have passed, had no key been wrong. */
        PASSED_BY_A_WRONG_KEY,
        PASSED_AT_SECOND_TRY,
        EXPIRING,
        EXPIRED,
        /** As expired, but the position gives days of grace. */
        IN_GRACE,
        /** Studying, after the day by which the first pass was due. */
        OVERDUE,
        /** Half way through the lessons and at work by a waiver, with a course exam that waits for a trainer. */
        WAIVED_WITH_AN_EXAM_BEING_MARKED,
        /** Cleared, with a course exam that waits for trainers, and passed or not depends on them. */
        PASSED_WITH_AN_EXAM_BEING_MARKED;

        /** Whether it was sat while the key of an item was wrong. */
        boolean beforeTheCorrection() {
            return switch (this) {
                case FAILED_BY_A_WRONG_KEY, PASSED_BY_A_WRONG_KEY -> true;
                case NOTHING_YET,
                        STUDYING,
                        READY,
                        SITTING,
                        FAILED,
                        FAILED_A_MUST_GET,
                        REMEDIATING,
                        REMEDIATED,
                        PASSED,
                        PASSED_AT_SECOND_TRY,
                        EXPIRING,
                        EXPIRED,
                        IN_GRACE,
                        OVERDUE,
                        WAIVED_WITH_AN_EXAM_BEING_MARKED,
                        PASSED_WITH_AN_EXAM_BEING_MARKED -> false;
            };
        }
    }
}
