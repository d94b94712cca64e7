package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.study.CourseProgress;
import org.gatepost.study.LessonProgress;
import org.gatepost.study.MyStudies;
import org.gatepost.study.Reading;
import org.gatepost.study.Study;
import org.gatepost.study.StudyDuty;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;

/** My courses and what to read next. */
@Route("study")
@PageTitle("study.title")
@PermitAll
@OpenToUncleared
@Menu(order = 2, title = "study.menu", icon = "book")
@StyleSheet("context://css/study.css")
class StudyView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Study study;
    private final transient Reading reading;
    private final transient CompanyTime time;

    StudyView(Study study, Reading reading, CompanyTime time) {
        this.study = study;
        this.reading = reading;
        this.time = time;
        getContent().addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MyStudies studies = study.overview();
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("study.title"), getTranslation("study.lead")));
        if (!studies.dutyKnown()) {
            getContent().add(Notice.warning(getTranslation("study.undecided")));
        } else if (!studies.owed().isEmpty()) {
            getContent().add(again(studies));
        } else if (studies.plans().isEmpty()) {
            next(studies);
        }
        studies.plans().forEach(plan -> getContent().add(plan(plan)));
        if (!studies.required().isEmpty()) {
            getContent().add(courses("study.mine", "study.mine.lead", studies.required()));
        }
        if (!studies.others().isEmpty()) {
            getContent().add(courses("study.more", "study.more.lead", studies.others()));
        }
    }

    private void next(MyStudies studies) {
        if (studies.required().isEmpty()) {
            getContent().add(Notice.info(getTranslation("study.noPosition")));
            return;
        }
        boolean begun = studies.required().stream().anyMatch(CourseProgress::begun);
        studies.next()
                .ifPresentOrElse(
                        lesson -> getContent()
                                .add(goOn(
                                        studies,
                                        new GoOn(lesson.lesson(), begun ? "study.goOn.with" : "study.goOn.begin"))),
                        () -> getContent().add(Notice.good(getTranslation("study.allStudied"), home())));
    }

    private GoOn goOn(MyStudies studies, GoOn goOn) {
        var lessons = studies.required().stream()
                .flatMap(course -> course.lessons().stream())
                .toList();
        reading.last(lessons)
                .ifPresent(place -> lessons.stream()
                        .map(LessonProgress::lesson)
                        .filter(lesson -> lesson.id().equals(place.lesson()))
                        .findFirst()
                        .ifPresent(there -> goOn.leftOff(place, there)));
        return goOn;
    }

    private Component again(MyStudies studies) {
        int done = studies.tally().done();
        Component[] rest = done == 0
                ? new Component[0]
                : new Component[] {new Paragraph(getTranslation("study.again.rest", done))};
        var section = new Section(
                new H2(getTranslation("study.again")),
                Notice.warning(
                        getTranslation(
                                "study.again.why",
                                studies.owed().size(),
                                time.date(studies.owedSince().orElseThrow(), getLocale())),
                        rest),
                goOn(studies, new GoOn(studies.owed().getFirst().lesson(), "study.goOn.with")),
                new LessonList(studies.owed(), time));
        section.addClassName("gp-stack");
        return section;
    }

    private Component plan(StudyDuty.OwedPlan plan) {
        var link = new RouterLink(
                PlanView.class,
                new RouteParameters("attempt", String.valueOf(plan.attempt().value())));
        link.add(
                new Span(getTranslation(
                        plan.done() == 0 ? "study.plan.begin" : "study.plan.goOn", plan.done(), plan.all())),
                Glyph.ARROW_RIGHT.icon());
        link.addClassName("gp-action");
        var goOn = new Div(link);
        goOn.addClassName("gp-go-on");
        var section = new Section(
                new H2(getTranslation("study.plan.title")),
                Notice.warning(getTranslation(
                        "study.plan.why", plan.all() - plan.done(), time.date(plan.since(), getLocale()))),
                goOn);
        section.addClassName("gp-stack");
        return section;
    }

    private Component courses(String title, String lead, List<CourseProgress> courses) {
        var cards = new Div();
        cards.addClassName("gp-columns");
        courses.forEach(course -> cards.add(new CourseCard(course)));
        var words = new Paragraph(getTranslation(lead));
        words.addClassName("gp-soft");
        var section = new Section(new H2(getTranslation(title)), words, cards);
        section.addClassName("gp-study-section");
        return section;
    }

    /** The start page knows what comes after studying. */
    private Component home() {
        var home = new Anchor(".", getTranslation("study.home"));
        home.addClassName("gp-action");
        return home;
    }
}
