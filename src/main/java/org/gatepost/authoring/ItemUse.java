package org.gatepost.authoring;

/** What an item is there for. */
public enum ItemUse {
    EXAM,
    /** A lesson's check question, which no exam draws. */
    CHECK
}
