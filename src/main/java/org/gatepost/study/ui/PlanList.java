package org.gatepost.study.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.library.Lesson;
import org.gatepost.study.Plan;
import org.gatepost.study.PlanStep;
import org.gatepost.study.PlanStop;
import org.gatepost.widget.Glyph;
import org.jspecify.annotations.Nullable;

/** The whole plan by lessons, and how far one is with each. */
final class PlanList extends NativeDetails {

    PlanList(Plan plan, @Nullable PlanStop now) {
        addClassName("gp-details");
        var list = new OrderedList();
        list.addClassName("gp-plan-list");
        Map<Lesson, List<PlanStop>> byLesson = new LinkedHashMap<>();
        for (PlanStop stop : plan.stops()) {
            byLesson.computeIfAbsent(stop.lesson(), lesson -> new ArrayList<>()).add(stop);
        }
        byLesson.forEach((lesson, stops) -> list.add(row(lesson, stops, now)));
        setSummary(new Span(getTranslation("study.plan.all", plan.all(), byLesson.size())));
        setContent(list);
    }

    private ListItem row(Lesson lesson, List<PlanStop> stops, @Nullable PlanStop now) {
        List<PlanStep> steps =
                stops.stream().flatMap(stop -> stop.steps().stream()).toList();
        long done = steps.stream().filter(PlanStep::done).count();
        var title = new Span(lesson.title().in(getLocale()));
        title.addClassName("gp-plan-lesson");
        var state = new Span(getTranslation("study.plan.lessonDone", done, steps.size()));
        state.addClassNames("gp-soft", "gp-small", "gp-number");
        boolean whole = done == steps.size();
        var row = new ListItem(whole ? Glyph.CHECK.icon() : Glyph.MORE.icon(), title, state);
        if (stops.stream().anyMatch(PlanStop::comesAgain)) {
            state.setText(getTranslation("study.plan.lessonMissed", done, steps.size()));
        }
        row.addClassName(whole ? "gp-plan-done" : "gp-plan-open");
        if (now != null && stops.contains(now)) {
            row.getElement().setAttribute("aria-current", "step");
        }
        return row;
    }
}
