package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.source.Fact;
import org.gatepost.source.Figure;
import org.gatepost.source.ServiceSystem;
import org.gatepost.source.ui.FactQuote;
import org.gatepost.study.CaseItems;
import org.gatepost.study.CaseLibrary;
import org.gatepost.study.CaseStudy;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** One case: its figures, what is documented of it and where, what is doubtful, and the lessons that teach it. */
@Route("cases/:system")
@PermitAll
@StyleSheet("context://css/study.css")
class CaseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseLibrary library;
    private final transient Library content;
    private final transient ObjectProvider<CaseItems> items;
    private String title = "";

    CaseView(CaseLibrary library, Library content, ObjectProvider<CaseItems> items) {
        this.library = library;
        this.content = content;
        this.items = items;
        getContent().addClassNames("gp-page", "gp-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(library.find(Way.systemIn(event.getRouteParameters())).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CaseStudy shown) {
        ServiceSystem system = shown.system();
        title = system.title().in(getLocale());
        var back = new RouterLink(CasesView.class);
        back.addClassName("gp-study-back");
        back.add(Glyph.ARROW_LEFT.icon());
        back.add(getTranslation("study.cases.back"));
        getContent().removeAll();
        getContent().add(back, new PageHeader(title, CaseWords.whose(system, this, getLocale())));
        figures(system.facts().stream().flatMap(fact -> fact.figures().stream()).toList());
        section("study.case.facts", facts(system));
        if (!system.leftOpen().isEmpty()) {
            var doubts = new UnorderedList();
            doubts.addClassName("gp-source-doubts");
            system.leftOpen().forEach(doubt -> doubts.add(new ListItem(doubt.in(getLocale()))));
            section("study.sources.doubts", doubts);
        }
        section("study.case.lessons", lessons(shown.lessons()));
        getContent()
                .add(new CardLinks(
                        content.cardsAbout(system.facts().stream().map(Fact::id).toList())));
        items.stream()
                .flatMap(known -> known.about(system.id()).stream())
                .forEach(place -> getContent()
                        .add(new Anchor(place.address(), getTranslation("study.case.items", place.items()))));
    }

    private void figures(List<Figure> figures) {
        if (!figures.isEmpty()) {
            var list = new Facts();
            figures.forEach(
                    figure -> list.with(figure.label().in(getLocale()), CaseWords.figure(figure, this, getLocale())));
            list.addClassName("gp-card");
            section("study.case.figures", list);
        }
    }

    private Component facts(ServiceSystem system) {
        var document = new Paragraph(
                getTranslation("study.case.document", system.document().in(getLocale())));
        document.addClassNames("gp-soft", "gp-small");
        var list = new OrderedList();
        list.addClassName("gp-source-facts");
        for (Fact fact : system.facts()) {
            list.add(new ListItem(new FactQuote(fact)));
        }
        return new Div(document, list);
    }

    private Component lessons(List<Lesson> lessons) {
        if (lessons.isEmpty()) {
            return new Div(getTranslation("study.case.untaught"));
        }
        var list = new UnorderedList();
        list.addClassName("gp-case-lessons");
        for (Lesson lesson : lessons) {
            var link = Way.to(lesson);
            link.setText(lesson.title().in(getLocale()));
            list.add(new ListItem(link, new Minutes(lesson.minutes())));
        }
        return list;
    }

    private void section(String heading, Component content) {
        var section = new Section(new H2(getTranslation(heading)), content);
        section.addClassName("gp-study-section");
        getContent().add(section);
    }
}
