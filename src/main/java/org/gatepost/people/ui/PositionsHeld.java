package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gatepost.people.PositionId;
import org.gatepost.people.RosterEntry;
import org.gatepost.people.Staffing;

/** The positions somebody holds, each of which can be taken, and those that can be given. */
final class PositionsHeld extends Composite<Div> {

    /** @param doing runs what the person at the screen wants and shows the outcome */
    PositionsHeld(RosterEntry entry, PositionTitles titles, Staffing staffing, Consumer<Runnable> doing) {
        getContent().addClassName("gp-stack");
        // Of whoever has left nothing is given or taken before they are back.
        boolean gone = entry.status() == RosterEntry.Status.LEFT;
        var list = new UnorderedList();
        list.addClassName("gp-people-positions");
        for (PositionId position : entry.positions()) {
            String title = titles.of(position, getLocale());
            Runnable taking =
                    () -> doing.accept(() -> staffing.take(entry.person().id(), position));
            var take = new Button(
                    getTranslation("people.position.take"),
                    event -> sure(entry.person().name(), title, taking).open());
            take.setAriaLabel(getTranslation("people.position.takeThis", title));
            list.add(gone ? new ListItem(new Span(title)) : new ListItem(new Span(title), take));
        }
        if (entry.positions().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("people.position.none")));
        } else {
            getContent().add(list);
        }
        var free = titles.all().stream()
                .filter(position -> !entry.positions().contains(position))
                .toList();
        if (!free.isEmpty() && !gone) {
            var choice = new ComboBox<PositionId>();
            choice.setAriaLabel(getTranslation("people.position.give"));
            choice.setPlaceholder(getTranslation("people.position.give"));
            choice.setItems(free);
            choice.setItemLabelGenerator(position -> titles.of(position, getLocale()));
            choice.setId("give-position");
            choice.addValueChangeListener(event -> {
                PositionId position = event.getValue();
                if (position != null) {
                    Runnable giving = () ->
                            doing.accept(() -> staffing.give(entry.person().id(), position));
                    sureToGive(entry, position, titles, giving, choice::clear).open();
                }
            });
            getContent().add(choice);
        }
    }

    /** It stops somebody from working at once, unless they passed for it before. */
    private SureDialog sureToGive(
            RosterEntry entry, PositionId position, PositionTitles titles, Runnable giving, Runnable leaving) {
        String name = entry.person().name();
        String title = titles.of(position, getLocale());
        List<String> effects = new ArrayList<>();
        titles.demandOf(position)
                .ifPresent(demand -> effects.add(getTranslation(
                        "people.sureEffect.give",
                        name,
                        title,
                        demand.lessons(),
                        demand.exam().in(getLocale()))));
        effects.add(getTranslation("people.sureEffect.giveKept", name));
        if (entry.positions().isEmpty()) {
            effects.add(getTranslation("people.sureEffect.giveFirst", name));
        }
        return new SureDialog(
                getTranslation("people.sure.give", name, title),
                effects,
                getTranslation("people.position.give"),
                giving,
                leaving);
    }

    private SureDialog sure(String name, String title, Runnable taking) {
        return new SureDialog(
                getTranslation("people.sure.take", name, title),
                List.of(getTranslation("people.sureEffect.take", name)),
                getTranslation("people.position.take"),
                taking,
                () -> {});
    }
}
