package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Person;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.report.DutyAnswer;
import org.gatepost.report.DutyEntry;
import org.gatepost.report.DutyList;
import org.gatepost.report.DutyVerdict;
import org.gatepost.report.DutyWords;
import org.gatepost.report.ScoreSheet;
import org.gatepost.report.SheetWords;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Tone;
import org.springframework.web.util.UriUtils;

/** A decided roster: how many of which verdict, then each shift, not cleared first. */
final class DutyAnswerPanel extends Section {

    /** So many are all shown; a longer list scrolls by itself. */
    private static final int FEW = 60;

    private final transient DutyWords said;
    private final transient CompanyTime time;
    private final transient Locale locale;

    /** @param isWhole whether it has every row of the roster: a sheet that lacks one would be handed on as if it did not */
    DutyAnswerPanel(
            DutyAnswer answer,
            boolean isWhole,
            DutyList list,
            CompanyTime time,
            I18NProvider translations,
            Locale locale) {
        this.time = time;
        this.locale = locale;
        SheetWords words = new TranslatedWords(translations, locale);
        this.said = new DutyWords(words, time, answer.decidedAt());
        addClassName("gp-stack");
        var head = new Div(
                new H2(getTranslation("report.duty.result")),
                isWhole ? download(answer, list, words) : soft(getTranslation("report.duty.whole")));
        head.addClassNames("gp-row", "gp-attempt-head");
        var population = new Paragraph(getTranslation(
                "report.duty.population", answer.shifts(), answer.entries().size(), time.time(answer.decidedAt())));
        population.addClassNames("gp-soft", "gp-small");
        population.getElement().setAttribute("role", "status");
        add(head, tiles(answer), population, grid(answer));
    }

    private Component tiles(DutyAnswer answer) {
        var tiles = new Div();
        tiles.addClassName("gp-duty-tiles");
        for (DutyVerdict verdict : DutyVerdict.values()) {
            int count = answer.count(verdict);
            var number = new Span(getTranslation("widget.number", count));
            number.addClassName("gp-tile-number");
            var tile = new Div(tone(verdict).glyph().icon(), number, new Span(said.verdict(verdict)));
            tile.addClassNames(
                    "gp-card",
                    "gp-duty-tile",
                    count == 0 ? "gp-tile-none" : tone(verdict).className());
            tiles.add(tile);
        }
        return tiles;
    }

    private Grid<DutyEntry> grid(DutyAnswer answer) {
        var grid = new Grid<DutyEntry>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("gp-duty-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        // One column that rearranges itself by style sheet, as in the list of accounts.
        grid.addComponentColumn(this::row).setHeader(headings());
        grid.setItems(answer.entries());
        grid.setAllRowsVisible(answer.entries().size() <= FEW);
        grid.setId("duty");
        return grid;
    }

    private Component headings() {
        var headings = new Div(
                new Span(getTranslation("report.duty.column.verdict")),
                new Span(getTranslation("report.register.people")),
                new Span(getTranslation("report.duty.column.shift")),
                new Span(getTranslation("report.duty.column.why")));
        headings.addClassNames("gp-duty-row", "gp-duty-headings");
        return headings;
    }

    private Component row(DutyEntry entry) {
        Tone tone = tone(entry.verdict());
        var why = new Span(said.reason(entry));
        Component way = way(entry);
        var row = new Div(
                new StatusBadge(tone, said.verdict(entry.verdict())),
                new Div(who(entry), soft(about(entry))),
                new Div(
                        new Span(shift(entry)),
                        soft(getTranslation("report.duty.row", entry.line().row()))),
                new Div(why, way));
        row.addClassNames("gp-duty-row", tone.className());
        return row;
    }

    /** Whoever gives positions is led to where that is done. */
    private Component way(DutyEntry entry) {
        Person person = entry.person();
        return person != null
                        && entry.why() == DutyEntry.Why.NO_POSITION
                        && SignedIn.current().is(Role.HR)
                ? new Anchor(
                        "accounts?q=" + UriUtils.encodeQueryParam(person.number(), StandardCharsets.UTF_8),
                        getTranslation("report.duty.give"))
                : soft(said.way(entry));
    }

    private Component who(DutyEntry entry) {
        Person person = entry.person();
        return person == null
                ? new Span(entry.line().number())
                : new Anchor(
                        "register/" + UriUtils.encodePathSegment(person.number(), StandardCharsets.UTF_8),
                        person.name());
    }

    private String about(DutyEntry entry) {
        Person person = entry.person();
        if (person == null) {
            return "";
        }
        String position = said.position(entry);
        return position.isEmpty()
                ? getTranslation("report.register.who", person.number(), person.department())
                : getTranslation("report.duty.about", person.number(), person.department(), position);
    }

    /** The day of the end only where it is another one. */
    private String shift(DutyEntry entry) {
        Instant from = entry.line().from();
        Instant to = entry.line().to();
        boolean sameDay = day(from).equals(day(to));
        return getTranslation(
                "report.duty.shift",
                time.dateAndMinute(from, locale),
                sameDay ? time.minute(to) : time.dateAndMinute(to, locale));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, time.zone());
    }

    private Anchor download(DutyAnswer answer, DutyList list, SheetWords words) {
        String name = words.of("report.duty.file", time.today().toString()) + ".xlsx";
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] sheet = list.sheet(answer, words);
                    return new DownloadResponse(new ByteArrayInputStream(sheet), name, ScoreSheet.TYPE, sheet.length);
                }),
                "");
        link.add(Glyph.DOWNLOAD.icon(), new Span(getTranslation("report.duty.download")));
        link.addClassNames("gp-row", "gp-duty-download");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static Tone tone(DutyVerdict verdict) {
        return switch (verdict) {
            case NOT_CLEARED -> Tone.BLOCKED;
            case EXPIRES -> Tone.EXPIRING;
            case CLEARED -> Tone.CLEARED;
        };
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassNames("gp-soft", "gp-small");
        return span;
    }
}
