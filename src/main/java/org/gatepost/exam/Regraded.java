package org.gatepost.exam;

/**
 * What applying a regrade did.
 *
 * @param marked attempts that have a new result
 * @param toDecide passes that wait for a person
 * @param left attempts that something else changed meanwhile, or that could not be marked; they are in the next dry run
 */
public record Regraded(int marked, int toDecide, int left) {}
