package org.gatepost.library;

import org.jspecify.annotations.Nullable;

/**
 * How an exam is conducted: when it may be started, in which order its forms are shown, and which way one goes through
 * them.
 */
public record Conduct(Window window, Shuffle shuffle, Navigation navigation) {

    /** At any time, as forms always were drawn, back and forth. */
    public static final Conduct USUAL = new Conduct(Window.ALWAYS, Shuffle.USUAL, Navigation.FREE);

    public Conduct {
        window = window == null ? Window.ALWAYS : window;
        shuffle = shuffle == null ? Shuffle.USUAL : shuffle;
        navigation = navigation == null ? Navigation.FREE : navigation;
    }

    /**
     * What is shown in another order to everybody.
     *
     * @param sections the sections of a form; otherwise they come in the order of the blueprint
     * @param items the items of a section; otherwise they come in the order of the bank's files
     * @param options what is chosen from, where its order says nothing; otherwise it comes as it was written. What would
     *     give its key away as it was written, such as entries to be put in order, is mixed at all times
     */
    public record Shuffle(boolean sections, boolean items, boolean options) {

        /** As forms were drawn before there was a choice. */
        public static final Shuffle USUAL = new Shuffle(false, true, true);
    }

    /** Which way one goes through a form. The names are stored. */
    public enum Navigation {
        /** Back and forth. */
        FREE,
        /** Item by item, and never back. */
        FORWARD
    }

    /** Leaves the usual out of what is stored, so that blueprints that say nothing keep their revisions. */
    static final class LeftOut {
        @Override
        public boolean equals(@Nullable Object value) {
            return value == null || value.equals(USUAL);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
