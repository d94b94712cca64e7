package org.gatepost.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.certificate.ui.PublicAddress;
import org.gatepost.evidence.EvidencePack;
import org.gatepost.evidence.EvidencePacks;
import org.gatepost.evidence.PackWords;
import org.gatepost.evidence.Provable;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.Refusal;
import org.gatepost.report.ui.TranslatedWords;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.UnderMenu;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.UriUtils;

/** What can be proven of one person: each clearance they have or had, and a pack for it. */
@Route("evidence/:number*")
@RolesAllowed("HR")
@StyleSheet("context://css/evidence.css")
@UnderMenu("register")
class EvidenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceView.class);

    private final transient EvidencePacks packs;
    private final transient PublicAddress address;
    private final transient CompanyTime time;
    private final transient I18NProvider translations;
    private final transient List<EvidencePack> made = new ArrayList<>();
    private String title = "";

    EvidenceView(EvidencePacks packs, PublicAddress address, CompanyTime time, I18NProvider translations) {
        this.packs = packs;
        this.address = address;
        this.time = time;
        this.translations = translations;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        // Flow hands over a wildcard as it stands in the address, still encoded.
        String number = UriUtils.decode(event.getRouteParameters().get("number").orElse(""), StandardCharsets.UTF_8);
        packs.of(number).ifPresentOrElse(this::show, () -> {
            title = getTranslation("evidence.nobody");
            add(new PageHeader(title, getTranslation("evidence.nobodyText", number)));
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EvidencePacks.Of of) {
        var person = of.person();
        title = getTranslation("evidence.title", person.name());
        var back = new Anchor(
                "register/" + UriUtils.encodePathSegment(person.number(), StandardCharsets.UTF_8),
                Glyph.ARROW_LEFT.icon(),
                new Span(getTranslation("evidence.back")));
        back.addClassName("gp-back");
        add(back, new PageHeader(title, getTranslation("evidence.lead")));
        if (of.clearances().isEmpty()) {
            add(new Paragraph(getTranslation("evidence.none")));
        }
        of.clearances().forEach(each -> add(card(person.number(), each)));
        add(new Anchor("evidence-check", getTranslation("evidence.toCheck")));
    }

    private Component card(String number, Provable clearance) {
        var card = new Div();
        card.addClassNames("gp-card", "gp-stack");
        var result = new Div();
        result.getElement().setAttribute("aria-live", "polite");
        var make = new Button(getTranslation("evidence.make"), event -> {
            make(number, clearance, result);
            event.getSource().setEnabled(true);
            // Where it was before the button was shut while the pack was made.
            event.getSource().focus();
        });
        make.setIcon(Glyph.DOWNLOAD.icon());
        make.setDisableOnClick(true);
        make.setAriaLabel(getTranslation("evidence.makeOf", clearance.title(), words(clearance)));
        var about = new Paragraph(words(clearance));
        about.addClassName("gp-soft");
        var row = new Div(make);
        row.addClassName("gp-row");
        card.add(new H2(clearance.title().in(getLocale())), about, row, result);
        return card;
    }

    private String words(Provable clearance) {
        var until = clearance.until();
        return getTranslation(
                "evidence.kind." + clearance.kind(),
                time.dateAndMinute(clearance.moment(), getLocale()),
                until == null ? "" : time.dateAndMinute(until, getLocale()),
                clearance.named(),
                clearance.ended());
    }

    private void make(String number, Provable clearance, Div result) {
        result.removeAll();
        try {
            EvidencePack pack = packs.issue(
                    number,
                    clearance.position(),
                    clearance.kind() == Provable.Kind.TODAY ? Instant.MAX : clearance.moment(),
                    new PackWords(
                            new TranslatedWords(translations, Languages.CHINESE),
                            new TranslatedWords(translations, Languages.ENGLISH),
                            address.ofPage()));
            made.add(pack);
            var link = new PackLink(pack);
            result.add(Notice.good(getTranslation("evidence.ready", pack.files()), link));
            link.follow();
        } catch (Refusal refused) {
            result.add(Notice.bad(getTranslation(refused.key(), refused.arguments())));
        } catch (RuntimeException failed) {
            LOG.error("an evidence pack could not be made; whoever asked for it was told to try again", failed);
            result.add(Notice.bad(getTranslation("evidence.failed")));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        made.forEach(EvidencePack::delete);
        made.clear();
        super.onDetach(event);
    }
}
