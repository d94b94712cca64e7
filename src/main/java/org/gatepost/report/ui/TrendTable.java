package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.RegisterGroup;
import org.gatepost.report.TrendPoint;

/** Every number of the chart, the newest day first, each with its population; rules where they changed. */
final class TrendTable extends NativeTable {

    private final List<RegisterGroup> parts;

    TrendTable(List<TrendPoint> points, CompanyTime time) {
        addClassNames("gp-trend-table", "gp-trend-standings");
        parts = TrendChart.PARTS.stream()
                .filter(part -> part != RegisterGroup.UNDECIDED
                        || points.stream().anyMatch(point -> point.counts().of(part) > 0))
                .toList();
        List<String> headings = new ArrayList<>(
                List.of(getTranslation("report.trends.day"), getTranslation("report.trends.population")));
        parts.forEach(part -> headings.add(getTranslation("report.group." + part)));
        headings.add(getTranslation("report.trends.overdue"));
        headings.add(getTranslation("report.trends.rules"));
        var head = new NativeTableRow();
        headings.forEach(heading -> head.add(heading(heading)));
        getHead().add(head);
        for (int place = points.size() - 1; place >= 0; place--) {
            boolean isNew = place == 0 || !points.get(place).hasRulesOf(points.get(place - 1));
            getBody().add(row(points.get(place), isNew, headings, time));
        }
    }

    static String day(TrendPoint point, CompanyTime time, Component reader, Locale language) {
        return point.now()
                ? reader.getTranslation("report.trends.now")
                : time.date(point.day().atStartOfDay(time.zone()).toInstant(), language);
    }

    private NativeTableRow row(TrendPoint point, boolean isNew, List<String> headings, CompanyTime time) {
        List<String> values = new ArrayList<>(List.of(day(point, time, this, getLocale()), number(point.population())));
        parts.forEach(part -> values.add(number(point.counts().of(part))));
        values.add(number(point.overdue()));
        String rules = String.join(getTranslation("report.sheet.comma"), point.rules());
        values.add(!isNew ? "" : point.asItWas() ? rules : getTranslation("report.trends.nearest", rules));
        var row = new NativeTableRow();
        for (int place = 0; place < values.size(); place++) {
            var cell = new NativeTableCell(values.get(place));
            cell.getElement().setAttribute("data-label", headings.get(place));
            row.add(cell);
        }
        return row;
    }

    private String number(int count) {
        return getTranslation("widget.number", count);
    }

    private static NativeTableHeaderCell heading(String words) {
        var heading = new NativeTableHeaderCell(words);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }
}
