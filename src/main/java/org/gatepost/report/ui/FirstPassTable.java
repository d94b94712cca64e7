package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gatepost.kernel.Points;
import org.gatepost.report.FirstPass;

/** How many passed an exam at their first attempt, month by month: a bar for the look, numbers for the rest. */
final class FirstPassTable extends NativeTable {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    private final List<String> headings;

    /** @param passes of one exam, newest first */
    FirstPassTable(List<FirstPass> passes) {
        addClassName("gp-trend-table");
        headings = List.of(
                getTranslation("report.trends.month"),
                getTranslation("report.trends.firstRate"),
                getTranslation("report.trends.firstPeople"),
                getTranslation("report.sheet.column.blueprintRevision"));
        var head = new NativeTableRow();
        headings.forEach(words -> {
            var heading = new NativeTableHeaderCell(words);
            heading.getElement().setAttribute("scope", "col");
            head.add(heading);
        });
        getHead().add(head);
        passes.forEach(pass -> getBody()
                .add(new NativeTableRow(
                        cell(0, new Span(pass.month().format(MONTH))),
                        cell(1, rate(pass)),
                        cell(2, new Span(getTranslation("report.trends.firstOf", pass.passed(), pass.people()))),
                        cell(3, new Span(getTranslation("widget.number", pass.blueprintRevision()))))));
    }

    private Component rate(FirstPass pass) {
        String percent =
                new Points(pass.passed()).percentOf(new Points(pass.people())).toPlainString();
        var bar = new Div();
        bar.addClassName("gp-trend-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", percent + "%");
        var rate = new Div(new Span(getTranslation("report.trends.percent", percent)), bar);
        rate.addClassName("gp-trend-rate");
        return rate;
    }

    private NativeTableCell cell(int place, Component value) {
        var cell = new NativeTableCell(value);
        cell.getElement().setAttribute("data-label", headings.get(place));
        return cell;
    }
}
