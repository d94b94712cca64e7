package org.gatepost.report;

/**
 * How much is in each table of a score sheet.
 *
 * @param people each counted once
 * @param positions rows of the table of people, one for each person and position held
 */
public record SheetRows(long people, long positions, long attempts, long items) {

    /** Rows of all tables. */
    public long all() {
        return positions + attempts + items;
    }
}
