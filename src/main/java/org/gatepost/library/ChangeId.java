package org.gatepost.library;

/** The number of a change. */
public record ChangeId(long value) {}
