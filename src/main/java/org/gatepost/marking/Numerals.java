package org.gatepost.marking;

/** Whether a number may be written otherwise than the author wrote it. */
enum Numerals {
    /** 五年, 5年 and 5 年 are the same, and so are "five years" and "5 years". */
    ANY,
    /** 五年 is not 5年. Full width and separators of thousands never matter: 20,000 is 20000. */
    AS_WRITTEN
}
