package org.gatepost.exam;

/**
 * What became of a mark that was saved.
 *
 * @param as as which mark it counts; {@link Round#BESIDE} when somebody else was quicker
 * @param complete whether it was the last that the attempt waited for, so that its result is out
 */
public record MarkSaved(Round as, boolean complete) {}
