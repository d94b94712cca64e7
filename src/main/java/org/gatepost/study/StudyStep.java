package org.gatepost.study;

/** What somebody can do with a lesson; the names are stored. */
enum StudyStep {
    REACHED_END,
    CHECK_WRONG,
    CHECK_RIGHT,
    /** End reached and check answered right, since the lesson was last studied. */
    STUDIED
}
