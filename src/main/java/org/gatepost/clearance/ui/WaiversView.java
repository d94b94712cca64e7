package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gatepost.clearance.WaiverEntry;
import org.gatepost.clearance.Waiving;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.UnderMenu;

/** Waivers that wait for a second person, and those that hold or are to hold. */
@UnderMenu("register")
@Route("waivers")
@RolesAllowed("HR")
@StyleSheet("context://css/clearance.css")
class WaiversView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Waiving waiving;
    private final transient Library library;
    private final transient CompanyTime time;

    WaiversView(Waiving waiving, Library library, CompanyTime time) {
        this.waiving = waiving;
        this.library = library;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("clearance.waiver.lead")));
        list("clearance.waiver.waiting", "clearance.waiver.waiting.none", waiving.waiting());
        list("clearance.waiver.agreedOn", "clearance.waiver.agreedOn.none", waiving.agreed());
    }

    private void list(String heading, String none, List<WaiverEntry> waivers) {
        add(new H2(getTranslation(heading)));
        if (waivers.isEmpty()) {
            var nothing = new Paragraph(getTranslation(none));
            nothing.addClassName("gp-soft");
            add(nothing);
        }
        waivers.stream().map(this::card).forEach(this::add);
    }

    private Component card(WaiverEntry waiver) {
        return new WaiverCard(
                waiver, WaiverForm.title(waiver.position(), library, getLocale()), waiving, time, this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clearance.waiver.title");
    }
}
