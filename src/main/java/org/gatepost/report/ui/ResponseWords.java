package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Checklist;
import org.gatepost.item.Classification;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.HotText;
import org.gatepost.item.Matching;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Numeric;
import org.gatepost.item.Option;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Presentation;
import org.gatepost.item.Prompt;
import org.gatepost.item.Ranking;
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.jspecify.annotations.Nullable;

/** What somebody answered, in the words that stood on their screen. Knows what was asked and never what is right. */
final class ResponseWords {

    private final Component reader;
    private final Locale locale;

    ResponseWords(Component reader, Locale locale) {
        this.reader = reader;
        this.locale = locale;
    }

    Component of(Prompt prompt, @Nullable Response response) {
        return switch (response) {
            case null -> new Span(reader.getTranslation("report.outcome.BLANK"));
            case SingleChoice.Response single -> new Span(text(prompt, single.chosen()));
            case TrueFalse.Response verdict -> new Span(reader.getTranslation("report.response." + verdict.holds()));
            case MultipleChoice.Response multiple ->
                new UnorderedList(items(prompt, inOrder(prompt, multiple.chosen())));
            case Ordering.Response ordering -> new OrderedList(items(prompt, ordering.order().stream()));
            case Ranking.Response ranking -> new OrderedList(items(prompt, ranking.order().stream()));
            case HotText.Response hotText -> new UnorderedList(items(prompt, inOrder(prompt, hotText.chosen())));
            case Matching.Response matching -> placed(prompt, matching.pairs(), right -> text(prompt, right));
            case Classification.Response buckets -> placed(prompt, buckets.placed(), bucket -> text(prompt, bucket));
            case ShortText.Response words -> new Span(words.text());
            case ExactSentence.Response sentence -> new Span(sentence.text());
            case Numeric.Response number -> new Span(number.text());
            case CaseEssay.Response essay -> essay(essay.text());
            case Cloze.Response cloze -> new OrderedList(filled((Cloze.Prompt) prompt, cloze));
            case Checklist.Response checklist ->
                placed(prompt, checklist.verdicts(), verdict -> reader.getTranslation("report.response." + verdict));
        };
    }

    private static Div essay(String text) {
        var essay = new Div(text);
        essay.addClassName("gp-answer-essay");
        return essay;
    }

    private <P> UnorderedList placed(Prompt prompt, Map<OptionId, P> placed, Function<P, String> words) {
        return new UnorderedList(inOrder(prompt, placed.keySet())
                .map(entry -> new ListItem(reader.getTranslation(
                        "report.response.placed",
                        text(prompt, entry),
                        words.apply(Objects.requireNonNull(placed.get(entry))))))
                .toArray(ListItem[]::new));
    }

    private ListItem[] filled(Cloze.Prompt prompt, Cloze.Response given) {
        return prompt.gaps().stream()
                .map(gap -> {
                    OptionId option = given.options().get(gap.id());
                    String typed = given.texts().getOrDefault(gap.id(), reader.getTranslation("report.outcome.BLANK"));
                    return new ListItem(option == null ? typed : text(prompt, option));
                })
                .toArray(ListItem[]::new);
    }

    private ListItem[] items(Prompt prompt, Stream<OptionId> options) {
        return options.map(id -> new ListItem(text(prompt, id))).toArray(ListItem[]::new);
    }

    private static Stream<OptionId> inOrder(Prompt prompt, Collection<OptionId> chosen) {
        List<OptionId> written =
                Presentation.optionsOf(prompt).stream().map(Option::id).toList();
        return written.stream().filter(chosen::contains);
    }

    private String text(Prompt prompt, OptionId id) {
        return Presentation.optionsOf(prompt).stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> option.text().in(locale))
                .orElse(id.value());
    }
}
