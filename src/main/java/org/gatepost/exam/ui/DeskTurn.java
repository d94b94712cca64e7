package org.gatepost.exam.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.Sitting;
import org.gatepost.exam.WhatNext;

/**
 * Which attempt of its cycle somebody sits. Asked once, of the moment at which it was started, and remembered: nobody who loads
 * the page again waits for the gate to count once more. What the page before said may be out of date by then.
 */
final class DeskTurn {

    private DeskTurn() {}

    private static void keep(AttemptId attempt, WhatNext.Turn turn) {
        VaadinSession.getCurrent().setAttribute(key(attempt), turn);
    }

    /** Nothing where there is no limit. */
    static Optional<WhatNext.Turn> of(Sitting sitting, MyExams exams) {
        if (VaadinSession.getCurrent().getAttribute(key(sitting.attempt())) instanceof WhatNext.Turn kept) {
            return Optional.of(kept);
        }
        Optional<WhatNext.Turn> turn = exams.turn(sitting.exam(), sitting.startedAt());
        turn.ifPresent(found -> keep(sitting.attempt(), found));
        return turn;
    }

    private static String key(AttemptId attempt) {
        return "gatepost-turn-" + attempt.value();
    }
}
