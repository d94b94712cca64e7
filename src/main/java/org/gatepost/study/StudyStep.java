package org.gatepost.study;

/** What somebody can do with a lesson; the names are stored. */
enum StudyStep {
    /** Its page was opened, for the first time since it was last studied or had to be studied again. */
    OPENED,
    REACHED_END,
    CHECK_WRONG,
    CHECK_RIGHT,
    /** End reached and check answered right, since the lesson was last studied. */
    STUDIED
}
