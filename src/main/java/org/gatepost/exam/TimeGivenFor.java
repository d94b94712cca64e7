package org.gatepost.exam;

/** Why time was added to an attempt, as far as the person who sits it is told; the names are stored. */
public enum TimeGivenFor {
    CONNECTION,
    DEVICE,
    DISTURBANCE,
    LATE_START,
    /** No server could be reached. Nobody chooses it. */
    OUTAGE
}
