package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatepost.exam.ExamBrief;
import org.gatepost.exam.Score;
import org.gatepost.kernel.CompanyTime;

/** Earlier attempts, newest first, each with the way to its result. */
final class SatTable extends Div {

    private final boolean judged;

    SatTable(ExamBrief brief, CompanyTime time, Locale language) {
        judged = brief.blueprint().purpose().hasPass();
        addClassName("gp-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("exam.exam.sat"));
        var body = new NativeTableBody();
        brief.sat().forEach(attempt -> body.add(row(attempt, time, language)));
        var head = new NativeTableRow();
        Stream.of("exam.sat.number", "exam.sat.finished", "exam.sat.points", "exam.sat.verdict")
                .forEach(key -> head.add(new NativeTableHeaderCell(getTranslation(key))));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("gp-attempts");
        add(table);
    }

    private NativeTableRow row(ExamBrief.Sat sat, CompanyTime time, Locale language) {
        var row = new NativeTableRow();
        row.add(new NativeTableCell(
                new Anchor(ResultView.address(sat.attempt()), getTranslation("exam.sat.attempt", sat.number()))));
        row.add(new NativeTableCell(time.dateAndMinute(sat.finishedAt(), language)));
        row.add(new NativeTableCell(getTranslation(
                "exam.result.points",
                sat.score().earned().value(),
                sat.score().possible().value())));
        row.add(new NativeTableCell(getTranslation(verdict(sat.score()))));
        return row;
    }

    private String verdict(Score score) {
        if (judged) {
            return score.passed() ? "exam.result.passed" : "exam.result.failed";
        }
        return score.reachedCut() ? "exam.sat.goalReached" : "exam.sat.goalMissed";
    }
}
