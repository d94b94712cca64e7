package org.gatepost.report.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.function.Consumer;
import org.gatepost.report.RegisterColumn;
import org.gatepost.report.RegisterCounts;
import org.gatepost.report.RegisterEntry;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterOrder;
import org.gatepost.report.StaffRegister;
import org.gatepost.widget.RoomForATable;

/** The rows, fetched as they are scrolled to: a table where there is room for one, a card a row on a phone. */
final class RegisterGrid extends Grid<RegisterEntry> {

    private static final int PAGE = 50;
    private static final int FEW = 25;

    private static final String NAME = """
            <a href="${item.href}">${item.name}</a><div class="gp-soft gp-small gp-number">${item.number}</div>""";
    private static final String BADGE = """
            <span class="${item.badge}"><span class="${item.icon}" aria-hidden="true"></span>\
            <span>${item.status}</span></span>""";
    private static final String REASON = """
            <div class="gp-soft gp-small">${item.reason}</div>""";
    private static final String ATTEMPT = """
            <div class="gp-number gp-whole">${item.attempt}</div><div class="gp-soft gp-small">\
            <span class="gp-whole">${item.attempts}</span> <span class="gp-whole">${item.attempted}</span></div>""";
    /** A date is read in one look, so it is never broken into two lines. */
    private static final String CLEARED_UNTIL = "<div class=\"gp-number gp-date\">${item.clearedUntil}</div>"
            + "<div class=\"gp-soft gp-small gp-number\">${item.graceUntil}</div>";

    private static final String LAST_STUDY = "<span class=\"gp-number gp-whole\">${item.lastStudied}</span>";
    private static final String CARD = """
            <div class="gp-register-card"><div><a href="${item.href}">${item.name}</a>
            <span class="gp-soft gp-small">${item.who}</span></div>""" + BADGE + """
            <div class="gp-register-more"><span>${item.position}</span><span class="gp-soft gp-small">${item.reason}</span>\
            <span class="gp-small gp-number">${item.until}</span>\
            <span class="gp-small gp-number">${item.attempt}</span></div></div>""";

    private final transient RowTexts texts;
    private final Column<RegisterEntry> card;
    private transient RegisterFilter filter = RegisterFilter.EVERYBODY;
    private transient RegisterOrder order = RegisterOrder.MOST_URGENT_FIRST;
    private int size;

    RegisterGrid(StaffRegister register, RowTexts texts, Consumer<RegisterOrder> wanted) {
        this.texts = texts;
        addClassName("gp-register-grid");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(PAGE);
        getElement().setAttribute("aria-label", getTranslation("report.register.title"));
        card = addColumn(rendered(CARD)).setHeader(getTranslation("report.register.people"));
        // Together they have to fit beside the navigation in a window of 1280 pixels, in both languages.
        rich(RegisterColumn.NAME, NAME, "8rem");
        text(RegisterColumn.DEPARTMENT, RegisterEntry::department, "7.5rem");
        text(RegisterColumn.POSITION, texts::position, "8rem");
        rich(RegisterColumn.STATUS, BADGE + REASON, "10.5rem");
        rich(RegisterColumn.CLEARED_UNTIL, CLEARED_UNTIL, "8rem");
        rich(RegisterColumn.LAST_ATTEMPT, ATTEMPT, "9rem");
        rich(RegisterColumn.LAST_STUDY, LAST_STUDY, "8rem");
        narrow(false);
        RoomForATable.watch(this, this::narrow);
        setItems(
                query -> register
                        .page(
                                filter,
                                order,
                                getLocale(),
                                query.getOffset(),
                                Math.min(query.getLimit(), StaffRegister.MOST))
                        .stream(),
                query -> size);
        addSortListener(event -> {
            if (event.isFromClient()) {
                wanted.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(RegisterGrid::order)
                        .orElse(RegisterOrder.MOST_URGENT_FIRST));
            }
        });
    }

    void show(RegisterAddress address, RegisterCounts counts) {
        filter = address.filter();
        order = address.order();
        size = counts.in(filter.group());
        setAllRowsVisible(size <= FEW);
        Column<RegisterEntry> column = getColumnByKey(order.column().name());
        sort(
                column == null
                        ? List.of()
                        : List.of(new GridSortOrder<>(
                                column, order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        getDataProvider().refreshAll();
    }

    void narrow(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == (column == card)));
    }

    private void text(
            RegisterColumn column, com.vaadin.flow.function.ValueProvider<RegisterEntry, String> value, String width) {
        keyed(addColumn(value), column, width);
    }

    private void rich(RegisterColumn column, String template, String width) {
        keyed(addColumn(rendered(template)), column, width);
    }

    private void keyed(Column<RegisterEntry> shown, RegisterColumn column, String width) {
        shown.setKey(column.name())
                .setHeader(getTranslation("report.column." + column))
                .setWidth(width)
                .setFlexGrow(1)
                .setSortable(true)
                .setSortProperty(column.name());
    }

    private Renderer<RegisterEntry> rendered(String template) {
        return LitRenderer.<RegisterEntry>of(template)
                .withProperty("href", this::href)
                .withProperty("name", RegisterEntry::name)
                .withProperty("who", texts::who)
                .withProperty("position", texts::position)
                .withProperty("badge", texts::badge)
                .withProperty("icon", texts::icon)
                .withProperty("status", texts::status)
                .withProperty("reason", texts::reason)
                .withProperty("attempt", texts::attempt)
                .withProperty("attempts", texts::attempts)
                .withProperty("attempted", texts::attempted)
                .withProperty("number", RegisterEntry::number)
                .withProperty("clearedUntil", texts::clearedUntil)
                .withProperty("graceUntil", texts::graceUntil)
                .withProperty("until", texts::until)
                .withProperty("lastStudied", texts::lastStudied);
    }

    /** A person's page, which leads back to what is shown now. */
    private String href(RegisterEntry entry) {
        return texts.href(entry) + new RegisterAddress(filter, order).appended();
    }

    private static RegisterOrder order(GridSortOrder<RegisterEntry> sorted) {
        return new RegisterOrder(
                RegisterColumn.valueOf(sorted.getSorted().getKey()), sorted.getDirection() == SortDirection.DESCENDING);
    }
}
