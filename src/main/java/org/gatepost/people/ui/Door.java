package org.gatepost.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gatepost.widget.LanguageSwitch;
import org.gatepost.widget.SchemeSwitch;

/** What one stands before without an account: the name plate on one side, the tools and a form on the other. */
final class Door extends Div {

    private final Main main = new Main();

    Door(Component... content) {
        addClassName("gp-door");
        var tools = new Div(new LanguageSwitch(), new SchemeSwitch());
        tools.addClassName("gp-door-tools");
        main.addClassName("gp-door-main");
        main.add(content);
        var side = new Div(tools, main);
        side.addClassName("gp-door-side");
        add(plate(), side);
    }

    void addContent(Component more) {
        main.add(more);
    }

    private Header plate() {
        var mark = new Image("icons/gatepost.svg", "");
        mark.addClassName("gp-door-mark");
        var chinese = new Span("上岗之门");
        chinese.getElement().setAttribute("lang", "zh-CN");
        chinese.addClassName("gp-door-zh");
        var english = new Span("Gatepost");
        english.getElement().setAttribute("lang", "en");
        english.addClassName("gp-door-en");
        var name = new Div(chinese, english);
        name.addClassName("gp-door-name");
        var motto = new Paragraph(getTranslation("people.door.motto"));
        motto.addClassName("gp-door-motto");
        var plate = new Header(mark, name, motto);
        plate.addClassName("gp-door-plate");
        return plate;
    }
}
