package org.gatepost.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the prompts of one type go to a browser and what comes back: one class a type, whose comment is the wire form that
 * {@code js/item.js} is written against. Every answer of every type may be JSON null, which is a blank.
 */
sealed interface Screen
        permits SingleChoiceScreen,
                MultipleChoiceScreen,
                TrueFalseScreen,
                OrderScreen,
                MatchingScreen,
                ClassificationScreen,
                HotTextScreen,
                ChecklistScreen,
                ClozeScreen,
                TextScreen,
                NumericScreen,
                CaseEssayScreen {

    JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Adds what the type shows besides its name and the stem. */
    void show(ObjectNode screen, Locale locale);

    /**
     * Reads an answer that is not JSON null; nothing chosen, placed or typed is a blank.
     *
     * @throws MalformedResponse when it is no answer to this prompt
     */
    Optional<? extends Response> read(JsonNode sent);

    /** The reverse of {@link #read}, for a response of the prompt's own type. */
    JsonNode write(Response response);

    /** @param lists the prompt's lists, each as this person sees it */
    static Screen of(Prompt prompt, List<Places> lists) {
        return switch (prompt) {
            case SingleChoice.Prompt single -> new SingleChoiceScreen(lists.getFirst());
            case MultipleChoice.Prompt multiple -> new MultipleChoiceScreen(lists.getFirst());
            case TrueFalse.Prompt verdict -> new TrueFalseScreen(verdict);
            case Ordering.Prompt ordering -> new OrderScreen(lists.getFirst(), Ordering.Response::new);
            case Matching.Prompt matching -> new MatchingScreen(lists.getFirst(), lists.getLast());
            case Classification.Prompt classification -> new ClassificationScreen(lists.getFirst(), lists.getLast());
            case Ranking.Prompt ranking -> new OrderScreen(lists.getFirst(), Ranking.Response::new);
            case HotText.Prompt hotText -> new HotTextScreen(hotText, lists.getFirst());
            case Checklist.Prompt checklist -> new ChecklistScreen(checklist, lists.getFirst());
            case Cloze.Prompt cloze -> new ClozeScreen(cloze, lists);
            case ShortText.Prompt words ->
                new TextScreen(words, ShortText.Response::new, given -> ((ShortText.Response) given).text());
            case ExactSentence.Prompt sentence ->
                new TextScreen(sentence, ExactSentence.Response::new, given -> ((ExactSentence.Response) given).text());
            case Numeric.Prompt number -> new NumericScreen(number);
            case CaseEssay.Prompt essay -> new CaseEssayScreen(essay);
        };
    }
}
