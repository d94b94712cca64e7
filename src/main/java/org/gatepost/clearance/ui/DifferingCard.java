package org.gatepost.clearance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.clearance.RegisterChecking;
import org.gatepost.clearance.RegisterDifference;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.people.PositionId;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;
import org.springframework.web.util.UriUtils;

/** Somebody of whom the register said something else than the events: in what, and the button that has them decided anew. */
final class DifferingCard extends Div {

    private final transient RegisterChecking checking;
    private final transient RegisterDifference person;
    private final transient Runnable decided;
    private final transient FieldWords words;
    private final Div message = new Div();

    DifferingCard(
            RegisterDifference person, RegisterChecking checking, Library library, CompanyTime time, Runnable decided) {
        this.checking = checking;
        this.person = person;
        this.decided = decided;
        this.words = new FieldWords(this, library, time, getLocale());
        addClassNames("gp-card", "gp-stack");
        var name = new H3(new Anchor(
                "register/" + UriUtils.encodePathSegment(person.number(), StandardCharsets.UTF_8),
                person.name() + " " + person.number()));
        add(name);
        Map<PositionId, List<RegisterDifference.Field>> byPosition = person.fields().stream()
                .collect(Collectors.groupingBy(
                        RegisterDifference.Field::position, LinkedHashMap::new, Collectors.toList()));
        byPosition.forEach((position, fields) ->
                add(new Paragraph(WaiverForm.title(position, library, getLocale())), table(fields)));
        if (person.anewAt() != null) {
            add(new Paragraph(getTranslation(
                    "clearance.check.doneBy",
                    time.dateAndMinute(person.anewAt(), getLocale()),
                    String.valueOf(person.anewBy()))));
        } else {
            var decide = new Button(getTranslation("clearance.check.decide"), event -> decide());
            decide.addClassName("gp-action");
            decide.setAriaLabel(getTranslation("clearance.check.decideNamed", person.name()));
            add(message, decide);
        }
    }

    private NativeTable table(List<RegisterDifference.Field> fields) {
        var table = new NativeTable();
        table.addClassName("gp-table");
        String what = getTranslation("clearance.check.what");
        String kept = getTranslation("clearance.check.kept");
        String events = getTranslation("clearance.check.decided");
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(what),
                        new NativeTableHeaderCell(kept),
                        new NativeTableHeaderCell(events)));
        fields.forEach(field -> table.getBody()
                .add(new NativeTableRow(
                        cell(what, words.name(field)),
                        cell(kept, words.of(field, field.kept(), field.decided())),
                        cell(events, words.of(field, field.decided(), field.kept())))));
        return table;
    }

    private static NativeTableCell cell(String label, String value) {
        var cell = new NativeTableCell(value);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private void decide() {
        message.removeAll();
        try {
            checking.decideAnew(person.person());
            Toast.good(getTranslation("clearance.check.done", person.name()));
            decided.run();
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
