package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.Lesson;
import org.gatepost.study.CourseProgress;
import org.gatepost.study.Reading;
import org.gatepost.study.Study;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;

/** One course: its lessons, and the next one to read. */
@Route("study/:course")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/study.css")
class CourseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Study study;
    private final transient Reading reading;
    private final transient CompanyTime time;
    private String title = "";

    CourseView(Study study, Reading reading, CompanyTime time) {
        this.study = study;
        this.reading = reading;
        this.time = time;
        getContent().addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(study.course(Way.courseIn(event.getRouteParameters())).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private GoOn goOn(CourseProgress course, Lesson next) {
        var goOn = new GoOn(next, course.begun() ? "study.goOn.with" : "study.goOn.begin");
        reading.last(course.lessons())
                .ifPresent(
                        place -> course.lesson(place.lesson()).ifPresent(there -> goOn.leftOff(place, there.lesson())));
        return goOn;
    }

    private void show(CourseProgress course) {
        title = course.course().title().in(getLocale());
        var back = new RouterLink(StudyView.class);
        back.addClassName("gp-study-back");
        back.add(Glyph.ARROW_LEFT.icon());
        back.add(getTranslation("study.back"));
        var lessons = new Section(
                new H2(getTranslation("study.course.lessons")),
                new StudyProgress(course.tally()),
                new LessonList(course.lessons(), time));
        lessons.addClassName("gp-stack");
        getContent().removeAll();
        getContent()
                .add(
                        back,
                        new PageHeader(title, course.course().summary().in(getLocale())),
                        course.next()
                                .<Component>map(lesson -> goOn(course, lesson.lesson()))
                                .orElseGet(() -> Notice.good(getTranslation("study.course.allStudied"))),
                        lessons);
    }
}
