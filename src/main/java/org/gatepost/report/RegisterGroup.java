package org.gatepost.report;

import org.gatepost.clearance.Status;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/** What the register is grouped by, the most urgent first. */
public enum RegisterGroup {
    /** A position held about which nothing that still holds could be decided: a fault, and nobody's clearance. */
    UNDECIDED("h.position_id is not null and c.status is null"),
    BLOCKED("c.status = 'BLOCKED'"),
    IN_GRACE("c.status = 'IN_GRACE'"),
    IN_PROGRESS("c.status = 'IN_PROGRESS'"),
    EXPIRING("c.status = 'EXPIRING'"),
    CLEARED("c.status = 'CLEARED'"),
    /** No position held. */
    NOTHING_REQUIRED("h.position_id is null");

    private final String condition;

    RegisterGroup(String condition) {
        this.condition = condition;
    }

    /** What the rows of this group have in common, over the tables of {@link RegisterClauses}. */
    String condition() {
        return condition;
    }

    /** The group of whoever stands so with a position they hold. */
    public static RegisterGroup of(Status status) {
        return switch (status) {
            case BLOCKED -> BLOCKED;
            case IN_GRACE -> IN_GRACE;
            case IN_PROGRESS -> IN_PROGRESS;
            case EXPIRING -> EXPIRING;
            case CLEARED -> CLEARED;
        };
    }

    /** The group of a row. */
    static RegisterGroup of(@Nullable PositionId position, @Nullable Status status) {
        if (position == null) {
            return NOTHING_REQUIRED;
        }
        return status == null ? UNDECIDED : of(status);
    }
}
