package org.gatepost.clearance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.gatepost.clearance.ChangeChoice;
import org.gatepost.clearance.ChoiceId;
import org.gatepost.clearance.MyChanges;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.Change;
import org.gatepost.library.Library;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;

/** What has changed of what somebody was cleared by: what it says now, where to read it, and that they have. */
@Route("changed/:choice([0-9]{1,18})")
@OpenToUncleared
@PermitAll
@StyleSheet("context://css/clearance.css")
class ChangedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyChanges mine;
    private final transient Library library;
    private final transient CompanyTime time;
    private String title = "";

    ChangedView(MyChanges mine, Library library, CompanyTime time) {
        this.mine = mine;
        this.library = library;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ChoiceId(event.getRouteParameters().getLong("choice").orElseThrow(NotFoundException::new));
        show(mine.one(id).orElseThrow(NotFoundException::new));
    }

    private void show(ChangeChoice told) {
        removeAll();
        title = getTranslation("clearance.changed.title", told.title().in(getLocale()));
        add(new PageHeader(title, getTranslation("clearance.changed.lead")));
        if (told.exam() != null && told.due() != null) {
            add(Notice.warning(
                    getTranslation("clearance.changed.exam", time.date(told.due(), getLocale())),
                    new Anchor("exam/" + told.exam(), getTranslation("clearance.step.sitDelta"))));
        }
        if (mine.isSitting()) {
            add(Notice.info(getTranslation("clearance.changed.sitting")));
            return;
        }
        told.changes().forEach(change -> add(card(told, change)));
        if (mine.isRead(told.id())) {
            add(Notice.good(getTranslation("clearance.changed.isRead")));
        } else {
            var read = new Button(getTranslation("clearance.changed.confirm"), event -> {
                mine.confirm(told.id());
                show(told);
            });
            read.addThemeVariants(ButtonVariant.PRIMARY);
            read.addClassName("gp-action");
            read.setId("changed-read");
            add(read);
        }
    }

    private Div card(ChangeChoice told, Change change) {
        var card = new Div(new H2(change.title().in(getLocale())));
        card.addClassNames("gp-card", "gp-stack");
        if (change.subject() == Change.Subject.ITEM) {
            card.add(new Paragraph(getTranslation("clearance.changed.item")));
        } else {
            card.add(new ChangeWords(change, mine.words(told, change)));
        }
        if (change.lesson() != null) {
            library.lesson(change.lesson())
                    .ifPresent(lesson -> card.add(new Anchor(
                            lesson.value().address(),
                            getTranslation(
                                    "clearance.change.lesson",
                                    lesson.value().title().in(getLocale())))));
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
