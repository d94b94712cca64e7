package org.gatepost.exam;

/** Which of the marks that people give an answer it is. The names are stored. */
public enum Round {
    /** The only one, where nothing more hangs on it. */
    FIRST,
    /** Given blind, by somebody else, where the verdict hangs on what people mark. */
    SECOND,
    /** Given by a third person who sees the first two, where these do not agree about the verdict. */
    DECIDING,
    /** Given while somebody else was marking the same answer; kept, and it counts for nothing. */
    BESIDE
}
