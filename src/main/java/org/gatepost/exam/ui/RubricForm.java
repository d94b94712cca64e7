package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.kernel.Points;
import org.gatepost.marking.Rubric;
import org.gatepost.marking.Rubric.Criterion;
import org.gatepost.marking.Rubric.Grade;

/**
 * The criteria, each with its grades to choose from. With the focus on a criterion a digit gives it so many points, and the
 * focus goes on to the next that has none.
 */
final class RubricForm extends Div {

    /** The digit at each place is worth its place in points. */
    private static final List<Key> DIGITS = List.of(
            Key.DIGIT_0,
            Key.DIGIT_1,
            Key.DIGIT_2,
            Key.DIGIT_3,
            Key.DIGIT_4,
            Key.DIGIT_5,
            Key.DIGIT_6,
            Key.DIGIT_7,
            Key.DIGIT_8,
            Key.DIGIT_9);

    /** A criterion and where its grade is chosen. */
    private record Choice(Criterion criterion, RadioButtonGroup<Grade> group) {}

    private final transient Rubric rubric;
    private final transient List<Choice> choices = new ArrayList<>();
    private final Paragraph sum = new Paragraph();

    RubricForm(Rubric rubric, Component keysWork) {
        this.rubric = rubric;
        addClassNames("gp-card", "gp-stack", "gp-marking-rubric");
        add(new H2(getTranslation("exam.marking.criteria")));
        rubric.criteria().forEach(criterion -> add(group(criterion)));
        sum.addClassName("gp-marking-sum");
        sum.getElement().setAttribute("role", "status");
        add(sum);
        for (Choice choice : choices) {
            for (int points = 0; points < DIGITS.size(); points++) {
                int given = points;
                Shortcuts.addShortcutListener(keysWork, () -> give(choice, new Points(given)), DIGITS.get(points))
                        .listenOn(choice.group());
            }
        }
        tell();
    }

    private Component group(Criterion criterion) {
        var group = new RadioButtonGroup<Grade>();
        group.setId("criterion-" + criterion.id());
        group.addThemeName("vertical");
        group.setItems(criterion.grades());
        group.setLabel(
                criterion.name() == null
                        ? getTranslation("exam.marking.whole")
                        : criterion.name().in(getLocale()));
        group.setItemLabelGenerator(grade -> label(criterion, grade));
        group.setManualValidation(true);
        group.addValueChangeListener(event -> {
            group.setInvalid(false);
            tell();
        });
        if (criterion.mustHit()) {
            group.setHelperText(getTranslation("exam.marking.mustHit"));
            group.addThemeName("helper-above-field");
            group.addClassName("gp-marking-must");
        }
        choices.add(new Choice(criterion, group));
        return group;
    }

    private String label(Criterion criterion, Grade grade) {
        if (grade.text() != null) {
            return getTranslation(
                    "exam.marking.grade", grade.points().value(), grade.text().in(getLocale()));
        }
        if (grade.points().equals(criterion.points())) {
            return getTranslation("exam.marking.grade.right", grade.points().value());
        }
        return grade.points().equals(Points.ZERO)
                ? getTranslation("exam.marking.grade.wrong")
                : getTranslation("exam.marking.grade.part", grade.points().value());
    }

    /** Gives a criterion so many points, or says there that none of its grades is worth so many. */
    private void give(Choice choice, Points points) {
        choice.criterion().grades().stream()
                .filter(grade -> grade.points().equals(points))
                .findFirst()
                .ifPresentOrElse(
                        grade -> {
                            choice.group().setValue(grade);
                            focus(firstWithout().orElse(choice), false);
                        },
                        () -> say(choice, getTranslation("exam.marking.noGrade", points.value())));
    }

    /** Chooses what had been chosen before the page was shown anew. */
    void give(Map<String, Points> before) {
        for (Choice choice : choices) {
            choice.criterion().grades().stream()
                    .filter(grade ->
                            grade.points().equals(before.get(choice.criterion().id())))
                    .findFirst()
                    .ifPresent(choice.group()::setValue);
        }
    }

    /** Says at each criterion that has no grade yet that it wants one, and leads to the first. */
    void askForMissing() {
        choices.stream()
                .filter(choice -> choice.group().isEmpty())
                .forEach(choice -> say(choice, getTranslation("exam.marking.missing")));
        focusNext();
    }

    private static void say(Choice choice, String text) {
        choice.group().setErrorMessage(text);
        choice.group().setInvalid(true);
    }

    /**
     * Puts the focus on the first criterion that has no grade yet, where there are keys to go on with. The page stays where
     * it is at first: the answer is to be read before.
     */
    void focusNext() {
        firstWithout().ifPresent(choice -> focus(choice, given().isEmpty()));
    }

    private static void focus(Choice choice, boolean stay) {
        choice.group().getElement().executeJs("""
                if (matchMedia('(pointer: fine)').matches) {
                  setTimeout(() => (this.querySelector('vaadin-radio-button[checked] input')
                    ?? this.querySelector('vaadin-radio-button input'))?.focus({preventScroll: $0}), 100);
                }""", stay);
    }

    private Optional<Choice> firstWithout() {
        return choices.stream().filter(choice -> choice.group().isEmpty()).findFirst();
    }

    private void tell() {
        Map<String, Points> given = given();
        if (rubric.misses(given)) {
            sum.setText(
                    getTranslation("exam.marking.sum.missed", rubric.possible().value()));
            return;
        }
        Points earned = given.values().stream().reduce(Points.ZERO, Points::plus);
        sum.setText(getTranslation(
                "exam.marking.sum", earned.value(), rubric.possible().value()));
    }

    boolean isComplete() {
        return firstWithout().isEmpty();
    }

    /** What has been given so far. */
    Map<String, Points> given() {
        Map<String, Points> given = new LinkedHashMap<>();
        choices.forEach(choice -> {
            if (choice.group().getValue() != null) {
                given.put(choice.criterion().id(), choice.group().getValue().points());
            }
        });
        return given;
    }
}
