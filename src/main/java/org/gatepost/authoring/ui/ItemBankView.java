package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gatepost.authoring.BankFilter;
import org.gatepost.authoring.BankItem;
import org.gatepost.authoring.ItemBank;
import org.gatepost.item.ItemId;
import org.gatepost.source.Ledger;
import org.gatepost.widget.AtHand;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;

/** The bank of items for trainers: found on one side, looked into on the other. */
@Route("bank")
@RolesAllowed("TRAINER")
@Menu(order = 30, title = "authoring.menu", icon = "cards")
@AtHand
@StyleSheet("context://css/authoring.css")
class ItemBankView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ItemBank bank;
    private final BankFilters filters;
    private final BankList list = new BankList();
    private final ItemPanel panel;
    private final Paragraph count = new Paragraph();
    private @Nullable String shown;

    ItemBankView(ItemBank bank, Ledger ledger) {
        this.bank = bank;
        filters = new BankFilters(bank.items(BankFilter.ALL), this::ask);
        panel = new ItemPanel(bank, ledger);
        count.addClassNames("gp-soft", "gp-small", "gp-number");
        count.getElement().setAttribute("role", "status");
        var found = new Div(filters, count, list);
        found.addClassName("gp-bank-pane");
        var panes = new Div(found, panel);
        panes.addClassName("gp-bank-panes");
        getContent().addClassNames("gp-page", "gp-bank");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("authoring.bank.title"),
                                getTranslation("authoring.bank.lead"),
                                new RouterLink(getTranslation("authoring.gallery.open"), GalleryView.class)),
                        panes);
    }

    /** @param id of an item, or nothing for the list alone */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        BankFilter filter = FilterAddress.of(event.getLocation().getQueryParameters());
        QueryParameters query = FilterAddress.of(filter);
        List<BankItem> found = bank.items(filter);
        filters.show(filter);
        count.setText(getTranslation(
                "authoring.bank.count", found.size(), bank.items(BankFilter.ALL).size()));
        list.show(found, query);
        show(id, query);
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("authoring.bank.title") : shown;
    }

    private void show(@Nullable String id, QueryParameters query) {
        boolean chosenHere = id != null && isAttached() && !id.equals(shown);
        setClassName("gp-bank-one", id != null);
        shown = id;
        if (id == null) {
            list.select(null);
            panel.showNothing();
            return;
        }
        BankItem entry = bank.item(new ItemId(id)).orElseThrow(NotFoundException::new);
        list.select(entry.item().id());
        panel.show(entry, query);
        if (chosenHere) {
            panel.focusTitle();
        }
    }

    /** The address says what is asked for, so that it can be linked; arriving there shows it. */
    private void ask(BankFilter filter) {
        getUI().ifPresent(ui -> {
            if (shown == null) {
                ui.navigate(ItemBankView.class, FilterAddress.of(filter));
            } else {
                ui.navigate(ItemBankView.class, shown, FilterAddress.of(filter));
            }
        });
    }
}
