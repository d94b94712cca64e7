package org.gatepost.report.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.people.PositionId;
import org.gatepost.report.ContentNames;
import org.gatepost.report.MatrixColumn;
import org.gatepost.report.MatrixLine;
import org.gatepost.report.RegisterEntry;
import org.gatepost.report.StaffMatrix;
import org.gatepost.widget.RoomForATable;
import org.jspecify.annotations.Nullable;

/** People against positions, fetched as they are scrolled to: a table where there is room for one, a card a person on a phone. */
final class MatrixGrid extends Grid<MatrixLine> {

    private static final int PAGE = 50;
    private static final int FEW = 25;
    private static final String NAME = """
            <a href="${item.href}">${item.name}</a><div class="gp-soft gp-small">${item.who}</div>""";
    private static final String STANDING = """
            <span class="${cell.badge}"><span class="${cell.icon}" aria-hidden="true"></span>\
            <span>${cell.status}</span></span>\
            ${cell.waived ? html`<span class="gp-matrix-waived"><span class="gp-icon gp-icon-people"\
             aria-hidden="true"></span><span>${cell.waived}</span></span>` : ''}\
            <span class="gp-soft gp-small">${cell.until}</span>""";
    private static final String CELL = """
            <div class="gp-matrix-cell">${item.cells.map((cell) => html`""" + STANDING + """
            `)}${item.cells.length ? '' : '–'}</div>""";
    private static final String CARD = """
            <div class="gp-matrix-card"><a href="${item.href}">${item.name}</a>
            <span class="gp-soft gp-small">${item.who}</span>\
            <ul>${item.cells.map((cell) => html`<li><span>${cell.position}</span>""" + STANDING + """
            </li>`)}</ul></div>""";

    private final transient StaffMatrix matrix;
    private final transient ContentNames names;
    private final transient RowTexts texts;
    private final MatrixLegend legend;
    private final Column<MatrixLine> card;
    private final Column<MatrixLine> name;
    private transient List<MatrixColumn> columns = List.of();
    private transient @Nullable RegisterAddress address;
    private boolean narrow;
    private int size;

    /** @param legend is told what is shown, and whether there is room for headings */
    MatrixGrid(StaffMatrix matrix, ContentNames names, RowTexts texts, MatrixLegend legend) {
        this.matrix = matrix;
        this.names = names;
        this.texts = texts;
        this.legend = legend;
        addClassNames("gp-register-grid", "gp-matrix-grid");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(PAGE);
        getElement().setAttribute("aria-label", getTranslation("report.matrix.title"));
        card = addColumn(who(CARD).withProperty("cells", this::cells))
                .setHeader(getTranslation("report.register.people"));
        name = addColumn(who(NAME))
                .setHeader(getTranslation("report.register.people"))
                .setFrozen(true)
                .setWidth("12rem")
                .setFlexGrow(0);
        setItems(
                query -> address == null
                        ? Stream.empty()
                        : matrix
                                .page(
                                        address.filter(),
                                        address.order(),
                                        query.getOffset(),
                                        Math.min(query.getLimit(), StaffMatrix.MOST))
                                .stream(),
                query -> size);
        narrow(false);
        RoomForATable.watch(this, this::narrow);
    }

    void show(RegisterAddress wanted, int people) {
        address = wanted;
        size = people;
        setAllRowsVisible(size <= FEW);
        List<MatrixColumn> now = matrix.columns(wanted.filter());
        // The same positions may be held by others than before, whom their headings count.
        if (!now.equals(columns)) {
            getColumns().stream()
                    .filter(column -> column != card && column != name)
                    .forEach(this::removeColumn);
            columns = now;
            columns.forEach(this::add);
            legend.show(columns);
        }
        narrow(narrow);
        getDataProvider().refreshAll();
    }

    void narrow(boolean small) {
        narrow = small;
        legend.narrow(narrow);
        getColumns().forEach(column -> column.setVisible(narrow == (column == card)));
    }

    private void add(MatrixColumn column) {
        addColumn(LitRenderer.<MatrixLine>of(CELL)
                        .withProperty(
                                "cells",
                                row -> row.at(column.position()).stream()
                                        .map(this::cell)
                                        .toList()))
                .setKey(column.position().value())
                .setHeader(heading(column))
                .setWidth("11rem")
                .setFlexGrow(1);
    }

    private Div heading(MatrixColumn column) {
        var heading = new Div(new Span(names.position(column.position(), getLocale())));
        heading.addClassName("gp-matrix-heading");
        Optional.ofNullable(column.exam())
                .map(exam -> names.exam(exam, getLocale()))
                .filter(exam -> !exam.equals(names.position(column.position(), getLocale())))
                .ifPresent(exam -> heading.add(soft(exam)));
        heading.add(soft(getTranslation(
                "report.matrix.mayWork", column.mayWork(), column.counts().all())));
        return heading;
    }

    List<MatrixCell> cells(MatrixLine row) {
        return columns.stream()
                .map(MatrixColumn::position)
                .flatMap(position -> row.at(position).stream())
                .map(this::cell)
                .toList();
    }

    /** Never by colour alone: the badge has its icon and its word, and below it stand a waiver and until when or why not. */
    private MatrixCell cell(RegisterEntry entry) {
        return new MatrixCell(
                position(entry.position()),
                texts.badge(entry),
                texts.icon(entry),
                texts.status(entry),
                texts.waived(entry),
                until(entry));
    }

    private String until(RegisterEntry entry) {
        if (entry.graceUntil() != null) {
            return texts.graceUntil(entry);
        }
        return entry.clearedUntil() == null
                ? texts.reason(entry)
                : getTranslation("report.matrix.until", texts.clearedUntil(entry));
    }

    private String position(@Nullable PositionId id) {
        return id == null ? "" : names.position(id, getLocale());
    }

    private LitRenderer<MatrixLine> who(String template) {
        return LitRenderer.<MatrixLine>of(template)
                .withProperty("href", this::href)
                .withProperty("name", row -> row.person().name())
                .withProperty("who", row -> texts.who(row.person()));
    }

    private String href(MatrixLine row) {
        return texts.href(row.person()) + (address == null ? "" : address.appended());
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassNames("gp-soft", "gp-small");
        return span;
    }
}
