package org.gatepost.clearance;

import java.time.Instant;

/**
 * Published in the transaction that ends a check which found that the register says something else than the events.
 *
 * @param check its number
 * @param people of how many people
 */
public record RegisterDiffers(long check, int people, Instant at) {}
