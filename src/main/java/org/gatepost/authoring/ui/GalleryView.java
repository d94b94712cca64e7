package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.gatepost.authoring.Exhibit;
import org.gatepost.authoring.Gallery;
import org.gatepost.source.Ledger;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;

/** Every item type, for trainers who choose one: what it is for, how it is marked, and an item to try. */
@Route("bank/gallery")
@RolesAllowed("TRAINER")
@StyleSheet("context://css/authoring.css")
class GalleryView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Gallery gallery;
    private final transient Ledger ledger;
    private final TypeList list;
    private final Div shown = new Div();
    private String title = "";

    GalleryView(Gallery gallery, Ledger ledger) {
        this.gallery = gallery;
        this.ledger = ledger;
        list = new TypeList(gallery.exhibits());
        shown.addClassName("gp-bank-item");
        var pane = new Nav(list);
        pane.addClassName("gp-bank-pane");
        pane.getElement().setAttribute("aria-label", getTranslation("authoring.gallery.types"));
        var panes = new Div(pane, shown);
        panes.addClassName("gp-bank-panes");
        var bank = new RouterLink(getTranslation("authoring.gallery.bank"), ItemBankView.class);
        getContent().addClassNames("gp-page", "gp-bank");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("authoring.gallery.title"),
                                getTranslation("authoring.gallery.lead"),
                                bank),
                        panes);
    }

    /** @param type name of an item type, or nothing for the list alone */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String type) {
        getContent().setClassName("gp-bank-one", type != null);
        list.select(type);
        shown.removeAll();
        if (type == null) {
            title = getTranslation("authoring.gallery.title");
            shown.add(new EmptyState(
                    Glyph.CARDS,
                    getTranslation("authoring.gallery.none"),
                    getTranslation("authoring.gallery.none.do")));
            return;
        }
        Exhibit exhibit = gallery.exhibit(type).orElseThrow(NotFoundException::new);
        title = getTranslation("authoring.type." + type);
        var panel = new ExhibitPanel(exhibit, gallery, ledger);
        shown.add(panel);
        if (isAttached()) {
            panel.focusTitle();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
