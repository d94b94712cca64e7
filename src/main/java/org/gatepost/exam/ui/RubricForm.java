package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
 * The criteria, each with its grades to choose from. With the focus in here a digit chooses the grade of that place in the
 * first criterion that has none yet.
 */
final class RubricForm extends Div {

    private static final List<Key> DIGITS = List.of(
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
        for (int place = 0; place < DIGITS.size(); place++) {
            int chosen = place;
            Shortcuts.addShortcutListener(keysWork, () -> choose(chosen), DIGITS.get(place))
                    .listenOn(this);
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
        group.addValueChangeListener(event -> tell());
        choices.add(new Choice(criterion, group));
        if (!criterion.mustHit()) {
            return group;
        }
        var must = new Span(getTranslation("exam.marking.mustHit"));
        must.addClassNames("gp-small", "gp-marking-must");
        return new Div(group, must);
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

    private void choose(int place) {
        firstWithout()
                .filter(choice -> place < choice.criterion().grades().size())
                .ifPresent(choice -> {
                    choice.group().setValue(choice.criterion().grades().get(place));
                    focusNext();
                });
    }

    /**
     * Puts the focus on the first criterion that has no grade yet, where there are keys to go on with. The page stays where
     * it is at first: the answer is to be read before.
     */
    void focusNext() {
        firstWithout().ifPresent(choice -> choice.group().getElement().executeJs("""
                if (matchMedia('(pointer: fine)').matches) {
                  setTimeout(() => this.querySelector('vaadin-radio-button input')?.focus({preventScroll: $0}), 100);
                }""", given().isEmpty()));
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
