package org.gatepost.report;

import java.util.Optional;
import org.gatepost.clearance.Status;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/** What the register is grouped by, the most urgent first. */
public enum RegisterGroup {
    /** A position held about which nothing that still holds could be decided: a fault, and nobody's clearance. */
    UNDECIDED("h.position_id is not null and c.status is null"),
    BLOCKED(Status.BLOCKED),
    IN_GRACE(Status.IN_GRACE),
    IN_PROGRESS(Status.IN_PROGRESS),
    EXPIRING(Status.EXPIRING),
    CLEARED(Status.CLEARED),
    /** No position held. */
    NOTHING_REQUIRED("h.position_id is null");

    private final @Nullable Status status;
    private final String condition;

    RegisterGroup(String condition) {
        this.status = null;
        this.condition = condition;
    }

    RegisterGroup(Status status) {
        this.status = status;
        this.condition = "c.status = '" + status + "'";
    }

    /** What the rows of this group have in common, over the tables of {@link RegisterClauses}. */
    String condition() {
        return condition;
    }

    /** How whoever is in it stands; nothing where nothing is decided. */
    public Optional<Status> status() {
        return Optional.ofNullable(status);
    }

    /** Whether whoever is in it may work, as the gate says it. */
    public boolean mayWork() {
        return status().filter(Status::mayWork).isPresent();
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
