package org.gatepost.clearance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.gatepost.clearance.ChangedContent;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Change;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;

/**
 * Something that has changed and waits for a choice: what it said, what it says, and whom that concerns; changes before its
 * latest folded, for they are chosen about together.
 */
final class ChangeCard extends Div {

    /**
     * @param concerned how many clearances rest on what was before any of the changes
     * @param marked told with the change whether it is chosen about; never where there is nothing to choose
     */
    ChangeCard(
            ChangedThing thing,
            ChangedContent content,
            Library library,
            CompanyTime time,
            int concerned,
            boolean mayChoose,
            BiConsumer<Change, Boolean> marked) {
        Change change = thing.latest();
        addClassNames("gp-card", "gp-stack", "gp-change");
        var title = new H2(change.title().in(getLocale()));
        add(title);
        add(about(change, time));
        if (mayChoose) {
            content.question(change).ifPresent(question -> add(new ChangedQuestion(change, question)));
        }
        add(new ChangeWords(change, content.words(change)));
        if (!thing.earlier().isEmpty()) {
            var earlier = new Div();
            earlier.addClassName("gp-stack");
            thing.earlier().forEach(each -> earlier.add(about(each, time), new ChangeWords(each, content.words(each))));
            add(new Details(
                    getTranslation("clearance.change.earlier", thing.earlier().size()), earlier));
        }
        if (change.lesson() != null) {
            library.lesson(change.lesson()).ifPresent(lesson -> add(link(lesson.value())));
        }
        if (concerned == 0) {
            add(new Paragraph(getTranslation("clearance.change.nobody")));
        } else {
            var people = new Details(getTranslation("clearance.change.concerned", concerned));
            people.addOpenedChangeListener(event -> {
                if (event.isOpened() && people.getContent().findAny().isEmpty()) {
                    people.add(new ConcernedGrid(content, thing.all(), concerned, library, time));
                }
            });
            add(people);
        }
        if (mayChoose) {
            var choose = new Checkbox(getTranslation("clearance.change.choose"));
            choose.setAriaLabel(getTranslation("clearance.change.choose") + " " + title.getText());
            choose.addValueChangeListener(event -> thing.all().forEach(each -> marked.accept(each, event.getValue())));
            add(choose);
        }
    }

    private Paragraph about(Change change, CompanyTime time) {
        var about = new Paragraph(getTranslation(
                "clearance.change.subject." + change.subject(),
                change.contentId(),
                change.revision(),
                time.date(change.at(), getLocale())));
        about.addClassNames("gp-soft", "gp-small");
        return about;
    }

    private Anchor link(Lesson lesson) {
        return new Anchor(
                lesson.address(),
                getTranslation("clearance.change.lesson", lesson.title().in(getLocale())));
    }
}
