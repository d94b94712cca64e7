package org.gatepost.report;

/**
 * How many people of a department stood alike with a position at the end of a day.
 *
 * @param position its id, also of one that the content no longer has
 * @param overdue how many of them were over the day by which their first pass was due
 * @param rule the digest of the rule by which they were decided; empty where they could not be
 * @param asItWas whether that rule was in force then, and is not the nearest that is known
 */
record StandingCount(
        String department,
        String position,
        RegisterGroup group,
        int people,
        int overdue,
        String rule,
        boolean asItWas) {

    StandingCount plus(StandingCount more) {
        return new StandingCount(
                department,
                position,
                group,
                people + more.people,
                overdue + more.overdue,
                rule,
                asItWas && more.asItWas);
    }

    /** Whom it counts together. */
    record Alike(String department, String position, RegisterGroup group) {}

    Alike alike() {
        return new Alike(department, position, group);
    }
}
