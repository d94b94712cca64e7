package org.gatepost.clearance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.clearance.TrialRules;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.people.PositionCatalogue.Choice;
import org.gatepost.people.PositionId;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;

/** Whom other dates in a position's file would touch, tried before the file is changed. */
@Route("rules")
@Menu(order = 34, title = "clearance.rules.menu", icon = "hourglass")
@RolesAllowed("HR")
@StyleSheet("context://css/clearance.css")
class RulesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TrialRules rules;
    private final transient Library library;
    private final transient CompanyTime time;
    private final Select<Choice> position = new Select<>();
    private final IntegerField validMonths = field("validMonths", 1, TrialRules.MOST_MONTHS);
    private final IntegerField expiringDays = field("expiringDays", 0, TrialRules.MOST_DAYS);
    private final IntegerField graceDays = field("graceDays", 0, TrialRules.MOST_DAYS);
    private final IntegerField dueDays = field("dueDays", 0, TrialRules.MOST_DAYS);
    private final Div found = new Div();

    RulesView(TrialRules rules, Library library, CompanyTime time) {
        this.rules = rules;
        this.library = library;
        this.time = time;
        addClassName("gp-page");
        position.setLabel(getTranslation("clearance.rules.position"));
        position.setId("rules-position");
        position.setItemLabelGenerator(
                choice -> choice == null ? "" : choice.title().in(getLocale()));
        position.setItems(library.positions());
        position.addValueChangeListener(event -> show());
        var ask = new Button(getTranslation("clearance.rules.ask"), event -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClassName("gp-action");
        ask.setId("rules-ask");
        var fields = new Div(position, validMonths, expiringDays, graceDays, dueDays);
        fields.addClassName("gp-rules-fields");
        var form = new Div(fields, ask);
        form.addClassNames("gp-card", "gp-stack");
        found.addClassName("gp-stack");
        found.getElement().setAttribute("role", "status");
        add(new PageHeader(getPageTitle(), getTranslation("clearance.rules.lead")), form, found);
    }

    private IntegerField field(String name, int least, int most) {
        var field = new IntegerField(getTranslation("clearance.rules." + name));
        field.setHelperText(getTranslation("clearance.rules." + name + ".help"));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setId("rules-" + name);
        // What is wrong is said when it is asked for, and no longer once something else is written.
        field.setManualValidation(true);
        field.addValueChangeListener(event -> field.setInvalid(false));
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (position.isEmpty()) {
            Optional<PositionId> most = rules.mostHeld();
            List<Choice> all = library.positions();
            all.stream()
                    .filter(choice -> most.filter(choice.id()::equals).isPresent())
                    .findFirst()
                    .or(() -> all.stream().findFirst())
                    .ifPresent(position::setValue);
        }
    }

    /** What the file says today; in days of the year nothing can be tried here. */
    private void show() {
        found.removeAll();
        position.setInvalid(false);
        fields().forEach(field -> field.setInvalid(false));
        Choice choice = position.getValue();
        if (choice == null) {
            return;
        }
        rules.today(choice.id()).ifPresent(dates -> {
            boolean isFixed = dates.validMonths() == 0;
            validMonths.setVisible(!isFixed);
            validMonths.setValue(isFixed ? null : dates.validMonths());
            expiringDays.setValue(dates.expiringDays());
            graceDays.setValue(dates.graceDays());
            dueDays.setValue(dates.dueDays());
        });
    }

    private void ask() {
        found.removeAll();
        Choice choice = position.getValue();
        if (choice == null) {
            position.setErrorMessage(getTranslation("clearance.rules.refused.position"));
            position.setInvalid(true);
            return;
        }
        List<IntegerField> wrong = fields().filter(field -> !isWithin(field)).toList();
        wrong.forEach(field ->
                refuse(field, getTranslation("clearance.rules.refused.number", field.getMin(), field.getMax())));
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
            return;
        }
        try {
            found.add(new TouchedPeople(rules.with(choice.id(), dates()), time));
        } catch (Refusal refusal) {
            String words = getTranslation(refusal.key(), refusal.arguments());
            if (refusal.key().equals(TrialRules.WINDOW)) {
                refuse(expiringDays, words);
                expiringDays.focus();
            } else {
                found.add(Notice.bad(words));
            }
        }
    }

    private Stream<IntegerField> fields() {
        return Stream.of(validMonths, expiringDays, graceDays, dueDays).filter(IntegerField::isVisible);
    }

    private static boolean isWithin(IntegerField field) {
        Integer value = field.getValue();
        return value != null && value >= field.getMin() && value <= field.getMax();
    }

    private static void refuse(IntegerField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private TrialRules.Dates dates() {
        return new TrialRules.Dates(
                validMonths.isVisible() ? Objects.requireNonNull(validMonths.getValue()) : 0,
                Objects.requireNonNull(expiringDays.getValue()),
                Objects.requireNonNull(graceDays.getValue()),
                Objects.requireNonNull(dueDays.getValue()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clearance.rules.title");
    }
}
