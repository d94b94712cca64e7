package org.gatepost.exam;

/** One grant of more time, as the database numbers it. */
public record AccommodationId(long value) {}
