package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.MarkToTakeBack;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.widget.Toast;

/** The marks that somebody has just given and may still take back, because nothing rests on them yet. */
final class MarksGiven extends Div {

    private final transient HandMarking marking;
    private final transient ExamTitles titles;
    private final transient CompanyTime time;
    private final transient Runnable changed;

    /** @param changed called when one was taken back, or could not be any more */
    MarksGiven(HandMarking marking, ExamTitles titles, CompanyTime time, Runnable changed) {
        this.marking = marking;
        this.titles = titles;
        this.time = time;
        this.changed = changed;
        addClassNames("gp-card", "gp-stack", "gp-marks-given");
        setId("marks-given");
    }

    void show() {
        removeAll();
        List<MarkToTakeBack> marks = marking.toTakeBack();
        setVisible(!marks.isEmpty());
        if (marks.isEmpty()) {
            return;
        }
        var lead = new Paragraph(getTranslation("exam.marking.given.lead"));
        lead.addClassName("gp-soft");
        var list = new UnorderedList();
        list.addClassName("gp-marks-given-list");
        marks.forEach(mark -> list.add(row(mark)));
        add(new H2(getTranslation("exam.marking.given")), lead, list);
    }

    private ListItem row(MarkToTakeBack mark) {
        var asked = new Span(mark.stem().plain(getLocale()));
        asked.addClassName("gp-marks-given-stem");
        var about = new Span(getTranslation(
                "exam.marking.given.about",
                titles.of(mark.exam()),
                mark.earned().value(),
                time.dateAndMinute(mark.at(), getLocale())));
        about.addClassNames("gp-soft", "gp-small");
        var back = new Button(getTranslation("exam.marking.takeBack"), event -> takeBack(mark));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("gp-quiet");
        back.setDisableOnClick(true);
        back.setAriaLabel(getTranslation("exam.marking.takeBack.of", mark.stem().plain(getLocale())));
        return new ListItem(new Div(asked, about), back);
    }

    private void takeBack(MarkToTakeBack mark) {
        try {
            marking.takeBack(mark.attempt(), mark.slot());
            Toast.good(getTranslation("exam.marking.takenBack"));
        } catch (Refusal refusal) {
            Toast.bad(getTranslation(refusal.key(), refusal.arguments()));
        }
        changed.run();
    }
}
