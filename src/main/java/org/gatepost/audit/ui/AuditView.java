package org.gatepost.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gatepost.audit.AuditEntry;
import org.gatepost.audit.AuditExport;
import org.gatepost.audit.AuditFilter;
import org.gatepost.audit.AuditLine;
import org.gatepost.audit.AuditLog;
import org.gatepost.clearance.RegisterChecking;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.AtHand;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;

/** Who did what and when, for HR; for administrators, what concerns accounts. */
@Route("audit")
@RolesAllowed({"HR", "ADMIN"})
@Menu(order = 41, title = "audit.menu", icon = "lock")
@AtHand
@StyleSheet("context://css/audit.css")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient AuditLog log;
    private final transient RegisterChecking register;
    private final transient CompanyTime time;
    private final Div state = new Div();
    private final AuditFilters filters;
    private final Div nothing = new Div();
    private final AuditList list;
    private final Button older = new Button();
    private final ExportLink export;
    private transient AuditFilter shown = AuditFilter.EVERYTHING;
    private transient @Nullable AuditEntry last;

    AuditView(AuditLog log, AuditExport exports, RegisterChecking register, Library library, CompanyTime time) {
        this.log = log;
        this.register = register;
        this.time = time;
        boolean isHr = SignedIn.current().is(Role.HR);
        filters = new AuditFilters(log.kinds(), this::look);
        list = new AuditList(new AuditSentences(this, getLocale(), library, time), time, isHr);
        export = new ExportLink(exports, time);
        older.setText(getTranslation("audit.older"));
        older.setId("audit-older");
        older.addClickListener(event -> append());
        addClassNames("gp-page", "gp-audit");
        add(
                new PageHeader(
                        getTranslation("audit.title"), getTranslation(isHr ? "audit.lead" : "audit.leadOfAccounts")),
                state,
                filters,
                export,
                nothing,
                list,
                older);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = AuditAddress.filter(event.getLocation().getQueryParameters());
        filters.show(shown);
        state.removeAll();
        state.add(
                new AuditStatePanel(log.state(), time),
                new RegisterCheckPanel(register.last().orElse(null), time));
        list.clear();
        last = null;
        export.of(shown);
        append();
    }

    private void append() {
        try {
            append(log.page(shown, last, PAGE + 1));
        } catch (Refusal refused) {
            older.setVisible(false);
            export.setVisible(false);
            nothing.removeAll();
            nothing.add(Notice.info(getTranslation(refused.key(), refused.arguments())));
        }
    }

    private void append(List<AuditLine> found) {
        List<AuditLine> page = found.subList(0, Math.min(PAGE, found.size()));
        nothing.removeAll();
        if (page.isEmpty() && last == null) {
            nothing.add(new EmptyState(
                    Glyph.SEARCH, getTranslation("audit.nothing"), getTranslation("audit.nothing.text")));
        }
        export.setVisible(!page.isEmpty() || last != null);
        list.append(page);
        if (!page.isEmpty()) {
            last = page.getLast().entry();
        }
        older.setVisible(found.size() > PAGE);
    }

    private void look(AuditFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, AuditAddress.parameters(wanted)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
