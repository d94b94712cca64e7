package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.gatepost.widget.ProseText;

/** The text of a lesson. {@code js/study.js} sees its end coming on screen and says so once. */
@JavaScript("context://js/study.js")
final class LessonText extends Composite<Div> {

    private final ProseText prose;
    private final Div end = new Div();

    LessonText(String markdown) {
        prose = new ProseText(markdown);
        end.addClassName("gp-lesson-end");
        end.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("gp-lesson-text");
        getContent().add(prose, end);
    }

    List<ProseText.Part> parts() {
        return prose.parts();
    }

    /** Somebody has come back to this page from another window or programme. */
    void whenBack(Runnable back) {
        getElement().addEventListener("gp-back", event -> back.run());
    }

    /**
     * Watches somebody read.
     *
     * @param check what may only be focused by whoever has come past the end
     * @param line where it is drawn how much has been read
     */
    void whenRead(Component check, Component line, Runnable atEnd) {
        getElement().addEventListener("gp-end", event -> atEnd.run());
        getElement()
                .executeJs(
                        "window.gatepost.lesson.watch(this, $0, $1, $2)",
                        end.getElement(),
                        check.getElement(),
                        line.getElement());
    }
}
