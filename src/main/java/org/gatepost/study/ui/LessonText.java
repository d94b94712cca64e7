package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.gatepost.library.Picture;
import org.gatepost.study.drawing.Drawing;
import org.gatepost.widget.ProseText;

/**
 * The text of a lesson with its pictures. {@code js/study.js} sees its end coming on screen and says so once,
 * {@code js/study-place.js} knows where in it somebody is.
 */
@JavaScript("context://js/lesson.js") // all js/study*.js
final class LessonText extends Composite<Div> {

    private static final String BLOCK = "event.detail.block";

    private final ProseText prose;
    private final Div end = new Div();

    LessonText(String markdown) {
        prose = new ProseText(
                markdown,
                (name, fenced) -> name.equals("figure")
                        ? Picture.read(fenced).map(picture -> Drawing.html(picture, getLocale()))
                        : Optional.empty());
        end.addClassName("gp-lesson-end");
        end.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("gp-lesson-text");
        getContent().add(prose, end);
    }

    List<ProseText.Part> parts() {
        return prose.parts();
    }

    /** The part in which a block stands, or nothing when it stands before the first. */
    Optional<ProseText.Part> partOf(int block) {
        return parts().stream().filter(part -> part.block() <= block).reduce((one, next) -> next);
    }

    int blocks() {
        return prose.blocks();
    }

    /** Leads to a block of the text. */
    void goTo(int block) {
        getElement().executeJs("window.gatepost.place.go(this, $0)", block);
    }

    /**
     * Notes where somebody is, a few times in a lesson and never while they scroll.
     *
     * @param told where they are known to be, or -1
     */
    void whenRested(int told, IntConsumer rested) {
        getElement()
                .addEventListener(
                        "gp-place",
                        event -> rested.accept(event.getEventData().get(BLOCK).asInt()))
                .addEventData(BLOCK);
        getElement().executeJs("window.gatepost.place.watch(this, $0)", told);
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

    /** Says once more that the end was reached, when so much time has passed. */
    void sayAgainIn(Duration left) {
        getElement().executeJs("window.gatepost.lesson.again(this, $0)", (int) left.toMillis() + 200);
    }
}
