package org.gatepost.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether a department is to be new, and offers those that may have been meant. */
final class NewDepartmentDialog extends Dialog {

    /** @param go what to do when it is to be new; one that may have been meant is only put into the field */
    NewDepartmentDialog(DepartmentField department, Runnable go) {
        addClassName("gp-people-dialog");
        setHeaderTitle(getTranslation("people.department.title", department.typed()));
        var content = new Div(new Paragraph(getTranslation("people.department.new")));
        content.addClassNames("gp-stack", "gp-people-department");
        if (!department.alike().isEmpty()) {
            content.add(new Paragraph(getTranslation("people.department.alike")));
            department.alike().forEach(alike -> {
                var meant = new Button(alike, event -> {
                    department.setValue(alike);
                    close();
                    department.focus();
                });
                meant.setWidthFull();
                content.add(meant);
            });
        }
        add(content);
        var back = new Button(getTranslation("people.department.back"), event -> {
            close();
            department.focus();
        });
        back.addThemeVariants(ButtonVariant.PRIMARY);
        back.setAutofocus(true);
        var create = new Button(getTranslation("people.department.create"), event -> {
            close();
            go.run();
        });
        create.setId("create-department");
        getFooter().add(create, back);
    }
}
