package org.gatepost.library;

import org.gatepost.authored.Block;
import org.gatepost.authored.Words;

/** The words by which authors say what an exam is for. */
enum Mode {
    MANDATORY,
    EXAM,
    PRACTICE;

    private static final String KEY = "mode";

    /** What an exam's file says, or else {@code otherwise}. */
    static Purpose read(Block exam, Mode otherwise) {
        if (!exam.has(KEY)) {
            return otherwise.purpose(exam);
        }
        Mode mode = exam.choice(KEY, Mode.class);
        if (!Words.of(mode).equals(exam.text(KEY))) {
            exam.passOver("course", "group"); // what they are for is not known
        }
        return mode.purpose(exam);
    }

    private Purpose purpose(Block exam) {
        return switch (this) {
            case MANDATORY -> new Purpose.Mandatory();
            case EXAM -> new Purpose.CourseExam(new CourseId(exam.id("course")));
            case PRACTICE -> new Purpose.Practice(new GroupId(exam.id("group")));
        };
    }

    /** How authors write it. */
    static String word(Purpose purpose) {
        return Words.of(
                switch (purpose) {
                    case Purpose.Mandatory mandatory -> MANDATORY;
                    case Purpose.CourseExam of -> EXAM;
                    case Purpose.Practice of -> PRACTICE;
                });
    }
}
