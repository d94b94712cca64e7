package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.WayOut;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.widget.StatusBadge;

/** One position: where somebody stands with it, why, the next step, and the path from here to the post. */
final class StandingCard extends Div {

    private static final int LESSONS_SHOWN = 5;

    private final Library library;

    StandingCard(Decided decided, Library library, CompanyTime time) {
        this.library = library;
        var text = new StandingText(this, time, getLocale());
        var tone = StandingText.tone(decided.standing().status());
        addClassNames("gp-card", "gp-stack", "gp-standing", tone.className());
        add(new StatusBadge(tone), new H2(text.verdict(decided)), new Paragraph(text.reason(decided.standing())));
        add(step(decided.standing().wayOut()));
        add(new Path(decided));
    }

    private Div step(WayOut wayOut) {
        var step = new Div();
        step.addClassName("gp-stack");
        switch (wayOut) {
            case WayOut.StudyLessons study -> step.add(toLesson(study.lessons()), lessons(study.lessons()));
            case WayOut.SitExam sit -> step.add(action("exam/" + sit.exam(), getTranslation("clearance.step.sit")));
            case WayOut.GoOn open ->
                step.add(action("attempt/" + open.attempt().value(), getTranslation("clearance.step.goOn")));
            case WayOut.Nothing nothing -> step.add(action("duty", getTranslation("clearance.step.card")));
        }
        return step;
    }

    private UnorderedList lessons(List<LessonId> open) {
        var list = new UnorderedList();
        list.addClassName("gp-owed");
        find(open).stream()
                .limit(LESSONS_SHOWN)
                .forEach(lesson -> list.add(new ListItem(new Anchor(
                        address(lesson),
                        getTranslation("clearance.step.lesson", lesson.title().in(getLocale()), lesson.minutes())))));
        if (open.size() > LESSONS_SHOWN) {
            list.add(new ListItem(
                    new Anchor("study", getTranslation("clearance.step.more", open.size() - LESSONS_SHOWN))));
        }
        return list;
    }

    private Anchor toLesson(List<LessonId> open) {
        return find(open).stream()
                .findFirst()
                .map(lesson -> action(
                        address(lesson),
                        getTranslation("clearance.step.study", lesson.title().in(getLocale()))))
                .orElseGet(() -> action("study", getTranslation("clearance.step.studyAll")));
    }

    private List<Lesson> find(List<LessonId> ids) {
        return ids.stream()
                .flatMap(id -> library.lesson(id).stream())
                .map(lesson -> lesson.value())
                .toList();
    }

    private static String address(Lesson lesson) {
        return "study/" + lesson.course() + "/" + lesson.name();
    }

    private static Anchor action(String address, String text) {
        var action = new Anchor(address, text);
        action.addClassName("gp-action");
        return action;
    }
}
