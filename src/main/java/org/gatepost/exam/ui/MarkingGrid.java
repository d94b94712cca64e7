package org.gatepost.exam.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.MarkingFilter;
import org.gatepost.exam.Waiting;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.RoomForATable;

/** The queue, fetched as it is scrolled to: a table, or on a phone a card a row. */
final class MarkingGrid extends Grid<Waiting> {

    private static final int FEW = 25;

    private static final String ITEM = """
            <a class="gp-marking-link" href="${item.address}">${item.stem}</a>\
            <div class="gp-soft gp-small">${item.exam}</div>""";
    private static final String WAITS = """
            <div class="gp-number gp-whole ${item.late ? 'gp-marking-late' : ''}">${item.age}</div>\
            <div class="gp-soft gp-small">${item.since}</div>""";
    private static final String WHO = "<div class=\"gp-number\">${item.who}</div>";
    private static final String DOUBT = "<div>${item.doubt}</div><div class=\"gp-soft gp-small\">${item.round}</div>";
    private static final String CARD = "<div class=\"gp-marking-card\"><div>" + ITEM + "</div><div>" + WAITS
            + "</div><div>" + DOUBT + "</div>" + WHO + "</div>";

    private final transient ExamTitles titles;
    private final transient MarkingWords words;
    private final Column<Waiting> card;
    private transient MarkingFilter filter = MarkingFilter.ALL;
    private int size;

    MarkingGrid(HandMarking marking, ExamTitles titles, CompanyTime time) {
        this.titles = titles;
        this.words = new MarkingWords(this, time, marking.isAnonymous());
        addClassName("gp-marking-grid");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("exam.marking.title"));
        card = addColumn(rendered(CARD)).setHeader(getTranslation("exam.marking.answer"));
        addColumn(rendered(ITEM))
                .setHeader(getTranslation("exam.marking.answer"))
                .setFlexGrow(4);
        addColumn(rendered(WHO)).setHeader(getTranslation("exam.marking.who"));
        addColumn(rendered(DOUBT)).setHeader(getTranslation("exam.marking.why")).setFlexGrow(3);
        addColumn(rendered(WAITS))
                .setHeader(getTranslation("exam.marking.waits"))
                .setFlexGrow(2);
        narrow(false);
        RoomForATable.watch(this, this::narrow);
        setItems(
                query -> marking.page(filter, query.getOffset(), Math.min(query.getLimit(), HandMarking.MOST)).stream(),
                query -> size);
    }

    void show(MarkingFilter wanted, int count) {
        filter = wanted;
        size = count;
        setAllRowsVisible(size <= FEW);
        getDataProvider().refreshAll();
    }

    private void narrow(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == (column == card)));
    }

    private Renderer<Waiting> rendered(String template) {
        return LitRenderer.<Waiting>of(template)
                .withProperty("address", answer -> new MarkingAddress(filter).answer(answer))
                .withProperty("stem", answer -> answer.stem().plain(getLocale()))
                .withProperty("exam", answer -> titles.of(answer.exam()))
                .withProperty("who", answer -> words.who(answer.name(), answer.number()))
                .withProperty("doubt", answer -> words.doubt(answer.doubt()))
                .withProperty("round", answer -> words.round(answer.round()))
                .withProperty("age", answer -> words.age(answer.since()))
                .withProperty("since", answer -> words.since(answer.since(), getLocale()))
                .withProperty("late", Waiting::late);
    }
}
