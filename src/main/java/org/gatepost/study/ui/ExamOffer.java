package org.gatepost.study.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.gatepost.exam.ExamBrief;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Window;
import org.gatepost.widget.Glyph;

/** A quiz or a course exam, offered where its lessons end; the whole row leads to it. */
final class ExamOffer extends Anchor {

    ExamOffer(ExamBrief exam, CompanyTime time) {
        super(
                exam.open() == null
                        ? "exam/" + exam.blueprint().id()
                        : "attempt/" + exam.open().value());
        addClassName("gp-exam-offer");
        var title = new Span(exam.blueprint().title().in(getLocale()));
        title.addClassName("gp-lesson-title");
        var about = new Span(about(exam, time));
        about.addClassNames("gp-soft", "gp-small");
        var words = new Span(title, about);
        words.addClassName("gp-lesson-words");
        add(Glyph.EXAM.icon(), words, Glyph.ARROW_RIGHT.icon());
    }

    private String about(ExamBrief exam, CompanyTime time) {
        if (exam.open() != null) {
            return getTranslation("study.quiz.open");
        }
        if (exam.held() != null) {
            return getTranslation(
                    "study.quiz.beingMarked", time.date(exam.held().since(), getLocale()));
        }
        Window window = exam.blueprint().conduct().window();
        if (window.at(time.now()) == Window.State.NOT_YET) {
            return getTranslation("study.quiz.opens", said(window.opensAt(), window, time));
        }
        if (window.at(time.now()) == Window.State.CLOSED) {
            return getTranslation("study.quiz.closed", said(window.closesAt(), window, time));
        }
        if (exam.sat().isEmpty()) {
            return getTranslation("study.quiz.new", exam.blueprint().items());
        }
        ExamBrief.Sat last = exam.sat().getFirst();
        return getTranslation(
                "study.quiz.last",
                exam.blueprint().items(),
                last.score().earned().value(),
                last.score().possible().value(),
                time.date(last.finishedAt(), getLocale()));
    }

    private String said(Optional<Instant> moment, Window window, CompanyTime time) {
        return time.dateAndMinute(moment.orElseThrow(), window.zone(), getLocale());
    }
}
