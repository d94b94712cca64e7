package org.gatepost.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.library.Course;
import org.gatepost.study.CaseFound;
import org.gatepost.study.CaseLibrary;
import org.gatepost.study.CaseShelf;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;

/** Every documented case and rule, by course or by search. Shut to whoever is not cleared: they have lessons to study. */
@Route("cases")
@Menu(order = 5, title = "study.cases.menu", icon = "search")
@PermitAll
@StyleSheet("context://css/study.css")
class CasesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int QUIET_MILLIS = 300;

    private final transient CaseLibrary library;
    private final TextField words = new TextField();
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();
    private boolean showing;

    CasesView(CaseLibrary library) {
        this.library = library;
        words.setId("q");
        words.setPlaceholder(getTranslation("study.cases.search"));
        words.setAriaLabel(getTranslation("study.cases.search"));
        words.setHelperText(getTranslation("study.cases.search.help"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(QUIET_MILLIS);
        words.setMaxLength(100);
        words.addClassName("gp-case-search");
        words.addValueChangeListener(event -> ask(event.getValue()));
        count.addClassNames("gp-soft", "gp-small", "gp-number");
        count.getElement().setAttribute("role", "status");
        found.addClassName("gp-stack");
        getContent().addClassName("gp-page");
        getContent()
                .add(
                        new PageHeader(getTranslation("study.cases.title"), getTranslation("study.cases.lead")),
                        words,
                        count,
                        found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        showing = true;
        words.setValue(asked);
        showing = false;
        found.removeAll();
        if (asked.isEmpty()) {
            count.setText("");
            library.shelves().forEach(shelf -> found.add(shelf(shelf)));
        } else {
            show(asked, library.search(asked));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("study.cases.title");
    }

    private void show(String asked, List<CaseFound> cases) {
        count.setText(getTranslation("study.cases.count", cases.size()));
        if (cases.isEmpty()) {
            found.add(new EmptyState(
                    Glyph.SEARCH, getTranslation("study.cases.none", asked), getTranslation("study.cases.none.text")));
            return;
        }
        found.add(cards(cases.stream().map(each -> new CaseCard(each.system(), each.fact()))));
    }

    private Component shelf(CaseShelf shelf) {
        String title = shelf.course()
                .map(Course::title)
                .map(text -> text.in(getLocale()))
                .orElseGet(() -> getTranslation("study.cases.untaught"));
        var section = new Section(
                new H2(title), cards(shelf.cases().stream().map(each -> new CaseCard(each, Optional.empty()))));
        section.addClassName("gp-study-section");
        return section;
    }

    private static Div cards(Stream<CaseCard> cards) {
        var columns = new Div();
        columns.addClassName("gp-columns");
        cards.forEach(columns::add);
        return columns;
    }

    /** The address says what is asked for, so that it can be linked and Back leads to it from a case. */
    private void ask(String asked) {
        if (!showing) {
            getUI().ifPresent(ui -> ui.navigate(
                    CasesView.class, asked.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", asked)));
        }
    }
}
