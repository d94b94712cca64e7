package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gatepost.clearance.Effect;
import org.gatepost.clearance.RehearsedAt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PositionId;
import org.gatepost.report.RehearsalAnswer;
import org.gatepost.report.RehearsalAt;
import org.gatepost.report.RehearsalLine;
import org.gatepost.report.RehearsalWords;
import org.gatepost.report.ScoreSheet;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;

/** Whom content to come concerns, now or at the moment that was asked for: how many, of how many, and who. */
final class EffectPanel extends Section {

    private final transient RehearsalAnswer answer;
    private final transient RehearsalWords said;
    private final transient CompanyTime time;
    private final transient BiFunction<RehearsalAt, List<RehearsalLine>, byte[]> sheet;
    private final RadioButtonGroup<RehearsalAt> moment = new RadioButtonGroup<>();
    private final Select<Effect> effect = new Select<>();
    private final Select<PositionId> position = new Select<>();
    private final Checkbox onRoster = new Checkbox();
    private final Div figures = new Div();
    private final Span shown = new Span();
    private final AffectedGrid grid;
    private transient List<RehearsalLine> rows = List.of();

    EffectPanel(
            RehearsalAnswer answer,
            RehearsalWords said,
            CompanyTime time,
            BiFunction<RehearsalAt, List<RehearsalLine>, byte[]> sheet) {
        this.answer = answer;
        this.said = said;
        this.time = time;
        this.sheet = sheet;
        this.grid = new AffectedGrid(said);
        addClassName("gp-stack");
        figures.addClassName("gp-stack");
        moment.setLabel(getTranslation("report.rehearse.when"));
        moment.setItems(answer.then(), answer.now());
        moment.setItemLabelGenerator(this::named);
        moment.setValue(answer.then());
        moment.setId("when");
        moment.addValueChangeListener(event -> show());
        add(new H2(getTranslation("report.rehearse.people")), moment, figures);
        if (answer.hasPeople()) {
            add(filters(), grid);
        } else {
            add(Notice.info(getTranslation("report.rehearse.noNames")));
        }
        show();
    }

    private String named(RehearsalAt at) {
        String when = time.dateAndMinute(at.figures().moment(), getLocale());
        return at.equals(answer.now()) ? getTranslation("report.rehearse.now", when) : when;
    }

    private Component filters() {
        effect.setLabel(getTranslation("report.rehearse.column.effect"));
        effect.setEmptySelectionAllowed(true);
        effect.setEmptySelectionCaption(getTranslation("report.rehearse.all"));
        effect.setItems(Effect.values());
        effect.setItemLabelGenerator(each -> each == null ? getTranslation("report.rehearse.all") : said.effect(each));
        effect.setId("effect");
        effect.addValueChangeListener(event -> list());
        Map<PositionId, String> titles = new LinkedHashMap<>();
        List.of(answer.now(), answer.then())
                .forEach(
                        at -> at.rows().forEach(row -> titles.put(row.affected().position(), said.position(row))));
        position.setLabel(getTranslation("report.column.POSITION"));
        position.setEmptySelectionAllowed(true);
        position.setEmptySelectionCaption(getTranslation("report.rehearse.all"));
        position.setItems(titles.keySet());
        position.setItemLabelGenerator(
                id -> id == null ? getTranslation("report.rehearse.all") : titles.getOrDefault(id, id.value()));
        position.setId("position");
        position.addValueChangeListener(event -> list());
        onRoster.setLabel(getTranslation("report.rehearse.onlyRoster"));
        onRoster.setVisible(answer.roster() > 0);
        onRoster.setId("on-roster");
        onRoster.addValueChangeListener(event -> list());
        shown.addClassNames("gp-soft", "gp-small");
        shown.getElement().setAttribute("role", "status");
        var row = new Div(effect, position, onRoster, shown, download());
        row.addClassNames("gp-row", "gp-rehearse-filters");
        return row;
    }

    private void show() {
        RehearsalAt at = moment.getValue();
        RehearsedAt of = at.figures();
        figures.removeAll();
        figures.add(
                tiles(at), soft("report.rehearse.population", of.people(), of.holdings(), time.time(answer.known())));
        figures.add(soft("report.rehearse.mayWork", of.mayWork(), of.mayWorkAfter(), of.holdings()));
        if (of.overdue() != of.overdueAfter()) {
            figures.add(Notice.warning(getTranslation("report.rehearse.overdue", of.overdueAfter(), of.overdue())));
        }
        if (of.undecided() > 0) {
            figures.add(Notice.warning(getTranslation("report.rehearse.undecided", of.undecided())));
        }
        if (answer.roster() > 0) {
            int lost = at.onRoster(Effect.LOSES);
            String words = getTranslation("report.rehearse.roster", answer.roster(), lost);
            figures.add(lost > 0 ? Notice.warning(words) : Notice.good(words));
        }
        if (!answer.unknown().isEmpty()) {
            figures.add(Notice.warning(getTranslation(
                    "report.rehearse.unknown",
                    answer.unknown().size(),
                    String.join(getTranslation("report.sheet.comma"), answer.unknown()))));
        }
        list();
    }

    private void list() {
        RehearsalAt at = moment.getValue();
        rows = at.rows().stream()
                .filter(row -> effect.isEmpty() || row.affected().effect() == effect.getValue())
                .filter(row -> position.isEmpty() || row.affected().position().equals(position.getValue()))
                .filter(row -> !onRoster.getValue() || row.onRoster())
                .toList();
        shown.setText(
                getTranslation("report.rehearse.shown", rows.size(), at.rows().size()));
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= AffectedGrid.FEW);
        grid.setVisible(!rows.isEmpty());
    }

    private Component tiles(RehearsalAt at) {
        var tiles = new Div();
        tiles.addClassNames("gp-duty-tiles", "gp-rehearse-tiles");
        for (Effect each : Effect.values()) {
            int count = at.count(each);
            var number = new Span(getTranslation("widget.number", count));
            number.addClassName("gp-tile-number");
            var tone = AffectedGrid.tone(each);
            var tile = new Div(tone.glyph().icon(), number, new Span(said.effect(each)));
            tile.addClassNames("gp-card", "gp-duty-tile", count == 0 ? "gp-tile-none" : tone.className());
            tiles.add(tile);
        }
        return tiles;
    }

    private Anchor download() {
        String name = getTranslation("report.rehearse.file", time.today().toString()) + ".xlsx";
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] book = sheet.apply(moment.getValue(), rows);
                    return new DownloadResponse(new ByteArrayInputStream(book), name, ScoreSheet.TYPE, book.length);
                }),
                "");
        link.add(Glyph.DOWNLOAD.icon(), new Span(getTranslation("report.duty.download")));
        link.addClassNames("gp-row", "gp-duty-download");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Paragraph soft(String key, Object... arguments) {
        var paragraph = new Paragraph(getTranslation(key, arguments));
        paragraph.addClassNames("gp-soft", "gp-small");
        return paragraph;
    }
}
