package org.gatepost.exam.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.ExamBrief;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.NoSuchExam;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.Toast;

/** What somebody must know before they start an exam, and what became of earlier attempts. */
@Route("exam/:exam")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/exam.css")
class ExamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyExams exams;
    private final Delivery delivery;
    private final CompanyTime time;
    private String title = "";

    ExamView(MyExams exams, Delivery delivery, CompanyTime time) {
        this.exams = exams;
        this.delivery = delivery;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(exams.one(examIn(event.getRouteParameters())));
        } catch (NoSuchExam none) {
            throw new NotFoundException();
        }
    }

    static ExamId examIn(RouteParameters parameters) {
        return new ExamId(parameters.get("exam").orElse(""));
    }

    private void show(ExamBrief brief) {
        title = brief.blueprint().title().in(getLocale());
        removeAll();
        add(new PageHeader(title, getTranslation("exam.exam.lead")));
        var card =
                new Div(facts(brief.blueprint()), new H2(getTranslation("exam.exam.rules")), rules(brief.blueprint()));
        card.addClassNames("gp-card", "gp-stack");
        card.add(way(brief));
        add(card);
        if (!brief.sat().isEmpty()) {
            var sat = new Div(new H2(getTranslation("exam.exam.sat")), new SatTable(brief.sat(), time, getLocale()));
            sat.addClassNames("gp-card", "gp-stack");
            add(sat);
        }
    }

    private Facts facts(Blueprint blueprint) {
        var facts = new Facts()
                .with(getTranslation("exam.exam.items"), String.valueOf(blueprint.items()))
                .with(getTranslation("exam.exam.time"), getTranslation("exam.exam.minutes", blueprint.minutes()))
                .with(getTranslation("exam.exam.cut"), getTranslation("exam.exam.percent", blueprint.cutPercent()))
                .with(
                        getTranslation("exam.exam.sections"),
                        blueprint.sections().stream()
                                .map(section -> getTranslation(
                                        "exam.exam.section", section.title().in(getLocale()), section.draw()))
                                .collect(java.util.stream.Collectors.joining(getTranslation("exam.list.separator"))));
        facts.addClassName("gp-exam-facts");
        return facts;
    }

    private UnorderedList rules(Blueprint blueprint) {
        var list = new UnorderedList();
        list.addClassName("gp-rules");
        Stream.of("pass", "saved", "clock", "resume", "fail")
                .map(rule -> getTranslation("exam.rule." + rule, blueprint.cutPercent(), blueprint.minutes()))
                .forEach(text -> list.add(new ListItem(text)));
        return list;
    }

    private com.vaadin.flow.component.Component way(ExamBrief brief) {
        AttemptId open = brief.open();
        if (open != null) {
            var goOn = new Anchor("attempt/" + open.value(), getTranslation("exam.exams.goOn"));
            goOn.addClassName("gp-action");
            return goOn;
        }
        Refusal objection = brief.objection();
        if (objection != null) {
            var told = new Div(
                    Notice.info(getTranslation(objection.key(), objection.arguments())),
                    new NextAction(exams.next(brief.blueprint().id())));
            told.addClassName("gp-stack");
            return told;
        }
        var start = new Button(
                getTranslation("exam.exam.start"),
                event -> start(brief.blueprint().id()));
        start.addClassName("gp-action");
        start.setDisableOnClick(true);
        return start;
    }

    private void start(ExamId exam) {
        try {
            AttemptId attempt = delivery.start(exam);
            UI.getCurrent().navigate("attempt/" + attempt.value());
        } catch (Refusal objection) {
            // What the gate says now is shown in place of the button; anything else, beside one that can be pressed
            // again.
            ExamBrief brief = exams.one(exam);
            show(brief);
            if (brief.mayStart()) {
                Toast.bad(getTranslation(objection.key(), objection.arguments()));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
