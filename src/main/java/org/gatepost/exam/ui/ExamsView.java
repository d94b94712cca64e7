package org.gatepost.exam.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.gatepost.exam.AskedChanges;
import org.gatepost.exam.CourseExams;
import org.gatepost.exam.ExamBrief;
import org.gatepost.exam.MyExams;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.ExamId;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.OpensIn;
import org.gatepost.widget.PageHeader;

/** The exams somebody has to sit or has sat, and those that anybody may sit. */
@Route("exams")
@Menu(order = 3, title = "exam.menu", icon = "exam")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/exam.css")
class ExamsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyExams exams;
    private final transient AskedChanges changes;
    private final transient CompanyTime time;

    ExamsView(MyExams exams, AskedChanges changes, CompanyTime time) {
        this.exams = exams;
        this.changes = changes;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("exam.exams.title"), getTranslation("exam.exams.lead")));
        List<ExamBrief> all = exams.all();
        if (all.isEmpty()) {
            add(new EmptyState(Glyph.EXAM, getTranslation("exam.exams.none"), getTranslation("exam.exams.none.text")));
        }
        all.forEach(brief -> add(card(brief)));
        List<CourseExams> voluntary = exams.voluntary();
        if (!voluntary.isEmpty()) {
            add(new VoluntaryExams(voluntary, time));
        }
    }

    private Div card(ExamBrief brief) {
        String title = brief.blueprint().title().in(getLocale());
        var way = new Div();
        way.addClassName("gp-row");
        // With the clock running, nobody is led past the rules once more.
        var link = new Anchor(
                brief.open() != null
                        ? "attempt/" + brief.open().value()
                        : "exam/" + brief.blueprint().id(),
                action(brief));
        if (brief.mayStart() || brief.open() != null) {
            link.addClassName("gp-action");
        } else {
            link.addClassName("gp-quiet");
            way.add(ExamView.instead(brief, exams));
        }
        way.add(link);
        var card = new Div(new H2(title), new Paragraph(facts(brief)));
        if (brief.objection() != null) {
            card.add(new Paragraph(
                    getTranslation(brief.objection().key(), brief.objection().arguments())));
            OpensIn.words(this, brief.blueprint().conduct().window().opens(), time.now())
                    .ifPresent(words -> card.add(new Paragraph(words)));
        }
        ExamId exam = brief.blueprint().id();
        List<AskedChanges.Asked> asked = exam.isDelta() ? changes.of(exam) : List.of();
        if (!asked.isEmpty()) {
            card.add(new AskedChangeList(asked));
        }
        card.add(way);
        if (!brief.sat().isEmpty()) {
            card.add(new H3(getTranslation("exam.exam.sat")), new SatTable(brief, time, getLocale()));
        }
        card.addClassNames("gp-card", "gp-stack");
        return card;
    }

    private String facts(ExamBrief brief) {
        String size = getTranslation(
                "exam.exams.facts",
                brief.blueprint().items(),
                brief.allowed().toMinutes(),
                brief.blueprint().cutPercent());
        return brief.blueprint()
                .kind()
                .map(kind -> getTranslation("exam.preset.facts", getTranslation("exam.preset." + kind), size))
                .orElse(size);
    }

    private String action(ExamBrief brief) {
        if (brief.open() != null) {
            return getTranslation("exam.exams.goOn");
        }
        return getTranslation(brief.mayStart() ? "exam.exams.read" : "exam.exams.look");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam.exams.title");
    }
}
