package org.gatepost.exam.ui;

import org.gatepost.library.Blueprint;
import org.gatepost.library.Purpose;

/** The keys of words that say "exam" of an exam and "quiz" of a quiz. */
final class KindWords {

    private KindWords() {}

    static String goOn(Blueprint exam) {
        return exam.purpose().hasPass() ? "exam.exams.goOn" : "exam.quiz.goOn";
    }

    static String start(Blueprint exam) {
        return exam.purpose().hasPass() ? "exam.exam.start" : "exam.exam.practise";
    }

    static String rules(Blueprint exam) {
        return exam.purpose().hasPass() ? "exam.exam.rules" : "exam.quiz.rules";
    }

    static String ended(Purpose purpose, boolean timedOut) {
        if (purpose.hasPass()) {
            return timedOut ? "exam.result.timedOut" : "exam.result.handedIn";
        }
        return timedOut ? "exam.quiz.timedOut" : "exam.quiz.finished";
    }

    static String sat(Blueprint exam) {
        return exam.purpose().hasPass() ? "exam.exam.sat" : "exam.quiz.sat";
    }
}
