package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import org.gatepost.clearance.Effect;
import org.gatepost.people.Person;
import org.gatepost.report.RehearsalLine;
import org.gatepost.report.RehearsalWords;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Tone;
import org.springframework.web.util.UriUtils;

/** Whom content to come concerns: a line each, today beside then; on a phone one beneath the other. */
final class AffectedGrid extends Grid<RehearsalLine> {

    /** So many are all shown; a longer list scrolls by itself. */
    static final int FEW = 40;

    private final transient RehearsalWords said;

    AffectedGrid(RehearsalWords said) {
        this.said = said;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("gp-duty-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("report.rehearse.people"));
        // One column that rearranges itself by style sheet, as in the duty list.
        addComponentColumn(this::row).setHeader(headings());
        setId("affected");
    }

    private Component headings() {
        var headings = new Div(
                new Span(getTranslation("report.rehearse.column.effect")),
                new Span(getTranslation("report.register.people")),
                new Span(getTranslation("report.rehearse.column.before")),
                new Span(getTranslation("report.rehearse.column.after")));
        headings.addClassNames("gp-duty-row", "gp-duty-headings");
        return headings;
    }

    private Component row(RehearsalLine row) {
        Effect effect = row.affected().effect();
        Tone tone = tone(effect);
        var what = new Div(new StatusBadge(tone, said.effect(row)));
        if (row.onRoster()) {
            var mark = new Span(Glyph.CALENDAR.icon(), new Span(getTranslation("report.rehearse.onRoster")));
            mark.addClassNames("gp-row", "gp-small", "gp-rehearse-roster");
            what.add(mark);
        }
        Person person = row.affected().person();
        var who = new Anchor(
                "register/" + UriUtils.encodePathSegment(person.number(), StandardCharsets.UTF_8), person.name());
        var all = new Div(
                what,
                new Div(
                        who,
                        soft(getTranslation(
                                "report.duty.about", person.number(), person.department(), said.position(row)))),
                stands(
                        "report.rehearse.column.before",
                        said.before(row),
                        said.way(row.affected().before(), false)),
                stands(
                        "report.rehearse.column.after",
                        said.after(row),
                        said.way(row.affected().after(), true)));
        all.addClassNames("gp-duty-row", tone.className());
        return all;
    }

    private Component stands(String heading, String stands, String way) {
        var narrow = soft(getTranslation(heading));
        narrow.addClassName("gp-rehearse-when");
        return new Div(narrow, new Span(stands), soft(way));
    }

    static Tone tone(Effect effect) {
        return switch (effect) {
            case LOSES -> Tone.BLOCKED;
            case GAINS -> Tone.CLEARED;
            case DATES -> Tone.EXPIRING;
            case WAY -> Tone.IN_PROGRESS;
        };
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassNames("gp-soft", "gp-small");
        return span;
    }
}
