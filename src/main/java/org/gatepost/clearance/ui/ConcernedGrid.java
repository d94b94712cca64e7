package org.gatepost.clearance.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.List;
import org.gatepost.clearance.ChangedContent;
import org.gatepost.clearance.Concerned;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Change;
import org.gatepost.library.Library;

/** Whose clearances rest on what was before any of some changes, each once; where they are more than a few, fetched as they are scrolled to. */
final class ConcernedGrid extends Grid<Concerned> {

    private static final int FEW = 8;
    private static final String ROW = """
            <div><span>${item.name}</span> <span class="gp-soft gp-small gp-number">${item.number}</span></div>\
            <div class="gp-soft gp-small">${item.pass}</div>\
            <div class="gp-soft gp-small gp-number">${item.items}</div>""";

    private final transient Library library;
    private final transient CompanyTime time;

    /** @param size how many there are of all these changes together */
    ConcernedGrid(ChangedContent content, List<Change> changes, int size, Library library, CompanyTime time) {
        this.library = library;
        this.time = time;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(size <= FEW);
        getElement().setAttribute("aria-label", getTranslation("clearance.change.people"));
        addColumn(LitRenderer.<Concerned>of(ROW)
                        .withProperty("name", Concerned::name)
                        .withProperty("number", Concerned::employeeNumber)
                        .withProperty("pass", this::pass)
                        .withProperty("items", each -> each.items() == null ? "" : each.items()))
                .setHeader(getTranslation("clearance.change.people"));
        setItems(query -> content.concerned(changes, query.getOffset(), query.getLimit()).stream(), query -> size);
        setPageSize(Math.min(50, ChangedContent.MOST));
    }

    private String pass(Concerned concerned) {
        String position = WaiverForm.title(concerned.position(), library, getLocale());
        Instant passed = concerned.passedAt();
        return passed == null
                ? getTranslation("clearance.change.pass.open", position, concerned.number())
                : getTranslation("clearance.change.pass", position, concerned.number(), time.date(passed, getLocale()));
    }
}
