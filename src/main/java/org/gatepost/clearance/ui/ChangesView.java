package org.gatepost.clearance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.gatepost.clearance.ChangeChoice;
import org.gatepost.clearance.ChangedContent;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.Library;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;

/** What has changed of what clearances rest on, and what trainers choose to follow from it; HR reads it. */
@Route("changes")
@Menu(order = 32, title = "clearance.change.menu", icon = "flag")
@RolesAllowed({"TRAINER", "HR"})
@StyleSheet("context://css/clearance.css")
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ChangedContent content;
    private final transient Library library;
    private final transient CompanyTime time;

    ChangesView(ChangedContent content, Library library, CompanyTime time) {
        this.content = content;
        this.library = library;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        boolean mayChoose = SignedIn.current().is(Role.TRAINER);
        add(new PageHeader(
                getPageTitle(), getTranslation(mayChoose ? "clearance.change.lead" : "clearance.change.lead.read")));
        List<Change> waiting = content.waiting();
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    Glyph.CHECK,
                    getTranslation("clearance.change.none"),
                    getTranslation("clearance.change.none.text")));
        } else {
            var form = new ChangeForm(content, library, time, this::show);
            Map<ChangeId, Integer> concerned = content.concerned(waiting);
            ChangedThing.of(waiting)
                    .forEach(thing -> add(new ChangeCard(
                            thing,
                            content,
                            library,
                            time,
                            thing.concerned(concerned, content::concernedByAny),
                            mayChoose,
                            form::mark)));
            if (mayChoose) {
                add(form);
            }
        }
        List<ChangeChoice> chosen = content.chosen();
        if (!chosen.isEmpty()) {
            add(new H2(getTranslation("clearance.change.chosen")));
            chosen.forEach(choice -> add(card(choice)));
        }
    }

    private Div card(ChangeChoice choice) {
        var card = new Div();
        card.addClassNames("gp-card", "gp-stack");
        var title = new Paragraph(choice.title().in(getLocale()));
        title.addClassName("gp-strong");
        card.add(title, new Paragraph(words(choice)), new Paragraph(choice.reason()));
        var who = new Paragraph(
                getTranslation("clearance.change.by", choice.by(), time.dateAndMinute(choice.at(), getLocale())));
        who.addClassNames("gp-soft", "gp-small");
        card.add(who);
        return card;
    }

    private String words(ChangeChoice choice) {
        return getTranslation(
                "clearance.change.was." + choice.kind(),
                choice.asked(),
                choice.read(),
                choice.due() == null ? "" : time.date(choice.due(), getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clearance.change.title");
    }
}
