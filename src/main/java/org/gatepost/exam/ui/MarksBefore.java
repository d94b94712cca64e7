package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.gatepost.exam.MarkingTask;
import org.gatepost.kernel.Points;

/** The two marks that do not agree, for whoever decides between them. */
final class MarksBefore extends Div {

    MarksBefore(MarkingTask task) {
        addClassNames("gp-card", "gp-stack");
        add(new H2(getTranslation("exam.marking.before")), new Paragraph(getTranslation("exam.marking.before.means")));
        int number = 1;
        for (MarkingTask.Before before : task.before()) {
            add(new H3(getTranslation(
                    "exam.marking.before.mark",
                    number++,
                    before.earned().value(),
                    task.rubric().possible().value())));
            var list = new UnorderedList();
            task.rubric().criteria().stream()
                    .filter(criterion -> criterion.name() != null)
                    .forEach(criterion -> list.add(new ListItem(getTranslation(
                            "exam.result.byPeople.criterion",
                            criterion.name() == null ? "" : criterion.name().in(getLocale()),
                            before.criteria()
                                    .getOrDefault(criterion.id(), Points.ZERO)
                                    .value(),
                            criterion.points().value()))));
            list.setVisible(list.getComponentCount() > 0);
            add(list);
            if (!before.remark().isEmpty()) {
                var remark = new Div();
                remark.setText(before.remark());
                remark.addClassName("gp-marking-typed");
                add(remark);
            }
        }
    }
}
