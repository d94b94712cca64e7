package org.gatepost.clearance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.DutyCards;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Directory;
import org.gatepost.people.Person;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;

/** The duty card: what somebody who is cleared shows to whoever asks. Shut to everybody who is not. */
@Route("duty")
@Menu(order = 4, title = "clearance.menu.duty", icon = "badge")
@PermitAll
@StyleSheet("context://css/clearance.css")
class DutyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DutyCards cards;
    private final transient Directory directory;
    private final transient CompanyTime time;

    DutyView(DutyCards cards, Directory directory, CompanyTime time) {
        this.cards = cards;
        this.directory = directory;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("clearance.duty.title"), getTranslation("clearance.duty.lead")));
        Person me = directory.me();
        var held = cards.mine();
        if (held.isEmpty()) {
            add(new EmptyState(
                    Glyph.BADGE, getTranslation("clearance.duty.none"), getTranslation("clearance.duty.none.text")));
        }
        held.forEach(decided -> add(card(decided, me)));
    }

    private Div card(Decided decided, Person me) {
        var text = new StandingText(this, time, getLocale());
        var tone = StandingText.tone(decided.standing().status());
        var card = new Div(
                text.badge(decided.standing().status()),
                new H2(decided.title().in(getLocale())),
                new Facts()
                        .with(getTranslation("clearance.duty.name"), me.name())
                        .with(getTranslation("clearance.duty.number"), me.number())
                        .with(getTranslation("clearance.duty.department"), me.department()),
                new Paragraph(text.verdict(decided)),
                new Paragraph(text.reason(decided.standing())),
                certificates());
        card.addClassNames("gp-card", "gp-stack", "gp-duty", tone.className());
        return card;
    }

    /** Of a room further down. */
    private Anchor certificates() {
        var link = new Anchor("certificates", getTranslation("clearance.duty.certificates"));
        link.addClassName("gp-quiet");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clearance.duty.title");
    }
}
