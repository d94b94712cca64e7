package org.gatepost.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
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
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Roster;
import org.gatepost.people.RosterEntry;
import org.gatepost.people.Staffing;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;

/** Everybody with the state of their account; a tap on a name opens what can be done. */
@Route("accounts")
@PageTitle("people.accounts.title")
@Menu(order = 80, title = "people.menu.accounts", icon = "key")
@RolesAllowed({"ADMIN", "HR"})
@StyleSheet("context://css/people.css")
class AccountsView extends Composite<Div> implements BeforeEnterObserver {

    private static final int QUIET_MILLIS = 300;
    /** So many are all shown; a longer list scrolls by itself and fetches what is looked at. */
    private static final int FEW = 50;

    private final transient Roster roster;
    private final transient Staffing staffing;
    private final transient PositionTitles titles;
    private final transient CompanyTime time;
    private final transient PeopleDesk desk;
    private final TextField search;
    private final Grid<RosterEntry> grid = new Grid<>();
    private final Span found = new Span();
    private String searched = "";
    private final transient ConfigurableFilterDataProvider<RosterEntry, Void, String> people;

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
        var tools = new Div(search, found);
        tools.addClassName("gp-row");
        columns();
        getContent().addClassName("gp-page");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("people.accounts.title"), getTranslation("people.accounts.lead"), hire),
                        tools,
                        grid);
        show("");
    }

    /** The address may say whom to look for, as the page of one person does. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("q").ifPresent(search::setValue);
    }

    private static CallbackDataProvider<RosterEntry, String> lazily(Roster roster) {
        return DataProvider.fromFilteringCallbacks(
                query -> roster
                        .page(query.getFilter().orElse(""), query.getOffset(), Math.min(query.getLimit(), Roster.MOST))
                        .stream(),
                query -> roster.count(query.getFilter().orElse("")));
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
        search.addValueChangeListener(event -> show(event.getValue()));
        return search;
    }

    private void columns() {
        grid.setDataProvider(people);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("gp-people-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        // One column that rearranges itself by style sheet: a phone cannot show seven.
        grid.addComponentColumn(this::row).setHeader(headings());
        grid.setPageSize(50);
        grid.setEmptyStateText(getTranslation("people.accounts.nobody"));
    }

    private Component headings() {
        var headings = new Div(
                new Span(getTranslation("people.accounts.who")),
                new Span(getTranslation("people.accounts.holding")),
                new Span(getTranslation("people.field.account")));
        headings.addClassNames("gp-people-row", "gp-people-headings");
        return headings;
    }

    private Component row(RosterEntry entry) {
        var person = entry.person();
        var name = new NativeButton(person.name(), event -> manage(entry));
        name.addClassName("gp-people-name");
        var number = new Span(getTranslation("people.accounts.numberAt", person.number(), person.department()));
        number.addClassNames("gp-soft", "gp-small");
        var account = entry.account();
        var username = new Span(account == null ? "" : account.username());
        username.addClassNames("gp-small", "gp-people-username");
        var holds = new Span(entry.positions().stream()
                .map(position -> titles.of(position, getLocale()))
                .collect(Collectors.joining(getTranslation("people.list.separator"))));
        holds.addClassNames("gp-soft", "gp-small", "gp-people-holds");
        var row = new Div(new Div(name, number), new Div(username, holds), new AccountBadge(entry, time));
        row.addClassName("gp-people-row");
        return row;
    }

    private void show(String search) {
        searched = search;
        people.setFilter(search);
        changed();
    }

    private void changed() {
        int count = roster.count(searched);
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
