package org.gatepost.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A plain HTML form that posts to {@code /login}, because that is what password managers know and what still works while
 * scripts are loading.
 */
@Tag("form")
final class SignInForm extends HtmlContainer {

    private final Input username = field("username", "text", "username");
    private final Input password = field("password", "password", "current-password");

    SignInForm() {
        addClassName("gp-signin-form");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        username.getElement()
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("autofocus", true);
        var submit = new NativeButton(getTranslation("people.login.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("gp-action");
        add(labelled(username, "people.login.username"), labelled(password, "people.login.password"), submit);
        token().ifPresent(this::add);
    }

    /** Signs in as somebody at a tap. */
    void submitAs(String name, String secret) {
        getElement()
                .executeJs(
                        "this.elements.username.value = $0; this.elements.password.value = $1; this.requestSubmit()",
                        name,
                        secret);
    }

    /** A name to begin with; the cursor then waits in the password. */
    void fill(String name) {
        username.getElement().setAttribute("value", name).removeAttribute("autofocus");
        password.getElement().setAttribute("autofocus", true);
    }

    private Component labelled(Input input, String key) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(input);
        var field = new Div(label, input);
        field.addClassName("gp-signin-field");
        return field;
    }

    private static Input field(String name, String type, String autocomplete) {
        var input = new Input();
        input.setId(name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
        return input;
    }

    /** What shows the server that the form is its own. */
    private static Optional<Component> token() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request == null || !(request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)) {
            return Optional.empty();
        }
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
        return Optional.of(input);
    }
}
