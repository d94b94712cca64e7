package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Library;

/** Where to go after a quiz or a course exam: once more, or back to what it is about. The gate has no say in it. */
final class VoluntaryOnward extends Div {

    VoluntaryOnward(Blueprint exam, Library library) {
        addClassNames("gp-stack", "gp-verdict-onward");
        var nothing = new Paragraph(getTranslation("exam.result.decidesNothing"));
        nothing.addClassName("gp-soft");
        var again = new Anchor("exam/" + exam.id(), getTranslation("exam.result.again"));
        again.addClassName("gp-action");
        var ways = new Div(again);
        ways.addClassName("gp-row");
        library.courseOf(exam).ifPresent(course -> {
            var back = new Anchor(
                    "study/" + course.id(),
                    getTranslation("exam.result.course", course.title().in(getLocale())));
            back.addClassName("gp-quiet");
            ways.add(back);
        });
        add(nothing, ways);
    }
}
