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
import org.gatepost.exam.CourseExams;
import org.gatepost.exam.MyExams;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.study.CourseProgress;
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
    private final transient MyExams exams;
    private final transient CompanyTime time;
    private String title = "";

    CourseView(Study study, MyExams exams, CompanyTime time) {
        this.study = study;
        this.exams = exams;
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

    private void show(CourseProgress course) {
        title = course.course().title().in(getLocale());
        var back = new RouterLink(StudyView.class);
        back.addClassName("gp-study-back");
        back.add(Glyph.ARROW_LEFT.icon());
        back.add(getTranslation("study.back"));
        var lessons = new Section(new H2(getTranslation("study.course.lessons")), new StudyProgress(course.tally()));
        lessons.addClassName("gp-stack");
        CourseExams offered = exams.voluntary(course.course());
        if (course.course().groups().isEmpty()) {
            lessons.add(new LessonList(course.lessons(), time));
        }
        course.course().groups().forEach(group -> lessons.add(new GroupLessons(group, course, offered, time)));
        offered.courseExam().ifPresent(exam -> lessons.add(new ExamOffer(exam, time)));
        getContent().removeAll();
        getContent()
                .add(
                        back,
                        new PageHeader(title, course.course().summary().in(getLocale())),
                        course.next()
                                .<Component>map(lesson -> new GoOn(
                                        lesson.lesson(), course.begun() ? "study.goOn.with" : "study.goOn.begin"))
                                .orElseGet(() -> Notice.good(getTranslation("study.course.allStudied"))),
                        lessons);
    }
}
