package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.gatepost.exam.ExamBrief;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Window;
import org.gatepost.widget.OpensIn;

/** A quiz or a course exam in a list: where it starts, and what came of it last. */
final class VoluntaryRow extends ListItem {

    VoluntaryRow(ExamBrief brief, CompanyTime time) {
        addClassName("gp-voluntary");
        var title = new Anchor(
                "exam/" + brief.blueprint().id(), brief.blueprint().title().in(getLocale()));
        title.addClassName("gp-voluntary-title");
        var about = new Span(getTranslation(
                "exam.voluntary.facts",
                brief.blueprint().items(),
                brief.allowed().toMinutes()));
        about.addClassNames("gp-soft", "gp-small");
        add(title, about);
        if (brief.open() != null) {
            var goOn = new Anchor("attempt/" + brief.open().value(), getTranslation(KindWords.goOn(brief.blueprint())));
            goOn.addClassName("gp-quiet");
            add(goOn);
        } else if (brief.held() != null) {
            var held = new Anchor(
                    ResultView.address(brief.held().attempt()),
                    getTranslation(
                            "exam.exam.beingMarked",
                            time.dateAndMinute(brief.held().since(), getLocale())));
            held.addClassName("gp-small");
            add(held);
        } else if (!brief.sat().isEmpty()) {
            add(last(brief, time));
        }
        if (brief.open() == null) {
            shut(brief.blueprint().conduct().window(), time).ifPresent(this::add);
        }
    }

    private Optional<Span> shut(Window window, CompanyTime time) {
        Optional<String> words = switch (window.at(time.now())) {
            case OPEN -> Optional.empty();
            case NOT_YET ->
                window.opensAt()
                        .map(at -> getTranslation(
                                "exam.voluntary.opens",
                                time.dateAndMinute(at, window.zone(), getLocale()),
                                OpensIn.words(this, window.opens(), time.now()).orElse("")));
            case CLOSED ->
                window.closesAt()
                        .map(at -> getTranslation(
                                "exam.voluntary.closed", time.dateAndMinute(at, window.zone(), getLocale())));
        };
        return words.map(said -> {
            var shut = new Span(said);
            shut.addClassNames("gp-soft", "gp-small");
            return shut;
        });
    }

    private Anchor last(ExamBrief brief, CompanyTime time) {
        ExamBrief.Sat last = brief.sat().getFirst();
        var result = new Anchor(
                ResultView.address(last.attempt()),
                getTranslation(
                        "exam.voluntary.last",
                        last.score().earned().value(),
                        last.score().possible().value(),
                        time.dateAndMinute(last.finishedAt(), getLocale()),
                        brief.sat().size()));
        result.addClassName("gp-small");
        return result;
    }
}
