package org.gatepost.report;

import java.util.Arrays;
import java.util.Optional;
import org.gatepost.clearance.Status;
import org.jspecify.annotations.Nullable;

/** What the register is grouped by, the most urgent first. */
public enum RegisterGroup {
    BLOCKED(Status.BLOCKED),
    IN_PROGRESS(Status.IN_PROGRESS),
    EXPIRING(Status.EXPIRING),
    CLEARED(Status.CLEARED),
    /** No position held, or one that requires nothing. */
    NOTHING_REQUIRED(null);

    private final @Nullable Status status;

    RegisterGroup(@Nullable Status status) {
        this.status = status;
    }

    /** The status everybody in this group has; empty where nothing is required and so nothing was decided. */
    public Optional<Status> status() {
        return Optional.ofNullable(status);
    }

    public static RegisterGroup of(@Nullable Status status) {
        return Arrays.stream(values())
                .filter(group -> group.status == status)
                .findFirst()
                .orElseThrow();
    }
}
