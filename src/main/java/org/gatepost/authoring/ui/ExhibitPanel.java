package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import org.gatepost.authoring.BankFilter;
import org.gatepost.authoring.Exhibit;
import org.gatepost.authoring.Gallery;
import org.gatepost.kernel.Languages;
import org.gatepost.source.Ledger;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Glyph;

/** One item type: when to use it, how it is marked, an item of it to try, and apart from that its key. */
final class ExhibitPanel extends Composite<Div> {

    private final transient Gallery gallery;

    ExhibitPanel(Exhibit exhibit, Gallery gallery, Ledger ledger) {
        this.gallery = gallery;
        var back = new RouterLink(GalleryView.class);
        back.addClassName("gp-bank-back");
        back.add(Glyph.ARROW_LEFT.icon());
        back.add(getTranslation("authoring.gallery.back"));
        var title = new H2(getTranslation("authoring.type." + exhibit.type()));
        title.setId("item-title");
        title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("gp-bank-item");
        getContent()
                .add(
                        back,
                        title,
                        advice(exhibit),
                        about(exhibit),
                        learner(exhibit),
                        new KeySheet(exhibit.item(), ledger));
    }

    /** For whoever chose it in the list: the reading starts here. */
    void focusTitle() {
        getElement().executeJs("this.querySelector('#item-title')?.focus({preventScroll: true})");
    }

    private Component advice(Exhibit exhibit) {
        var advice = new Div(
                part("authoring.gallery.when", "authoring.gallery.when." + exhibit.type()),
                part("authoring.gallery.marked", "authoring.gallery.marked." + exhibit.type()));
        advice.addClassName("gp-type-advice");
        return advice;
    }

    private Component part(String title, String text) {
        return new Div(new H3(getTranslation(title)), new Paragraph(getTranslation(text)));
    }

    private Component about(Exhibit exhibit) {
        var facts = new Facts()
                .with(
                        getTranslation("authoring.about.points"),
                        String.valueOf(exhibit.item().header().points().value()))
                .with(
                        getTranslation("authoring.about.policy"),
                        getTranslation("authoring.policy." + exhibit.item().policy()))
                .with(
                        getTranslation("authoring.about.guess"),
                        getTranslation("authoring.about.guess.share", exhibit.blindGuess()))
                .with(getTranslation("authoring.gallery.item"), source(exhibit));
        facts.addClassName("gp-type-facts");
        return facts;
    }

    private Component source(Exhibit exhibit) {
        if (exhibit.entry() == null) {
            return new Text(getTranslation("authoring.gallery.builtIn"));
        }
        var item = new RouterLink(
                exhibit.item().id().value(),
                ItemBankView.class,
                exhibit.item().id().value());
        var all = new RouterLink(getTranslation("authoring.gallery.all", exhibit.inBank()), ItemBankView.class);
        all.setQueryParameters(FilterAddress.of(BankFilter.ofType(exhibit.type())));
        return new Div(new Div(item), new Div(all));
    }

    private Component learner(Exhibit exhibit) {
        var cards = new Div();
        cards.addClassName("gp-try-cards");
        for (Locale language : Languages.ALL) {
            cards.add(new TryCard(
                    exhibit.item(), sent -> gallery.tryAnswer(exhibit.type(), sent), language, exhibit.answers()));
        }
        var section = new Section(new H2(getTranslation("authoring.learner.title")), new LanguageTabs(), cards);
        section.addClassNames("gp-stack", "gp-try-section");
        return section;
    }
}
