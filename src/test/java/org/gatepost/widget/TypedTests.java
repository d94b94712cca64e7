package org.gatepost.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed and not sent outlives a change of the language. */
class TypedTests {

    private final UI ui = new UI();

    @Test
    void comesBackIntoTheFieldsOfAPageBuiltAnew() {
        var name = new TextField("Name");
        var other = new TextField("Other");
        var agrees = new Checkbox("Agrees");
        show(new Div(name, other), agrees);
        name.setValue("Lin");
        other.setValue("more");
        agrees.setValue(true);

        Typed typed = Typed.in(ui);
        var nameAnew = new TextField("姓名");
        var otherAnew = new TextField("其他");
        var agreesAnew = new Checkbox("同意");
        show(new Div(nameAnew, otherAnew), agreesAnew);
        typed.putBack(ui);

        assertThat(nameAnew.getValue()).isEqualTo("Lin");
        assertThat(otherAnew.getValue()).isEqualTo("more");
        assertThat(agreesAnew.getValue()).isTrue();
    }

    @Test
    void findsAFieldByItsIdEvenWhenAnotherStandsBeforeIt() {
        show(withId("name", "Lin"));
        Typed typed = Typed.in(ui);
        TextField anew = withId("name", "");
        TextField before = withId("department", "");
        show(before, anew);
        typed.putBack(ui);
        assertThat(anew.getValue()).isEqualTo("Lin");
        assertThat(before.getValue()).isEmpty();
    }

    @Test
    void tellsNobodyOfAFieldThatStandsAsItStood() {
        show(withId("q", "vanilla"));
        Typed typed = Typed.in(ui);
        TextField anew = withId("q", "vanilla");
        List<String> heard = new ArrayList<>();
        anew.addValueChangeListener(event -> heard.add(event.getValue()));
        show(anew);
        typed.putBack(ui);
        assertThat(heard).isEmpty();
    }

    @Test
    void leavesAloneWhatMayNotBeChangedAndWordsOfAnotherLanguage() {
        TextField fixed = withId("number", "G1");
        var status = new Select<String>();
        status.setItems("Cleared", "Blocked");
        status.setValue("Blocked");
        show(fixed, status);
        Typed typed = Typed.in(ui);
        TextField fixedAnew = withId("number", "G2");
        fixedAnew.setReadOnly(true);
        var statusAnew = new Select<String>();
        statusAnew.setItems("可上岗", "未获资格");
        show(fixedAnew, statusAnew);
        typed.putBack(ui);
        assertThat(fixedAnew.getValue()).isEqualTo("G2");
        assertThat(statusAnew.getValue()).isNull();
    }

    private void show(Component... page) {
        ui.removeAll();
        ui.add(page);
    }

    private static TextField withId(String id, String value) {
        var field = new TextField();
        field.setId(id);
        field.setValue(value);
        return field;
    }
}
