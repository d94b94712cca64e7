package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.exam.RegradeChange;

/** Attempts with what is and what would be. On a narrow screen each row becomes a block whose cells name themselves. */
final class RegradeTable extends Div {

    RegradeTable(List<RegradeChange> changes) {
        var body = new NativeTableBody();
        changes.forEach(change -> body.add(row(change)));
        var head = new NativeTableRow();
        Stream.of(
                        "exam.regrade.column.who",
                        "exam.regrade.column.attempt",
                        "exam.regrade.column.mark",
                        "exam.regrade.column.score",
                        "exam.regrade.column.verdict")
                .forEach(key -> head.add(new NativeTableHeaderCell(getTranslation(key))));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("gp-regrade-table");
        add(table);
    }

    private NativeTableRow row(RegradeChange change) {
        var words = new ChangeWords(this, getLocale());
        var effect = new Span(getTranslation("exam.regrade.effect." + change.effect()));
        effect.addClassNames("gp-regrade-effect", "gp-small");
        var who = new NativeTableCell(new Span(words.who(change)), effect);
        who.addClassName("gp-regrade-who");
        var row = new NativeTableRow(
                who,
                cell("exam.regrade.column.attempt", new Span(words.attempt(change))),
                cell("exam.regrade.column.mark", words.mark(change)),
                cell("exam.regrade.column.score", words.score(change)),
                cell("exam.regrade.column.verdict", words.verdict(change)));
        row.addClassName(EffectTone.of(change.effect()).className());
        return row;
    }

    private NativeTableCell cell(String label, Span words) {
        var cell = new NativeTableCell(words);
        cell.addClassName("gp-number");
        cell.getElement().setAttribute("data-label", getTranslation(label));
        return cell;
    }
}
