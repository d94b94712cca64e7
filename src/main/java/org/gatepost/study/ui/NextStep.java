package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gatepost.item.LessonId;
import org.gatepost.library.Lesson;
import org.gatepost.study.MyStudies;
import org.gatepost.widget.Glyph;

/** The one thing to do when a lesson has been studied: the lesson to read next, or the start page, which knows the rest. */
final class NextStep extends Div {

    NextStep(MyStudies studies, LessonId studied) {
        addClassName("gp-go-on");
        int owed = studies.tally().owed();
        if (owed > 0) {
            add(new Paragraph(getTranslation("study.check.left", owed)));
        }
        studies.after(studied)
                .ifPresentOrElse(
                        next -> add(lesson(next.lesson())),
                        () -> add(new Paragraph(getTranslation("study.allStudied")), home()));
    }

    private Anchor home() {
        var home = new Anchor(".", new Span(getTranslation("study.home")), Glyph.ARROW_RIGHT.icon());
        home.addClassName("gp-action");
        return home;
    }

    private com.vaadin.flow.router.RouterLink lesson(Lesson next) {
        var link = Way.to(next, new Span(getTranslation("study.check.next", next.title())), Glyph.ARROW_RIGHT.icon());
        link.addClassName("gp-action");
        return link;
    }
}
