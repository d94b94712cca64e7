package org.gatepost.exam;

import org.gatepost.library.ExamId;

/** The bank cannot give what a section asks for all at once, though it has enough of each kind. */
class BlueprintCannotBeDrawn extends IllegalStateException {

    BlueprintCannotBeDrawn(ExamId exam, String section) {
        super("section '%s' of exam '%s' cannot be drawn from the bank".formatted(section, exam));
    }
}
