package org.gatepost.report.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.ContentNames;

/** Which lessons were studied when, the latest first. */
final class StudiedTable extends NativeTable {

    StudiedTable(Map<LessonId, List<Instant>> studied, ContentNames names, CompanyTime time) {
        addClassName("gp-table");
        Locale locale = getLocale();
        String lesson = getTranslation("report.person.lesson");
        String when = getTranslation("report.person.studiedWhen");
        getHead().add(new NativeTableRow(new NativeTableHeaderCell(lesson), new NativeTableHeaderCell(when)));
        studied.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<LessonId, List<Instant>> entry) ->
                                entry.getValue().getLast())
                        .reversed())
                .forEach(entry -> getBody()
                        .add(new NativeTableRow(
                                cell(lesson, names.lesson(entry.getKey(), locale)),
                                cell(
                                        when,
                                        entry.getValue().reversed().stream()
                                                .map(at -> time.dateAndMinute(at, locale))
                                                .collect(Collectors.joining(getTranslation("report.sheet.semicolon")))))));
    }

    private static NativeTableCell cell(String label, String value) {
        var cell = new NativeTableCell(value);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
