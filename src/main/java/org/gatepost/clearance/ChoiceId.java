package org.gatepost.clearance;

/** The number of a choice about changes. */
public record ChoiceId(long value) {}
