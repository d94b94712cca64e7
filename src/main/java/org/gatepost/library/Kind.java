package org.gatepost.library;

/** What is kept in revisions; the names are stored. */
enum Kind {
    ITEM,
    LESSON,
    BLUEPRINT,
    POSITION,
    FACT
}
