package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.library.Lesson;
import org.gatepost.study.Plan;
import org.gatepost.study.PlanStop;
import org.gatepost.widget.Notice;

/**
 * Which questions of a plan were answered wrongly and wait to be asked again, and what to read before. What was said to the answer
 * itself is gone with the page, and who comes back later would find no trace of it.
 */
final class PlanMissed {

    private PlanMissed() {}

    /** @param now the stop that is shown, which says it itself */
    static Optional<Notice> told(Component reader, Locale language, Plan plan, PlanStop now) {
        List<PlanStop> missed = plan.stops().stream()
                .filter(stop -> stop.comesAgain() && !stop.name().equals(now.name()))
                .toList();
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        var lessons = new UnorderedList();
        lessons.addClassName("gp-plan-missed");
        missed.stream().map(PlanStop::lesson).distinct().forEach(lesson -> lessons.add(row(lesson, language)));
        return Optional.of(Notice.warning(reader.getTranslation("study.plan.missed", missed.size()), lessons));
    }

    private static ListItem row(Lesson lesson, Locale language) {
        var link = Way.to(lesson);
        link.setText(lesson.title().in(language));
        return new ListItem(link);
    }
}
