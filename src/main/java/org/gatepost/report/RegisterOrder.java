package org.gatepost.report;

/** By what the register is sorted; employee number and position decide between equals, empty values come last. */
public record RegisterOrder(RegisterColumn column, boolean descending) {

    /** Who needs somebody's help first. */
    public static final RegisterOrder MOST_URGENT_FIRST = new RegisterOrder(RegisterColumn.STATUS, false);

    String direction() {
        return descending ? "desc" : "asc";
    }
}
