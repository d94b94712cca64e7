package org.gatepost.clearance;

/** What a row of the register says, without when it was decided and what was said before. The names are stored. */
public enum RegisterField {
    STATUS("status"),
    REASON("reason"),
    CLEARED_UNTIL("cleared_until"),
    CYCLE("cycle"),
    DUE("due_at"),
    CHANGES_AT("changes_at"),
    ATTEMPT("attempt_id"),
    WAIVER("waiver_id"),
    EXAM("exam_id"),
    ASKS_AFTER("asks_after"),
    POSITION_REVISION("position_revision"),
    REQUIREMENT("requirement");

    private final String column;

    RegisterField(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** Whether what it says is a moment. */
    public boolean isMoment() {
        return this == CLEARED_UNTIL || this == CHANGES_AT || this == DUE;
    }
}
