package org.gatepost.exam;

/**
 * The number of an answer: which window gave it, and how many answers that window had given. It is what an answer is
 * based on, too: a window knows all that was saved before it opened and what it gave itself, and nothing that was saved
 * at a later desk. A page that keeps an answer while it is offline keeps the number with it, over a reload and on to the
 * next desk, and so the answer stays as old as it is.
 */
record Sequence(long value) {

    /** Far more than a person can press. */
    private static final long ANSWERS_OF_A_WINDOW = 1_000_000;

    /** Below every number of this desk's window and above those of the windows before. */
    static long before(int desk) {
        return desk * ANSWERS_OF_A_WINDOW;
    }

    /**
     * Reads what a browser sent to the window at a desk.
     *
     * @throws StaleAnswer when no window up to that desk can have given it
     */
    static Sequence of(long sent, int desk) {
        if (sent < 1 || sent >= before(desk + 1)) {
            throw new StaleAnswer();
        }
        return new Sequence(sent);
    }

    /** The desk of the window that gave the answer. */
    int desk() {
        return (int) (value / ANSWERS_OF_A_WINDOW);
    }
}
