package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.gatepost.study.CheckFeedback;
import org.gatepost.widget.Notice;

/** What is said to a wrong answer at a stop of a plan: what it shows, and when it is asked again. */
final class PlanWrong {

    private PlanWrong() {}

    /**
     * @param later whether other stops come first
     * @param another whether another question is asked then
     */
    static Notice told(Component reader, Locale language, CheckFeedback told, boolean later, boolean another) {
        String then = later
                ? another ? "study.plan.comesLater.another" : "study.plan.comesLater"
                : another ? "study.plan.tryAgain.another" : "study.plan.tryAgain";
        var more = new Paragraph(reader.getTranslation(then));
        if (told.misconceptions().isEmpty()) {
            return Notice.warning(
                    reader.getTranslation(told.incomplete() ? "study.check.incomplete" : "study.check.wrong"), more);
        }
        var list = new UnorderedList();
        told.misconceptions().forEach(text -> list.add(new ListItem(text.in(language))));
        return Notice.warning(reader.getTranslation(told.wrongBecause()), list, more);
    }
}
