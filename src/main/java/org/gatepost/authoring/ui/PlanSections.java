package org.gatepost.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.authoring.ExamPlan;
import org.gatepost.item.Level;
import org.gatepost.library.Section;

/** The sections of an exam, each with how many items it draws of how many, and what it asks of them. */
final class PlanSections extends Div {

    PlanSections(ExamPlan plan) {
        addClassName("gp-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("authoring.plans.sections"));
        var head = new NativeTableRow();
        Stream.of("section", "draws", "pool", "asks")
                .forEach(column ->
                        head.add(new NativeTableHeaderCell(getTranslation("authoring.plans.column." + column))));
        var body = new NativeTableBody();
        plan.parts().forEach(part -> body.add(row(part)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("gp-table", "gp-plan-sections");
        add(table);
    }

    private NativeTableRow row(ExamPlan.Part part) {
        Section section = part.section();
        var row = new NativeTableRow();
        row.add(cell("section", section.title().in(getLocale())));
        row.add(number("draws", getTranslation("authoring.plans.number", section.draw())));
        row.add(number("pool", getTranslation("authoring.plans.pool", part.pool(), part.mustGet())));
        List<String> asks = new ArrayList<>();
        if (section.mustGet() > 0) {
            asks.add(getTranslation("authoring.plans.mustGet", section.mustGet()));
        }
        for (Level level : Level.values()) {
            int wanted = section.levels().getOrDefault(level, 0);
            if (wanted > 0) {
                asks.add(getTranslation("authoring.plans.ofLevel", getTranslation("authoring.level." + level), wanted));
            }
        }
        row.add(cell(
                "asks",
                asks.isEmpty()
                        ? getTranslation("authoring.plans.asksNothing")
                        : String.join(getTranslation("authoring.plans.and"), asks)));
        return row;
    }

    private NativeTableCell number(String column, String text) {
        NativeTableCell cell = cell(column, text);
        cell.addClassName("gp-number");
        return cell;
    }

    /** On a phone the row is a stack, and each cell says of which column it is. */
    private NativeTableCell cell(String column, String text) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation("authoring.plans.column." + column));
        return cell;
    }
}
