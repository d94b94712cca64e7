package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.gatepost.exam.ExamBrief;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Library;

/**
 * Where to go after a quiz or a course exam: once more, if it may be started now, or back to what it is about. The gate has no
 * say in it.
 */
final class VoluntaryOnward extends Div {

    VoluntaryOnward(ExamBrief brief, Library library) {
        Blueprint exam = brief.blueprint();
        addClassNames("gp-stack", "gp-verdict-onward");
        var nothing = new Paragraph(getTranslation("exam.result.decidesNothing"));
        nothing.addClassName("gp-soft");
        add(nothing);
        var ways = new Div();
        ways.addClassName("gp-row");
        if (brief.open() != null) {
            ways.add(action("attempt/" + brief.open().value(), KindWords.goOn(exam)));
        } else if (brief.objection() == null) {
            ways.add(action("exam/" + exam.id(), "exam.result.again"));
        } else {
            add(new Paragraph(
                    getTranslation(brief.objection().key(), brief.objection().arguments())));
        }
        library.courseOf(exam).ifPresent(course -> {
            var back = new Anchor(
                    "study/" + course.id(),
                    getTranslation("exam.result.course", course.title().in(getLocale())));
            back.addClassName(brief.objection() == null ? "gp-quiet" : "gp-action");
            ways.add(back);
        });
        add(ways);
    }

    private Anchor action(String address, String words) {
        var action = new Anchor(address, getTranslation(words));
        action.addClassName("gp-action");
        return action;
    }
}
