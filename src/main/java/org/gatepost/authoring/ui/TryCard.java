package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gatepost.authoring.Exhibit;
import org.gatepost.authoring.Trial;
import org.gatepost.item.Item;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;
import org.gatepost.widget.Notice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An item as a learner of one language sees it; whatever is answered is marked at once, and nothing is kept. */
final class TryCard extends Composite<Article> {

    private final transient Function<JsonNode, Trial> marking;
    private final transient Presentation presentation;
    private final Locale language;
    private final ItemCard card;
    private final Div marked = new Div();

    /** @param marking how an answer is marked, as {@link org.gatepost.authoring.ItemBank#tryAnswer} */
    TryCard(Item item, Function<JsonNode, Trial> marking, Locale language) {
        this(item, marking, language, List.of());
    }

    /** @param examples answers that can be shown */
    TryCard(Item item, Function<JsonNode, Trial> marking, Locale language, List<Exhibit.Example> examples) {
        this.marking = marking;
        this.language = language;
        presentation = Presentation.toTry(item.sample().prompt());
        card = new ItemCard(presentation, language);
        card.addAnswerListener(this::answer);
        var title = new H3(language.getDisplayLanguage(language));
        marked.getElement().setAttribute("aria-live", "polite");
        marked.addClassName("gp-try-marked");
        getContent().addClassNames("gp-card", "gp-try");
        getContent().getElement().setAttribute("lang", language.toLanguageTag());
        // The words around the answer are the trainer's, whatever language the item is in.
        marked.getElement().setAttribute("lang", getLocale().toLanguageTag());
        getContent().add(title, card);
        if (!examples.isEmpty()) {
            getContent().add(shown(examples));
        }
        getContent().add(marked);
    }

    private Div shown(List<Exhibit.Example> examples) {
        var row = new Div(new Span(getTranslation("authoring.gallery.show")));
        row.addClassNames("gp-row", "gp-try-show");
        row.getElement()
                .setAttribute("role", "group")
                .setAttribute("lang", getLocale().toLanguageTag())
                .setAttribute("aria-label", getTranslation("authoring.gallery.show"));
        for (Exhibit.Example example : examples) {
            row.add(button("authoring.gallery.show." + example.outcome(), example.response()));
        }
        row.add(button("authoring.gallery.show.BLANK", null));
        return row;
    }

    private NativeButton button(String key, @Nullable Response response) {
        var button = new NativeButton(getTranslation(key), event -> {
            card.setResponse(response);
            answer(presentation.write(response));
        });
        button.addClassName("gp-quiet");
        return button;
    }

    private static String unexplained(Mark mark) {
        return mark.doubt() == null ? "authoring.try.incomplete" : "authoring.try.doubt." + mark.doubt();
    }

    private void answer(JsonNode sent) {
        Trial trial = marking.apply(sent);
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
