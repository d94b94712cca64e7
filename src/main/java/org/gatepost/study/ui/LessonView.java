package org.gatepost.study.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.source.Ledger;
import org.gatepost.study.CourseProgress;
import org.gatepost.study.LessonProgress;
import org.gatepost.study.Reading;
import org.gatepost.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * One lesson to read, its check question, and what it rests on. The page may lie open while an exam is failed elsewhere:
 * whenever it asks the service or somebody comes back to it, it shows what counts now.
 */
@Route("study/:course/:lesson")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/study.css")
class LessonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address: not only this lesson, but where in it somebody was. */
    static final String PLACE = "place";

    private final transient Study study;
    private final transient Reading reading;
    private final transient Ledger ledger;
    private final transient Library library;
    private final LessonHead head;
    private final Div line = new Div();
    private String title = "";
    private String address = "";
    private transient @Nullable LessonProgress shown;
    private @Nullable ReadingBar bar;

    LessonView(Study study, Reading reading, Ledger ledger, Library library, CompanyTime time) {
        this.study = study;
        this.reading = reading;
        this.ledger = ledger;
        this.library = library;
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
        address = event.getLocation().getPath();
        UI ui = event.getUI();
        if (event.getTrigger() != NavigationTrigger.REFRESH_ROUTE) {
            CheckDraft.forget(ui);
        }
        study.opened(id);
        show(course, lesson, ui);
        boolean goOn = event.getLocation().getQueryParameters().getParameters().containsKey(PLACE);
        if (goOn && bar != null && event.getTrigger() != NavigationTrigger.REFRESH_ROUTE) {
            bar.goOn();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CourseProgress course, LessonProgress progress, UI ui) {
        Lesson lesson = progress.lesson();
        title = lesson.title().in(getLocale());
        showHead(course, progress);
        var text = new LessonText(lesson.text().in(getLocale()));
        bar = new ReadingBar(progress, text, reading);
        var body = new Div(text);
        body.addClassName("gp-lesson-body");
        if (text.parts().size() > 1) {
            body.addComponentAsFirst(new Contents(text.parts(), address, course, lesson));
        }
        var neighbours = new Neighbours(course, lesson);
        var check = new LessonCheck(
                study,
                progress,
                () -> {
                    refreshHead(lesson);
                    // The check names the one next step; another beside it would be a riddle.
                    neighbours.withoutNext();
                },
                () -> showAnewIfChanged(lesson, ui));
        CheckDraft.of(lesson.id(), ui).ifPresent(check::restore);
        var cards = new CardLinks(library.cardsAbout(lesson.facts()));
        getContent().removeAll();
        getContent().add(line, head, bar, body, check, neighbours, cards, new Sources(lesson, ledger));
        text.whenRead(check, line, () -> {
            Duration left = study.reachedEnd(lesson.id());
            if (left.isPositive()) {
                check.openIn(left);
                text.sayAgainIn(left);
                return;
            }
            check.open();
            refreshHead(lesson);
        });
        text.whenBack(() -> showAnewIfChanged(lesson, ui));
    }

    private void refreshHead(Lesson lesson) {
        study.course(lesson.course())
                .ifPresent(now -> showHead(now, now.lesson(lesson.id()).orElseThrow()));
    }

    private void showHead(CourseProgress course, LessonProgress progress) {
        shown = progress;
        head.show(course, progress);
    }

    /**
     * Shows the lesson from its beginning, as a page opened now would, if it stands otherwise than this page says. What
     * was chosen is kept, what was said about it is not.
     */
    private boolean showAnewIfChanged(Lesson lesson, UI ui) {
        CourseProgress course = study.course(lesson.course()).orElseThrow();
        LessonProgress now = course.lesson(lesson.id()).orElseThrow();
        if (now.equals(shown)) {
            return false;
        }
        CheckDraft.of(lesson.id(), ui).ifPresent(draft -> new CheckDraft(draft.lesson(), draft.given(), null).keep(ui));
        show(course, now, ui);
        ui.getPage()
                .executeJs(
                        "window.gatepost.page('arrived', $0, $1)",
                        ui.getLocale().toLanguageTag(),
                        address);
        return true;
    }
}
