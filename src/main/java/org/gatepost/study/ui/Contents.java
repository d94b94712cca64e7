package org.gatepost.study.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gatepost.library.Lesson;
import org.gatepost.study.CourseProgress;
import org.gatepost.study.LessonProgress;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.ProseText;

/**
 * The headings of a lesson, to jump to, and the lessons of its course, to leaf to: closed above the text on a phone; on a
 * wide screen beside it, the headings open.
 */
final class Contents extends Composite<Nav> {

    /** @param address of the page they stand on, without a fragment */
    Contents(List<ProseText.Part> parts, String address, CourseProgress course, Lesson here) {
        String title = getTranslation("study.contents");
        var list = new OrderedList();
        for (ProseText.Part part : parts) {
            // With its whole address: the page's base is the root, where a bare fragment would lead.
            var link = new Anchor(address + "#" + part.id(), part.title());
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        var details = new NativeDetails(title, list);
        details.addClassNames("gp-details", "gp-contents-list");
        getContent().addClassName("gp-contents");
        getContent().setAriaLabel(title);
        getContent().add(new Div(details, course(course, here)));
    }

    private NativeDetails course(CourseProgress course, Lesson here) {
        var list = new OrderedList();
        for (LessonProgress each : course.lessons()) {
            var link = Way.to(each.lesson(), new Span(each.lesson().title().in(getLocale())));
            if (each.lesson().id().equals(here.id())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            if (each.done()) {
                var done = new Span(getTranslation("study.course.done.lesson"));
                done.addClassName("gp-hidden");
                link.add(Glyph.CHECK.icon(), done);
            }
            list.add(new ListItem(link));
        }
        var details = new NativeDetails(getTranslation("study.contents.course"), list);
        details.addClassNames("gp-details", "gp-contents-course");
        return details;
    }
}
