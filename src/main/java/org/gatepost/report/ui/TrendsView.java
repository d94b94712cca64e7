package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.people.PositionCatalogue.Choice;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.report.ContentNames;
import org.gatepost.report.FirstPass;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.StaffTrends;
import org.gatepost.report.TrendPoint;
import org.gatepost.report.TrendStep;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;

/** How many stood where over time, and how many passed at their first attempt. What is shown stands in the address. */
@Route("trends")
@PageTitle("report.trends.title")
@RolesAllowed({"HR", "MANAGER"})
@StyleSheet("context://css/report.css")
class TrendsView extends Div implements AfterNavigationObserver {

    private final transient StaffTrends trends;
    private final transient ContentNames names;
    private final transient CompanyTime time;
    private final RegisterPages pages = new RegisterPages("trends");
    private final ComboBox<String> department = new ComboBox<>();
    private final Select<PositionId> position = new Select<>();
    private final Select<TrendStep> step = new Select<>();
    private final Div shown = new Div();
    private transient TrendAddress address = new TrendAddress(RegisterFilter.EVERYBODY, TrendStep.WEEK);

    TrendsView(StaffTrends trends, ContentNames names, Library library, CompanyTime time) {
        this.trends = trends;
        this.names = names;
        this.time = time;
        addClassName("gp-page");
        List<String> departments = trends.departments();
        department.setLabel(getTranslation("report.column.DEPARTMENT"));
        department.setPlaceholder(getTranslation("report.register.allDepartments"));
        department.setItems(departments);
        department.setClearButtonVisible(true);
        department.setVisible(departments.size() > 1);
        position.setLabel(getTranslation("report.column.POSITION"));
        position.setItems(library.positions().stream().map(Choice::id).toList());
        position.setItemLabelGenerator(
                id -> id == null ? getTranslation("report.register.allPositions") : names.position(id, getLocale()));
        position.setEmptySelectionAllowed(true);
        position.setEmptySelectionCaption(getTranslation("report.register.allPositions"));
        position.setPlaceholder(getTranslation("report.register.allPositions"));
        step.setLabel(getTranslation("report.trends.step"));
        step.setItems(TrendStep.values());
        step.setItemLabelGenerator(each -> getTranslation("report.trends.step." + each));
        department.addValueChangeListener(event -> ask(event.isFromClient()));
        position.addValueChangeListener(event -> ask(event.isFromClient()));
        step.addValueChangeListener(event -> ask(event.isFromClient()));
        var filters = new Div(department, position, step);
        filters.addClassName("gp-filters");
        shown.addClassName("gp-stack");
        String lead = SignedIn.current().is(Role.HR)
                ? getTranslation("report.trends.lead")
                : getTranslation("report.trends.leadManager", String.join("", departments));
        add(new PageHeader(getTranslation("report.trends.title"), lead), pages, filters, shown);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = TrendAddress.of(event.getLocation().getQueryParameters());
        department.setValue(address.filter().department());
        position.setValue(address.filter().position());
        step.setValue(address.step());
        pages.carry(address.register());
        shown.removeAll();
        List<TrendPoint> points = trends.standings(address.filter(), address.step());
        shown.add(section("report.trends.standings"));
        if (TrendPoint.most(points) == 0) {
            shown.add(new EmptyState(
                    Glyph.PEOPLE, getTranslation("report.trends.nobody"), getTranslation("report.trends.nobodyText")));
        } else {
            var card = new Div(
                    new TrendChart(points, time),
                    soft("report.trends.means." + address.step()),
                    folded(scrolling(new TrendTable(points, time), "report.trends.standings")));
            card.addClassNames("gp-card", "gp-stack");
            shown.add(card);
        }
        shown.add(section("report.trends.first"), soft("report.trends.firstMeans"));
        shown.add(firstPasses(trends.firstPasses(address.filter())));
    }

    private List<Component> firstPasses(List<FirstPass> passes) {
        if (passes.isEmpty()) {
            return List.of(new EmptyState(
                    Glyph.EXAM, getTranslation("report.trends.noFirst"), getTranslation("report.trends.noFirstText")));
        }
        return passes.stream()
                .collect(Collectors.groupingBy(FirstPass::exam, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .<Component>map(exam -> {
                    var card = new Div(
                            new H3(names.exam(exam.getKey(), getLocale())),
                            scrolling(new FirstPassTable(exam.getValue()), "report.trends.first"));
                    card.addClassNames("gp-card", "gp-stack");
                    return card;
                })
                .toList();
    }

    /** A table too wide for a phone is pushed sideways by itself, by keys too. */
    private Div scrolling(Component table, String label) {
        var around = new Div(table);
        around.addClassName("gp-trend-scroll");
        around.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation(label));
        return around;
    }

    private NativeDetails folded(Component table) {
        var folded = new NativeDetails(getTranslation("report.trends.table"), table);
        folded.addClassName("gp-trend-all");
        return folded;
    }

    private static Section section(String heading) {
        var section = new Section();
        section.add(new H2(section.getTranslation(heading)));
        return section;
    }

    private Paragraph soft(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("gp-soft", "gp-small");
        return words;
    }

    private void ask(boolean fromClient) {
        if (fromClient) {
            var wanted = new TrendAddress(
                    RegisterFilter.EVERYBODY
                            .withDepartment(department.getValue())
                            .withPosition(position.getValue()),
                    step.getValue());
            getUI().ifPresent(ui -> ui.navigate(TrendsView.class, wanted.parameters()));
        }
    }
}
