package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumSet;
import java.util.Set;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.NewAccount;
import org.gatepost.people.NewPerson;
import org.gatepost.people.Role;
import org.gatepost.people.Setup;
import org.gatepost.widget.Notice;

/** Sets up the first administrator; opened from the link in the log. */
@Route(value = "setup", autoLayout = false)
@PageTitle("people.setup.title")
@AnonymousAllowed
@StyleSheet("context://css/people.css")
class SetupView extends Composite<Div> implements HasUrlParameter<String> {

    private final transient Setup setup;
    private final transient CompanyTime time;
    private final Div message = new Div();
    private final TextField name = Fields.text("people.field.name", 120);
    private final TextField number = Fields.text("people.field.number", 40);
    private final TextField department = Fields.text("people.field.department", 120);
    private final TextField username = Fields.username();
    private final NewPasswordFields password = new NewPasswordFields();
    private final Checkbox alsoHr = new Checkbox();
    private String token = "";

    SetupView(Setup setup, CompanyTime time) {
        this.setup = setup;
        this.time = time;
        name.setAutocomplete(Autocomplete.NAME);
        alsoHr.setLabel(getTranslation("people.setup.alsoHr"));
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        token = parameter;
        getContent().removeAll();
        getContent().add(setup.isOpen(token) ? form() : over());
    }

    private Door form() {
        var submit = new Button(getTranslation("people.setup.submit"), event -> submit());
        submit.addClassName("gp-action");
        submit.setId("submit");
        var lead = new Paragraph(getTranslation("people.setup.lead"));
        lead.addClassName("gp-soft");
        var fields = new Div(name, number, department, username, password, alsoHr, submit);
        fields.addClassName("gp-people-form");
        return new Door(new H1(getTranslation("people.setup.title")), lead, message, fields);
    }

    private Door over() {
        var signIn = new Anchor("login", getTranslation("people.setup.signIn"));
        signIn.addClassName("gp-action");
        return new Door(
                new H1(getTranslation("people.setup.over")),
                new Paragraph(getTranslation("people.setup.overText")),
                signIn);
    }

    private void submit() {
        message.removeAll();
        try {
            Set<Role> roles = EnumSet.of(Role.ADMIN);
            if (alsoHr.getValue()) {
                roles.add(Role.HR);
            }
            setup.firstAdministrator(
                    token,
                    new NewPerson(number.getValue(), name.getValue(), department.getValue(), time.today()),
                    new NewAccount(username.getValue(), roles, password.agreed()));
            getUI().ifPresent(ui -> ui.getPage().setLocation("login?ready"));
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
