package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gatepost.exam.UnclosedAttempts;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.people.PositionCatalogue.Choice;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.report.ContentNames;
import org.gatepost.report.RegisterCounts;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterOrder;
import org.gatepost.report.ScoreSheets;
import org.gatepost.report.StaffRegister;
import org.gatepost.widget.AtHand;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;

/** Everybody with their clearance. What is shown stands in the address. */
@Route("register")
@PageTitle("report.register.title")
@Menu(order = 10, title = "report.register.menu", icon = "table")
@AtHand
@RolesAllowed({"HR", "MANAGER"})
@StyleSheet("context://css/report.css")
class RegisterView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final transient StaffRegister register;
    private final transient ScoreSheets sheets;
    private final transient ContentNames names;
    private final transient Library library;
    private final transient UnclosedAttempts unclosed;
    private final transient I18NProvider translations;
    private final transient AsyncTaskExecutor background;
    private final RegisterPages pages = new RegisterPages("register");
    private final GroupChips chips;
    private final RegisterFilters filters;
    private final RegisterControls controls;
    private final RegisterGrid grid;
    private final Span found = new Span();
    private final Div unmarked = new Div();
    private final CatchingUp catchingUp = new CatchingUp();
    private final Div nothing = new Div();
    private transient RegisterAddress shown =
            new RegisterAddress(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST);

    RegisterView(
            StaffRegister register,
            ScoreSheets sheets,
            ContentNames names,
            Library library,
            UnclosedAttempts unclosed,
            CompanyTime time,
            I18NProvider translations,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background) {
        this.register = register;
        this.sheets = sheets;
        this.names = names;
        this.library = library;
        this.unclosed = unclosed;
        this.translations = translations;
        this.background = background;
        addClassName("gp-page");
        var positions = library.positions().stream().map(Choice::id).toList();
        chips = new GroupChips(group -> show(shown.filter().withGroup(group)));
        filters = new RegisterFilters(
                register.departments(), positions, id -> names.position(id, getLocale()), this::show);
        controls = new RegisterControls(chips, filters);
        grid = new RegisterGrid(
                register,
                new RowTexts(names, time, this, getLocale()),
                order -> show(new RegisterAddress(shown.filter(), order)));
        found.addClassNames("gp-soft", "gp-small", "gp-number");
        found.getElement().setAttribute("role", "status");
        add(header(), pages, unmarked, catchingUp, controls, found, grid, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int open = SignedIn.current().is(Role.HR) ? unclosed.count() : 0;
        unmarked.removeAll();
        unmarked.setVisible(open > 0);
        if (open > 0) {
            unmarked.add(Notice.bad(
                    getTranslation("report.register.unclosed", open),
                    new Anchor("regrade", getTranslation("report.register.unclosedWhich"))));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = RegisterAddress.of(event.getLocation().getQueryParameters());
        RegisterCounts counts = register.counts(shown.filter());
        int rows = counts.in(shown.filter().group());
        catchingUp.show(register.isCatchingUp());
        chips.show(counts, shown.filter().group());
        chips.showOverdue(
                register.overdue(shown.filter()),
                RegisterFilter.OVERDUE.equals(shown.filter().reason()),
                only -> show(shown.filter().withReason(only ? RegisterFilter.OVERDUE : null)));
        filters.show(shown);
        pages.carry(shown);
        controls.show(shown.filter());
        found.setText(getTranslation("report.register.found", rows));
        found.setVisible(rows > 0);
        grid.show(shown, counts);
        grid.setVisible(rows > 0);
        nothing.removeAll();
        if (rows == 0) {
            nothing.add(empty());
        }
    }

    private Component header() {
        String title = getTranslation("report.register.title");
        if (!SignedIn.current().is(Role.HR)) {
            return new PageHeader(
                    title, getTranslation("report.register.leadManager", String.join("", register.departments())));
        }
        var download = new Button(getTranslation("report.download.open"), event -> download());
        download.setIcon(Glyph.DOWNLOAD.icon());
        download.setId("download");
        return new PageHeader(title, getTranslation("report.register.lead"), download);
    }

    private Component empty() {
        if (shown.filter().isEverybody()) {
            return new EmptyState(
                    Glyph.PEOPLE,
                    getTranslation("report.register.nobody"),
                    getTranslation("report.register.nobodyText"));
        }
        var all = new Button(getTranslation("report.register.clear"), event -> show(RegisterFilter.EVERYBODY));
        return new EmptyState(
                Glyph.SEARCH,
                getTranslation("report.register.notFound"),
                getTranslation("report.register.notFoundText"),
                all);
    }

    private void show(RegisterFilter filter) {
        show(new RegisterAddress(filter, shown.order()));
    }

    private void show(RegisterAddress address) {
        getUI().ifPresent(ui -> ui.navigate(RegisterView.class, address.parameters()));
    }

    private void download() {
        var exams = library.blueprints().stream()
                .filter(blueprint -> !blueprint.purpose().isVoluntary())
                .map(blueprint -> blueprint.id())
                .toList();
        new ScoreSheetDialog(shown, List.copyOf(exams), names, sheets, translations, background).open();
    }
}
