package org.gatepost.clearance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.gatepost.clearance.Waiving;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.people.Person;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.UnderMenu;
import org.springframework.web.util.UriUtils;

/** One person's waivers, those that are over included, and the form that asks for another. */
// An employee number may hold a stroke, which no address keeps encoded.
@UnderMenu("register")
@Route("waiver/:number*")
@RolesAllowed("HR")
@StyleSheet("context://css/clearance.css")
class WaiverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Waiving waiving;
    private final transient Library library;
    private final transient CompanyTime time;
    private String title = "";

    WaiverView(Waiving waiving, Library library, CompanyTime time) {
        this.waiving = waiving;
        this.library = library;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // Flow hands over a wildcard as it stands in the address, still encoded.
        String number = UriUtils.decode(event.getRouteParameters().get("number").orElse(""), StandardCharsets.UTF_8);
        show(waiving.person(number).orElseThrow(NotFoundException::new));
    }

    private void show(Person person) {
        title = getTranslation("clearance.waiver.of", person.name());
        removeAll();
        var back = new Anchor(
                "register/" + UriUtils.encodePathSegment(person.number(), StandardCharsets.UTF_8),
                Glyph.ARROW_LEFT.icon(),
                new Span(person.name()));
        back.addClassName("gp-back");
        add(back, new PageHeader(title, getTranslation("clearance.waiver.lead")));
        waiving.of(person.id())
                .forEach(waiver -> add(new WaiverCard(
                        waiver,
                        WaiverForm.title(waiver.position(), library, getLocale()),
                        waiving,
                        time,
                        () -> show(person))));
        if (person.id().equals(SignedIn.current().person())) {
            add(Notice.info(getTranslation("clearance.waiver.refused.own")));
        } else if (waiving.positionsOf(person.id()).isEmpty()) {
            add(Notice.info(getTranslation("clearance.waiver.noPosition", person.name())));
        } else {
            add(new WaiverForm(waiving, person, library, time, () -> show(person)));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
