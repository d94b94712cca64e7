package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.study.LessonProgress;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Tone;

/** Whether and when a lesson was studied, in a few words. */
final class LessonState extends Composite<Span> {

    LessonState(LessonProgress lesson, CompanyTime time) {
        getContent().addClassName("gp-lesson-state");
        getContent().add(words(lesson, time));
    }

    private Component words(LessonProgress lesson, CompanyTime time) {
        return switch (lesson.state()) {
            case OWED -> new StatusBadge(Tone.EXPIRING, Glyph.REFRESH, getTranslation("study.state.owed"));
            case STUDIED ->
                new StatusBadge(
                        Tone.CLEARED,
                        getTranslation(
                                "study.state.studied",
                                time.date(Objects.requireNonNull(lesson.studied()), getLocale())));
            case OPEN -> {
                var open = new Span(getTranslation("study.state.open"));
                open.addClassNames("gp-soft", "gp-small");
                yield open;
            }
        };
    }
}
