package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.gatepost.clearance.ChangeChoice;
import org.gatepost.clearance.ChangePreview;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.widget.Notice;

/** Whom a choice would concern, person by person, and who would have to stop working. */
final class ChangeEffectList extends Div {

    private static final int MOST = 200;

    private final transient Library library;
    private final transient CompanyTime time;

    ChangeEffectList(ChangePreview preview, ChangeChoice.Kind kind, Library library, CompanyTime time) {
        this.library = library;
        this.time = time;
        addClassName("gp-stack");
        add(new Paragraph(getTranslation("clearance.change.effect." + kind, preview.people(), preview.items())));
        int stopping = preview.stopping();
        if (stopping > 0) {
            add(Notice.warning(getTranslation("clearance.change.stopping", stopping)));
        }
        if (preview.owing() > 0) {
            add(Notice.warning(getTranslation("clearance.change.owing." + kind, preview.owing())));
        }
        if (kind == ChangeChoice.Kind.NOTHING || preview.effects().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("gp-rules-touched");
        preview.effects().stream().limit(MOST).map(this::row).forEach(list::add);
        add(list);
        if (preview.effects().size() > MOST) {
            add(new Paragraph(
                    getTranslation("clearance.change.more", preview.effects().size() - MOST)));
        }
    }

    private ListItem row(ChangePreview.Effect effect) {
        var who = new Span(effect.concerned().name());
        var more = new Span(getTranslation(
                "clearance.change.who",
                effect.concerned().employeeNumber(),
                effect.concerned().department(),
                WaiverForm.title(effect.concerned().position(), library, getLocale())));
        more.addClassNames("gp-soft", "gp-small");
        var row = new ListItem(new Div(who, new Span(" "), more));
        if (effect.stops() != null) {
            row.add(new Paragraph(getTranslation("clearance.change.stops", time.date(effect.stops(), getLocale()))));
        }
        return row;
    }
}
