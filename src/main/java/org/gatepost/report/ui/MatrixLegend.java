package org.gatepost.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gatepost.report.ContentNames;
import org.gatepost.report.MatrixColumn;
import org.gatepost.report.RegisterGroup;
import org.gatepost.widget.Glyph;

/** What the signs and figures of the matrix mean; on a phone also the figures that its headings tell elsewhere. */
final class MatrixLegend extends Div {

    private final transient ContentNames names;
    private final Paragraph none = new Paragraph(getTranslation("report.matrix.none"));
    private final UnorderedList counts = new UnorderedList();

    MatrixLegend(ContentNames names) {
        this.names = names;
        addClassNames("gp-matrix-legend", "gp-small");
        var waived = new Div(Glyph.PEOPLE.icon(), new Span(getTranslation("report.matrix.waived")));
        waived.addClassName("gp-matrix-waived");
        counts.addClassName("gp-matrix-counts");
        counts.getElement().setAttribute("aria-label", getTranslation("report.matrix.counts"));
        add(
                new Paragraph(getTranslation(
                        "report.matrix.column",
                        getTranslation("report.matrix.counts"),
                        getTranslation(
                                "report.matrix.counted",
                                MatrixColumn.MAY_WORK.stream().map(this::word).toArray()))),
                none,
                waived,
                counts);
    }

    void show(List<MatrixColumn> columns) {
        counts.removeAll();
        columns.forEach(column -> counts.add(new ListItem(
                new Span(names.position(column.position(), getLocale())),
                new Span(getTranslation(
                        "report.matrix.mayWork",
                        column.mayWork(),
                        column.counts().all())))));
    }

    /** Cards name the positions somebody holds and no others, and have no headings. */
    void narrow(boolean small) {
        none.setVisible(!small);
        counts.setVisible(small);
    }

    private String word(RegisterGroup group) {
        return getTranslation("report.group." + group);
    }
}
