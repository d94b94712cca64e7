package org.gatepost.authoring.check;

/** What one may put down to chance. */
final class Chance {

    /** Fewer say nothing. */
    static final int FEWEST = 8;

    /** In standard deviations; beyond it, one even distribution in forty. */
    private static final double BEYOND = 2;

    private Chance() {}

    /** Whether something that happens once in {@code outOf} times has happened too often to be chance. */
    static boolean isTooOften(int happened, int times, double outOf) {
        double expected = times / outOf;
        double deviation = Math.sqrt(expected * (1 - 1 / outOf));
        return times >= FEWEST && happened > expected + BEYOND * deviation;
    }
}
