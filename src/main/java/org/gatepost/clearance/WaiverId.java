package org.gatepost.clearance;

/** One waiver, asked for or agreed. */
public record WaiverId(long value) {}
