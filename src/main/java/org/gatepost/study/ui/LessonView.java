package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.Lesson;
import org.gatepost.source.Ledger;
import org.gatepost.study.CourseProgress;
import org.gatepost.study.LessonProgress;
import org.gatepost.study.Study;
import org.gatepost.widget.Glyph;

/** One lesson to read, its check question, and what it rests on. */
@Route("study/:course/:lesson")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/study.css")
class LessonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Study study;
    private final transient Ledger ledger;
    private final LessonHead head;
    private final Div line = new Div();
    private String title = "";

    LessonView(Study study, Ledger ledger, CompanyTime time) {
        this.study = study;
        this.ledger = ledger;
        head = new LessonHead(time);
        line.addClassName("gp-reading-line");
        line.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("gp-page", "gp-lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        LessonId id = Way.lessonIn(parameters);
        CourseProgress course = study.course(Way.courseIn(parameters)).orElseThrow(NotFoundException::new);
        LessonProgress lesson = course.lesson(id).orElseThrow(NotFoundException::new);
        UI ui = event.getUI();
        if (!event.isRefreshEvent()) {
            CheckDraft.forget(ui);
        }
        show(course, lesson, event.getLocation().getPath(), ui);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CourseProgress course, LessonProgress progress, String address, UI ui) {
        Lesson lesson = progress.lesson();
        title = lesson.title().in(getLocale());
        head.show(course, progress);
        var text = new LessonText(lesson.text().in(getLocale()));
        var body = new Div(text);
        body.addClassName("gp-lesson-body");
        if (text.parts().size() > 1) {
            body.addComponentAsFirst(new Contents(text.parts(), address));
        }
        var check = new LessonCheck(study, progress, () -> studied(course, lesson));
        CheckDraft.of(lesson.id(), ui).ifPresent(check::restore);
        getContent().removeAll();
        getContent().add(line, head, body, check, neighbours(course, lesson), new Sources(lesson, ledger));
        text.whenRead(check, line, () -> {
            study.reachedEnd(lesson.id());
            check.open();
        });
    }

    private void studied(CourseProgress before, Lesson lesson) {
        study.course(before.course().id())
                .ifPresent(now -> head.show(now, now.lesson(lesson.id()).orElseThrow()));
    }

    private Component neighbours(CourseProgress course, Lesson lesson) {
        int place = course.placeOf(lesson.id());
        var neighbours = new Nav();
        neighbours.setAriaLabel(getTranslation("study.lesson.neighbours"));
        neighbours.addClassName("gp-lesson-neighbours");
        if (place > 0) {
            neighbours.add(neighbour(course, place - 1, "study.lesson.previous", Glyph.ARROW_LEFT));
        }
        if (place + 1 < course.lessons().size()) {
            neighbours.add(neighbour(course, place + 1, "study.lesson.next", Glyph.ARROW_RIGHT));
        }
        return neighbours;
    }

    private Component neighbour(CourseProgress course, int place, String key, Glyph arrow) {
        Lesson lesson = course.lessons().get(place).lesson();
        var which = new Span(getTranslation(key));
        which.addClassNames("gp-soft", "gp-small");
        var link = Way.to(
                lesson, arrow.icon(), new Span(which, new Span(lesson.title().in(getLocale()))));
        link.addClassNames("gp-neighbour", "gp-neighbour-" + arrow.cssName());
        return link;
    }
}
