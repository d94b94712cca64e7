package org.gatepost.exam;

/** One sitting of one person. */
public record AttemptId(long value) {}
