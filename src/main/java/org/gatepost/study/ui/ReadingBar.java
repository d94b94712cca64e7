package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.gatepost.study.LessonProgress;
import org.gatepost.study.Reading;
import org.gatepost.study.ReadingPlace;

/**
 * What stands above a lesson's text for whoever reads it: where they were, and the tools. It keeps the place where they
 * are, too.
 */
final class ReadingBar extends Div {

    private final transient Optional<WhereYouWere> offer;

    ReadingBar(LessonProgress lesson, LessonText text, Reading reading) {
        // Of a lesson that was changed nobody knows which block is which.
        Optional<ReadingPlace> place = reading.in(lesson).filter(known -> known.blocks() == text.blocks());
        offer = place.map(known -> new WhereYouWere(known, text));
        var tools = new ReadingTools();
        tools.serve(text);
        addClassName("gp-reading-bar");
        offer.ifPresent(this::add);
        add(tools);
        text.whenRested(
                place.map(ReadingPlace::block).orElse(-1),
                block -> reading.keep(lesson.lesson().id(), block, text.blocks()));
    }

    /** Leads to where somebody was, if that is known. */
    void goOn() {
        offer.ifPresent(WhereYouWere::goOn);
    }
}
