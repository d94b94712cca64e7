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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.people.PositionCatalogue.Choice;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.report.ContentNames;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterOrder;
import org.gatepost.report.ScoreSheet;
import org.gatepost.report.StaffMatrix;
import org.gatepost.report.StaffRegister;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;

/** Everybody against every position. What is shown stands in the address, as on the register. */
@Route("matrix")
@PageTitle("report.matrix.title")
@RolesAllowed({"HR", "MANAGER"})
@StyleSheet("context://css/report.css")
class MatrixView extends Div implements AfterNavigationObserver {

    private final transient StaffMatrix matrix;
    private final transient StaffRegister register;
    private final transient I18NProvider translations;
    private final RegisterPages pages = new RegisterPages("matrix");
    private final CatchingUp catchingUp = new CatchingUp();
    private final GroupChips chips = new GroupChips(group -> show(shown().withGroup(group)));
    private final RegisterFilters filters;
    private final RegisterControls controls;
    private final MatrixGrid grid;
    private final Span found = new Span();
    private final MatrixLegend legend;
    private final Div nothing = new Div();
    private transient RegisterAddress address =
            new RegisterAddress(RegisterFilter.EVERYBODY, RegisterOrder.MOST_URGENT_FIRST);

    MatrixView(
            StaffMatrix matrix,
            StaffRegister register,
            ContentNames names,
            Library library,
            CompanyTime time,
            I18NProvider translations) {
        this.matrix = matrix;
        this.register = register;
        this.translations = translations;
        addClassName("gp-page");
        filters = new RegisterFilters(
                matrix.departments(),
                library.positions().stream().map(Choice::id).toList(),
                id -> names.position(id, getLocale()),
                this::show);
        filters.sortsBy(StaffMatrix.ORDERS);
        controls = new RegisterControls(chips, filters);
        legend = new MatrixLegend(names);
        grid = new MatrixGrid(matrix, names, new RowTexts(names, time, this, getLocale()), legend);
        found.addClassNames("gp-soft", "gp-small", "gp-number");
        found.getElement().setAttribute("role", "status");
        add(header(), pages, catchingUp, controls, found, legend, grid, nothing);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = RegisterAddress.of(event.getLocation().getQueryParameters());
        chips.show(register.counts(shown()).ofPositions(), shown().group());
        chips.showOverdue(
                register.overdue(shown()),
                RegisterFilter.OVERDUE.equals(shown().reason()),
                only -> show(shown().withReason(only ? RegisterFilter.OVERDUE : null)));
        int people = matrix.size(shown());
        catchingUp.show(register.isCatchingUp());
        pages.carry(address);
        filters.show(address);
        controls.show(shown());
        found.setText(getTranslation("report.matrix.population", people));
        found.setVisible(people > 0);
        legend.setVisible(people > 0);
        grid.setVisible(people > 0);
        grid.show(address, people);
        nothing.removeAll();
        if (people == 0) {
            nothing.add(empty());
        }
    }

    private RegisterFilter shown() {
        return address.filter();
    }

    private Component header() {
        String title = getTranslation("report.matrix.title");
        return SignedIn.current().is(Role.HR)
                ? new PageHeader(title, getTranslation("report.matrix.lead"), download())
                : new PageHeader(
                        title, getTranslation("report.matrix.leadManager", String.join("", matrix.departments())));
    }

    /** Of what is shown when it is pressed. */
    private Anchor download() {
        var words = new TranslatedWords(translations, getLocale());
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] sheet = matrix.sheet(address.filter(), address.order(), words);
                    return new DownloadResponse(
                            new ByteArrayInputStream(sheet), matrix.fileName(words), ScoreSheet.TYPE, sheet.length);
                }),
                "");
        link.add(Glyph.DOWNLOAD.icon(), new Span(getTranslation("report.matrix.download")));
        link.addClassNames("gp-row", "gp-duty-download");
        link.getElement().setAttribute("download", true);
        link.setId("download");
        return link;
    }

    private Component empty() {
        return shown().isEverybody()
                ? new EmptyState(
                        Glyph.PEOPLE,
                        getTranslation("report.matrix.nobody"),
                        getTranslation("report.matrix.nobodyText"))
                : new EmptyState(
                        Glyph.SEARCH,
                        getTranslation("report.register.notFound"),
                        getTranslation("report.register.notFoundText"),
                        new Button(getTranslation("report.register.clear"), event -> show(RegisterFilter.EVERYBODY)));
    }

    private void show(RegisterFilter filter) {
        show(new RegisterAddress(filter, address.order()));
    }

    private void show(RegisterAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(MatrixView.class, wanted.parameters()));
    }
}
