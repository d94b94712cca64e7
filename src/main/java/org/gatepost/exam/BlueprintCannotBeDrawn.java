package org.gatepost.exam;

import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;

/**
 * No form was found that gives what every section asks for. That there is one was proved when the content was read, but
 * forms are drawn by chance; whoever is told may try again, and the trainer has to give the section more items.
 */
public class BlueprintCannotBeDrawn extends Refusal {

    private final String section;

    BlueprintCannotBeDrawn(ExamId exam, String section) {
        super("exam.refused.cannotDraw");
        this.section = "section '%s' of exam '%s'".formatted(section, exam);
    }

    /** Which section of which exam, for whoever runs the product. */
    String section() {
        return section;
    }
}
