package org.gatepost.evidence.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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
        List<Provable> today = kind(of, true);
        section("evidence.today", "evidence.today.lead", person.number(), today, true);
        section("evidence.then", "evidence.then.lead", person.number(), kind(of, false), today.isEmpty());
        add(new Anchor("evidence-check", getTranslation("evidence.toCheck")));
    }

    private static List<Provable> kind(EvidencePacks.Of of, boolean today) {
        return of.clearances().stream()
                .filter(each -> (each.kind() == Provable.Kind.TODAY) == today)
                .toList();
    }

    /** @param primary whether the first of them is what most come for */
    private void section(String heading, String means, String number, List<Provable> provables, boolean primary) {
        if (provables.isEmpty()) {
            return;
        }
        var lead = new Paragraph(getTranslation(means));
        lead.addClassName("gp-soft");
        var section = new Section(new H2(getTranslation(heading)), lead);
        section.addClassNames("gp-stack", "gp-evidence");
        provables.forEach(each -> section.add(new ProvableCard(
                each, primary && each.equals(provables.getFirst()), time, result -> make(number, each, result))));
        add(section);
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
