package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.gatepost.study.ReadingPlace;
import org.gatepost.widget.Glyph;

/** Says where in a lesson somebody was, on whichever device, and leads there; then it has done its work. */
final class WhereYouWere extends Div {

    private final transient ReadingPlace place;
    private final LessonText text;

    WhereYouWere(ReadingPlace place, LessonText text) {
        this.place = place;
        this.text = text;
        addClassName("gp-where-you-were");
        String part = text.partOf(place.block()).map(found -> found.title()).orElse("");
        var words = new Span(
                part.isEmpty()
                        ? getTranslation("study.place.was", place.percent())
                        : getTranslation("study.place.wasIn", place.percent(), part));
        var go = new NativeButton(getTranslation("study.place.goOn"), event -> goOn());
        go.setId("go-on-reading");
        add(Glyph.BOOK.icon(), words, go);
    }

    void goOn() {
        setVisible(false);
        text.goTo(place.block());
    }
}
