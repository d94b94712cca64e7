package org.gatepost.item;

/** When a list of a prompt is shown in another order than its author's. */
enum Mixing {
    /** The order is part of what is said: buckets, places in a text, figures from small to large. */
    NEVER,
    /** So that nobody learns a place instead of an answer. */
    IN_EXAMS,
    /** Also where everybody sees the same, because the order written would give the key away. */
    ALWAYS
}
