package org.gatepost.exam;

/** One regrade that was applied. */
record RegradeId(long value) {}
