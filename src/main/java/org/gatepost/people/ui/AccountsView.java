package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Roster;
import org.gatepost.people.RosterEntry;
import org.gatepost.people.RosterEntry.Status;
import org.gatepost.people.Staffing;
import org.gatepost.widget.AtHand;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;

/** Everybody with the state of their account; a tap on a name opens what can be done. */
@Route("accounts")
@PageTitle("people.accounts.title")
@Menu(order = 12, title = "people.menu.accounts", icon = "key")
@AtHand
@RolesAllowed({"ADMIN", "HR"})
@StyleSheet("context://css/people.css")
class AccountsView extends Composite<Div> implements BeforeEnterObserver {

    /** @param status null for all */
    private record Sought(String text, @Nullable Status status) {}

    private static final Sought EVERYBODY = new Sought("", null);

    private static final int QUIET_MILLIS = 300;
    /** So many are all shown; a longer list scrolls by itself and fetches what is looked at. */
    private static final int FEW = 50;

    private final transient Roster roster;
    private final transient Staffing staffing;
    private final transient PositionTitles titles;
    private final transient CompanyTime time;
    private final transient PeopleDesk desk;
    private final TextField search;
    private final Select<Status> status = new Select<>();
    private final Grid<RosterEntry> grid = new Grid<>();
    private final Span found = new Span();
    private transient Sought sought = EVERYBODY;
    private final transient ConfigurableFilterDataProvider<RosterEntry, Void, Sought> people;

    AccountsView(PeopleDesk desk) {
        this.desk = desk;
        this.roster = desk.roster();
        this.staffing = desk.staffing();
        this.titles = desk.titles();
        this.time = desk.time();
        this.people = lazily(roster).withConfigurableFilter();

        var hire = new Button(getTranslation("people.accounts.hire"), event -> hire());
        hire.addThemeVariants(ButtonVariant.PRIMARY);
        hire.setId("hire");
        found.addClassNames("gp-soft", "gp-small", "gp-number");
        found.getElement().setAttribute("role", "status");
        search = search();
        accounts();
        var tools = new Div(search, status, found);
        tools.addClassName("gp-row");
        columns();
        getContent().addClassName("gp-page");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("people.accounts.title"), getTranslation("people.accounts.lead"), hire),
                        tools,
                        grid);
        show("", null);
    }

    /** The address may say whom to look for, as the page of one person and the start page do. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        parameters
                .getSingleParameter("status")
                .flatMap(name -> Arrays.stream(Status.values())
                        .filter(each -> each.name().equalsIgnoreCase(name))
                        .findFirst())
                .ifPresent(status::setValue);
        parameters.getSingleParameter("q").ifPresent(search::setValue);
    }

    private static CallbackDataProvider<RosterEntry, Sought> lazily(Roster roster) {
        return DataProvider.fromFilteringCallbacks(
                query -> {
                    Sought sought = query.getFilter().orElse(EVERYBODY);
                    int limit = Math.min(query.getLimit(), Roster.MOST);
                    return roster.page(sought.text(), sought.status(), query.getOffset(), limit).stream();
                },
                query -> {
                    Sought sought = query.getFilter().orElse(EVERYBODY);
                    return roster.count(sought.text(), sought.status());
                });
    }

    private void accounts() {
        status.setItems(Status.values());
        status.setItemLabelGenerator(each -> getTranslation(each == null ? "people.show.all" : "people.show." + each));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("people.show.all"));
        status.setPlaceholder(getTranslation("people.show.all"));
        status.setAriaLabel(getTranslation("people.show"));
        status.setId("status");
        status.addValueChangeListener(event -> show(sought.text(), event.getValue()));
    }

    private TextField search() {
        var search = new TextField();
        search.setPlaceholder(getTranslation("people.accounts.search"));
        search.setAriaLabel(getTranslation("people.accounts.search"));
        search.setPrefixComponent(Glyph.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(QUIET_MILLIS);
        search.addClassName("gp-people-search");
        search.setId("search");
        search.addValueChangeListener(event -> show(event.getValue(), sought.status()));
        return search;
    }

    private void columns() {
        grid.setDataProvider(people);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("gp-people-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        // One column that rearranges itself by style sheet: a phone cannot show seven.
        grid.addComponentColumn(entry -> new AccountRow(entry, titles, time, () -> manage(entry)))
                .setHeader(AccountRow.headings());
        grid.setPageSize(50);
        grid.setEmptyStateText(getTranslation("people.accounts.nobody"));
    }

    private void show(String text, @Nullable Status status) {
        sought = new Sought(text, status);
        people.setFilter(sought);
        changed();
    }

    private void changed() {
        int count = roster.count(sought.text(), sought.status());
        grid.setAllRowsVisible(count <= FEW);
        people.refreshAll();
        found.setText(getTranslation("people.accounts.found", count));
    }

    private void hire() {
        new HireDialog(staffing, roster.departments(), titles, time.today(), this::changed).open();
    }

    private void manage(RosterEntry entry) {
        new AccountDialog(entry.person().id(), desk, this::changed).open();
    }
}
