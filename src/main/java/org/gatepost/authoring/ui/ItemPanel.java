package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import org.gatepost.authoring.BankItem;
import org.gatepost.authoring.ItemBank;
import org.gatepost.authoring.ItemUse;
import org.gatepost.item.CaseEssay;
import org.gatepost.kernel.Languages;
import org.gatepost.marking.Marking;
import org.gatepost.source.Ledger;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Glyph;

/** One item: as the learner sees it, apart from it the key, and what it is used for. */
final class ItemPanel extends Composite<Div> {

    private final transient ItemBank bank;
    private final transient Ledger ledger;

    ItemPanel(ItemBank bank, Ledger ledger) {
        this.bank = bank;
        this.ledger = ledger;
        getContent().addClassName("gp-bank-item");
    }

    void showNothing() {
        getContent().removeAll();
        getContent()
                .add(new EmptyState(
                        Glyph.CARDS, getTranslation("authoring.item.none"), getTranslation("authoring.item.none.do")));
    }

    void show(BankItem entry, QueryParameters filters) {
        var back = new RouterLink(ItemBankView.class);
        back.setQueryParameters(filters);
        back.addClassName("gp-bank-back");
        back.add(Glyph.ARROW_LEFT.icon());
        back.add(getTranslation("authoring.item.back"));
        var title = new H2(entry.item().id().value());
        title.setId("item-title");
        title.getElement().setAttribute("tabindex", "-1");
        getContent().removeAll();
        getContent().add(back, title, about(entry), learner(entry), new KeySheet(entry.item(), ledger));
    }

    /** For whoever chose it in the list: the reading starts here. */
    void focusTitle() {
        getElement().executeJs("this.querySelector('#item-title')?.focus({preventScroll: true})");
    }

    private Component learner(BankItem entry) {
        var cards = new Div();
        cards.addClassName("gp-try-cards");
        for (Locale language : Languages.ALL) {
            cards.add(new TryCard(
                    entry.item(), sent -> bank.tryAnswer(entry.item().id(), sent), language));
        }
        var section = new Section(new H2(getTranslation("authoring.learner.title")), new LanguageTabs(), cards);
        section.addClassNames("gp-stack", "gp-try-section");
        return section;
    }

    private Component about(BankItem entry) {
        var header = entry.item().header();
        boolean byPerson = entry.item() instanceof CaseEssay;
        Facts facts = new Facts()
                .with(
                        getTranslation("authoring.about.type"),
                        getTranslation("authoring.type." + entry.item().typeName()))
                .with(getTranslation("authoring.about.level"), getTranslation("authoring.level." + header.level()))
                .with(
                        getTranslation("authoring.about.must-get"),
                        getTranslation("authoring.about.must-get." + header.critical()))
                .with(
                        getTranslation("authoring.about.points"),
                        String.valueOf(header.points().value()))
                .with(
                        getTranslation("authoring.about.policy"),
                        byPerson
                                ? getTranslation("authoring.policy.byPerson")
                                : getTranslation(
                                        "authoring.policy." + entry.item().policy()));
        // What a person reads is not earned by guessing; a share of nothing would look like a measured one.
        if (!byPerson) {
            facts.with(
                    getTranslation("authoring.about.guess"),
                    getTranslation("authoring.about.guess.share", Marking.blindGuess(entry.item())));
        }
        facts.with(getTranslation("authoring.about.revision"), String.valueOf(entry.revision()))
                .with(
                        getTranslation("authoring.about.system"),
                        entry.system().title().in(getLocale()))
                .with(
                        getTranslation("authoring.about.lesson"),
                        getTranslation(
                                "authoring.about.lessonOf",
                                entry.lesson().title(),
                                entry.course().title()))
                .with(getTranslation("authoring.about.exams"), exams(entry));
        return entry.enemies().isEmpty()
                ? facts
                : facts.with(getTranslation("authoring.about.enemies"), enemies(entry));
    }

    private Component enemies(BankItem entry) {
        var list = new UnorderedList();
        list.addClassName("gp-bank-exams");
        entry.enemies().forEach(enemy -> list.add(new ListItem(new Anchor("bank/" + enemy, enemy.value()))));
        return list;
    }

    private Component exams(BankItem entry) {
        if (entry.draws().isEmpty()) {
            return new Div(getTranslation(
                    entry.use() == ItemUse.CHECK ? "authoring.about.checkOnly" : "authoring.about.noExam"));
        }
        var list = new UnorderedList();
        list.addClassName("gp-bank-exams");
        entry.draws().stream()
                .map(draw -> new ListItem(getTranslation(
                        "authoring.about.exam",
                        draw.exam().title(),
                        draw.section().title())))
                .forEach(list::add);
        return list;
    }
}
