package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.gatepost.authoring.BankItem;
import org.gatepost.authoring.ItemBank;
import org.gatepost.authoring.Trial;
import org.gatepost.item.Presentation;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;
import org.gatepost.widget.Notice;
import tools.jackson.databind.JsonNode;

/** An item as a learner of one language sees it; whatever is answered is marked at once, and nothing is kept. */
final class TryCard extends Composite<Article> {

    private final transient ItemBank bank;
    private final transient BankItem entry;
    private final Locale language;
    private final Div marked = new Div();

    TryCard(ItemBank bank, BankItem entry, Locale language) {
        this.bank = bank;
        this.entry = entry;
        this.language = language;
        var card = new ItemCard(Presentation.toTry(entry.item().sample().prompt()), language);
        card.addAnswerListener(this::answer);
        var title = new H3(language.getDisplayLanguage(language));
        marked.getElement().setAttribute("aria-live", "polite");
        marked.addClassName("gp-try-marked");
        getContent().addClassNames("gp-card", "gp-try");
        getContent().getElement().setAttribute("lang", language.toLanguageTag());
        // The words around the answer are the trainer's, whatever language the item is in.
        marked.getElement().setAttribute("lang", getLocale().toLanguageTag());
        getContent().add(title, card, marked);
    }

    private static String unexplained(Mark mark) {
        return mark.doubt() == null ? "authoring.try.incomplete" : "authoring.try.doubt." + mark.doubt();
    }

    private void answer(JsonNode sent) {
        Trial trial = bank.tryAnswer(entry.item().id(), sent);
        marked.removeAll();
        var mark = trial.mark();
        if (mark.outcome() == Outcome.BLANK) {
            return;
        }
        String words = getTranslation(
                "authoring.try." + mark.outcome(),
                mark.earned().value(),
                mark.possible().value());
        if (mark.outcome() == Outcome.RIGHT) {
            marked.add(Notice.good(words));
            return;
        }
        var believed = new UnorderedList();
        trial.misconceptions()
                .forEach(misconception ->
                        believed.add(new ListItem(misconception.text().in(language))));
        marked.add(
                trial.misconceptions().isEmpty()
                        ? Notice.warning(words, new Paragraph(getTranslation(unexplained(mark))))
                        : Notice.warning(words, believed));
    }
}
