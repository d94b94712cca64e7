package org.gatepost.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.gatepost.people.PositionId;
import org.gatepost.report.RegisterColumn;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterOrder;
import org.gatepost.widget.Glyph;

/** The fields above the register. They show what the address says, and ask for another address. */
final class RegisterFilters extends Div {

    private static final int QUIET_MILLIS = 350;

    private final TextField text = new TextField();
    private final ComboBox<String> department = new ComboBox<>();
    private final Select<PositionId> position = new Select<>();
    private final Select<String> reason = new Select<>();
    private final Select<RegisterColumn> sort = new Select<>();
    private final Button clear = new Button();
    private transient RegisterAddress shown =
            new RegisterAddress(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST);

    /** @param departments to choose from; one is no choice and is not offered */
    RegisterFilters(
            List<String> departments,
            List<PositionId> positions,
            PositionTitle titles,
            Consumer<RegisterAddress> wanted) {
        addClassName("gp-filters");
        text.setLabel(getTranslation("report.register.search"));
        text.setPlaceholder(getTranslation("report.register.searchHint"));
        text.setPrefixComponent(Glyph.SEARCH.icon());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(QUIET_MILLIS);
        text.addClassName("gp-filters-text");
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wanted.accept(with(shown.filter().withText(event.getValue())));
            }
        });
        department.setLabel(getTranslation("report.column.DEPARTMENT"));
        department.setPlaceholder(getTranslation("report.register.allDepartments"));
        department.setItems(departments);
        department.setClearButtonVisible(true);
        department.setVisible(departments.size() > 1);
        department.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wanted.accept(with(shown.filter().withDepartment(event.getValue())));
            }
        });
        position.setLabel(getTranslation("report.column.POSITION"));
        position.setItems(positions);
        position.setItemLabelGenerator(
                id -> id == null ? getTranslation("report.register.allPositions") : titles.of(id));
        position.setEmptySelectionAllowed(true);
        position.setEmptySelectionCaption(getTranslation("report.register.allPositions"));
        position.setPlaceholder(getTranslation("report.register.allPositions"));
        position.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wanted.accept(with(shown.filter().withPosition(event.getValue())));
            }
        });
        reason.setLabel(getTranslation("report.column.REASON"));
        reason.setItems(RegisterFilter.CHOICES);
        reason.setItemLabelGenerator(
                name -> getTranslation(name == null ? "report.register.allReasons" : "report.reason." + name));
        reason.setEmptySelectionAllowed(true);
        reason.setEmptySelectionCaption(getTranslation("report.register.allReasons"));
        reason.setPlaceholder(getTranslation("report.register.allReasons"));
        reason.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                wanted.accept(with(shown.filter().withReason(event.getValue())));
            }
        });
        sort.setLabel(getTranslation("report.register.sort"));
        sort.setItems(RegisterColumn.values());
        sort.setItemLabelGenerator(column -> getTranslation("report.column." + column));
        sort.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                wanted.accept(new RegisterAddress(shown.filter(), new RegisterOrder(event.getValue(), false)));
            }
        });
        clear.setText(getTranslation("report.register.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(event -> wanted.accept(with(RegisterFilter.EVERYBODY)));
        add(text, department, position, reason, sort, clear);
    }

    /** Offers to sort by these only. */
    void sortsBy(List<RegisterColumn> columns) {
        sort.setItems(columns);
    }

    /** The field for words, which may stand apart from the others. */
    TextField search() {
        return text;
    }

    void show(RegisterAddress address) {
        shown = address;
        RegisterFilter filter = address.filter();
        // What somebody is typing is not taken out of their hands: "li " would lose its space.
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        department.setValue(filter.department());
        position.setValue(filter.position());
        reason.setValue(filter.reason());
        sort.setValue(
                sort.getListDataView().contains(address.order().column())
                        ? address.order().column()
                        : RegisterColumn.STATUS);
        clear.setVisible(!filter.isEverybody());
    }

    private RegisterAddress with(RegisterFilter filter) {
        return new RegisterAddress(filter, shown.order());
    }

    /** What a position is called in the reader's language. */
    @FunctionalInterface
    interface PositionTitle {
        String of(PositionId id);
    }
}
