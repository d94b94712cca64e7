package org.gatepost.exam.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.CorrectedItem;
import org.gatepost.exam.RegradeCase;
import org.gatepost.exam.RegradeCases;
import org.gatepost.exam.Regrading;
import org.gatepost.exam.RightInWords;
import org.gatepost.exam.UnclosedAttempts;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;

/**
 * What was corrected and waits to be marked again, and the regrades done; the dry run of one item; and, for HR, the passes
 * to be decided.
 */
@Route("regrade")
@RolesAllowed({"TRAINER", "HR"})
@Menu(order = 22, title = "exam.regrade.menu", icon = "refresh")
@StyleSheet("context://css/regrade.css")
class RegradeView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Regrading regrading;
    private final transient RightInWords right;
    private final transient RegradeCases cases;
    private final transient UnclosedAttempts unclosed;
    private final transient Library library;
    private final transient CompanyTime time;

    RegradeView(
            Regrading regrading,
            RightInWords right,
            RegradeCases cases,
            UnclosedAttempts unclosed,
            Library library,
            CompanyTime time) {
        this.regrading = regrading;
        this.right = right;
        this.cases = cases;
        this.unclosed = unclosed;
        this.library = library;
        this.time = time;
        addClassName("gp-page");
    }

    static String address(ItemId item) {
        return "regrade/" + item.value();
    }

    /** @param id of an item, or nothing for the list of all */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        removeAll();
        if (id == null) {
            showAll();
            return;
        }
        ItemId item = new ItemId(id);
        if (!regrading.knows(item)) {
            throw new NotFoundException();
        }
        var back = new Anchor("regrade", Glyph.ARROW_LEFT.icon(), new Span(getTranslation("exam.regrade.back")));
        back.addClassName("gp-back");
        add(back, new RehearsalPanel(regrading, right, item));
    }

    private void showAll() {
        removeAll();
        add(new PageHeader(getTranslation("exam.regrade.title"), getTranslation("exam.regrade.lead")));
        unclosed.all().forEach(attempt -> add(new UnclosedNotice(attempt, library, time)));
        if (SignedIn.current().is(Role.HR)) {
            add(toDecide(cases.open(), cases.count()));
        }
        add(corrected(regrading.corrected()), new PastRegrades(regrading.past(), time));
    }

    private Div toDecide(List<RegradeCase> open, int all) {
        var section = new Div(new H2(getTranslation("exam.regrade.cases", all)));
        section.addClassName("gp-stack");
        if (open.isEmpty()) {
            section.add(Notice.good(getTranslation("exam.regrade.cases.none")));
        }
        if (open.size() < all) {
            section.add(Notice.info(getTranslation("exam.regrade.cases.first", open.size(), all)));
        }
        open.forEach(each -> section.add(new RegradeCaseCard(each, cases, time, this::showAll)));
        return section;
    }

    private Div corrected(List<CorrectedItem> items) {
        var section = new Div(new H2(getTranslation("exam.regrade.corrected", items.size())));
        section.addClassName("gp-stack");
        if (items.isEmpty()) {
            section.add(new EmptyState(
                    Glyph.CHECK, getTranslation("exam.regrade.none"), getTranslation("exam.regrade.none.text")));
        }
        var due = regrading.due();
        due.map(known -> known.gravestFirst(items))
                .orElse(items)
                .forEach(item -> section.add(new CorrectedRow(
                        item, due.map(known -> known.of(item.today().item())).orElse(Map.of()))));
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam.regrade.title");
    }
}
