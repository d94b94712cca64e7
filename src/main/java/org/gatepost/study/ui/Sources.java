package org.gatepost.study.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Lesson;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.gatepost.source.ServiceSystem;
import org.gatepost.source.ui.FactQuote;

/** What a lesson rests on: every fact with its passage, and what the source leaves open. */
final class Sources extends Composite<Section> {

    private final transient Ledger ledger;

    Sources(Lesson lesson, Ledger ledger) {
        this.ledger = ledger;
        var all = new Div();
        all.addClassName("gp-sources");
        bySystem(lesson).forEach((system, facts) -> all.add(system(system, facts)));
        var details = new NativeDetails(
                getTranslation("study.sources.summary", lesson.facts().size()), all);
        details.addClassName("gp-details");
        getContent().addClassName("gp-study-section");
        getContent().add(new H2(getTranslation("study.sources")), details);
    }

    private Map<ServiceSystem, List<FactId>> bySystem(Lesson lesson) {
        Map<ServiceSystem, List<FactId>> systems = new LinkedHashMap<>();
        for (FactId fact : lesson.facts()) {
            systems.computeIfAbsent(ledger.systemOf(fact).orElseThrow(), system -> new ArrayList<>())
                    .add(fact);
        }
        return systems;
    }

    private Div system(ServiceSystem system, List<FactId> facts) {
        var list = new UnorderedList();
        list.addClassName("gp-source-facts");
        facts.forEach(fact -> list.add(new ListItem(new FactQuote(ledger, fact))));
        var group = new Div(new H3(getTranslation("study.sources.system", system.title(), system.company())), list);
        if (!system.leftOpen().isEmpty()) {
            var doubts = new UnorderedList();
            doubts.addClassName("gp-source-doubts");
            for (LocalizedText doubt : system.leftOpen()) {
                doubts.add(new ListItem(doubt.in(getLocale())));
            }
            group.add(new H3(getTranslation("study.sources.doubts")), doubts);
        }
        group.addClassName("gp-source");
        return group;
    }
}
