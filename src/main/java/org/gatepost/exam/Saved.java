package org.gatepost.exam;

import java.time.Instant;

/**
 * An answer that is durable: its transaction is committed.
 *
 * @param answered how many items have an answer now
 */
public record Saved(Instant at, int answered, int items) {}
