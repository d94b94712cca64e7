package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.ContentNames;

/** Which lessons were studied when: those to be studied again first, then the latest first. */
final class StudiedTable extends NativeTable {

    /** @param owed lessons the gate asks for now */
    StudiedTable(Map<LessonId, List<Instant>> studied, Set<LessonId> owed, ContentNames names, CompanyTime time) {
        addClassName("gp-table");
        Locale locale = getLocale();
        String lesson = getTranslation("report.person.lesson");
        String when = getTranslation("report.person.studiedWhen");
        getHead().add(new NativeTableRow(new NativeTableHeaderCell(lesson), new NativeTableHeaderCell(when)));
        studied.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<LessonId, List<Instant>> entry) -> owed.contains(entry.getKey()))
                        .thenComparing(entry -> entry.getValue().getLast())
                        .reversed())
                .forEach(entry -> getBody()
                        .add(new NativeTableRow(
                                cell(lesson, name(names.lesson(entry.getKey(), locale), owed.contains(entry.getKey()))),
                                cell(
                                        when,
                                        new Span(entry.getValue().reversed().stream()
                                                .map(at -> time.dateAndMinute(at, locale))
                                                .collect(Collectors.joining(
                                                        getTranslation("report.sheet.semicolon"))))))));
    }

    private Div name(String name, boolean owed) {
        var cell = new Div(new Div(name));
        if (owed) {
            var again = new Div(getTranslation("report.person.owed"));
            again.addClassNames("gp-soft", "gp-small");
            cell.add(again);
        }
        return cell;
    }

    private static NativeTableCell cell(String label, Component value) {
        var cell = new NativeTableCell(value);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
