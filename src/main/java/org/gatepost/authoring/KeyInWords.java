package org.gatepost.authoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.authoring.Solution.Answer;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Checklist;
import org.gatepost.item.Classification;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.HotText;
import org.gatepost.item.Item;
import org.gatepost.item.Matching;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Numeric;
import org.gatepost.item.Option;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Presentation;
import org.gatepost.item.Ranking;
import org.gatepost.item.ShortText;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TextAnswer;
import org.gatepost.item.TrueFalse;
import org.gatepost.item.Variants;
import org.gatepost.kernel.LocalizedText;

/** What is right and what is wrong, type by type. */
final class KeyInWords {

    /** @param key under which the rationale keeps what it believes, if it keeps anything */
    record Wrong(String key, Answer answer) {}

    private KeyInWords() {}

    static boolean inOrder(Item item) {
        return item instanceof Ordering || item instanceof Ranking;
    }

    static List<Answer> right(Item item) {
        return switch (item) {
            case SingleChoice one -> chosen(item, List.of(one.key().right()));
            case MultipleChoice several ->
                chosen(item, offered(item, several.key().right()));
            case TrueFalse statement ->
                List.of(new Answer.Verdict(statement.key().holds()));
            case Ordering ordering -> chosen(item, ordering.key().order());
            case Matching matching ->
                placed(item, matching.prompt().lefts(), matching.key().pairs());
            case Classification classification ->
                placed(
                        item,
                        classification.prompt().entries(),
                        classification.key().placed());
            case Ranking ranking -> chosen(item, ranking.key().order());
            case HotText hotText -> chosen(item, offered(item, hotText.key().breaking()));
            case Checklist checklist ->
                checklist.prompt().points().stream()
                        .<Answer>map(point -> new Answer.Judged(
                                point.text(),
                                checklist.key().verdicts().getOrDefault(point.id(), Checklist.Verdict.NOT_TOLD)))
                        .toList();
            case Cloze cloze -> GapsInWords.right(cloze);
            case ShortText words -> List.of(typed(words.key().answer().accepted()));
            case ExactSentence sentence ->
                List.of(
                        new Answer.Typed(List.of(sentence.key().sentence().zh())),
                        new Answer.Typed(List.of(sentence.key().sentence().en())));
            case Numeric number -> number(number);
            case CaseEssay essay ->
                essay.key().rubric().stream()
                        .flatMap(criterion -> criterion.descriptors().stream()
                                .<Answer>map(quality -> new Answer.Quality(
                                        criterion.name(), criterion.mustHit(), quality.points(), quality.text())))
                        .toList();
        };
    }

    private static List<Answer> number(Numeric item) {
        var unit = item.prompt().unit();
        var key = new Answer.Figure(item.key().answer(), item.key().tolerance(), unit);
        if (item.key().answer().isNumber()) {
            return List.of(key);
        }
        var shown = (Numeric) item.sample();
        return List.of(key, new Answer.InPreview(new Answer.Figure(shown.key().answer(), null, unit)));
    }

    static Answer typed(Variants variants) {
        return new Answer.Typed(variants.all());
    }

    static Stream<Wrong> known(TextAnswer answer) {
        return answer.wrong().stream().map(known -> new Wrong(known.misconception(), typed(known.answers())));
    }

    static Stream<Wrong> wrong(Item item) {
        return switch (item) {
            case TrueFalse statement -> {
                boolean holds = !statement.key().holds();
                yield Stream.of(new Wrong(String.valueOf(holds), new Answer.Verdict(holds)));
            }
            case Ordering ordering -> Stream.of(new Wrong("order", new Answer.OtherOrder()));
            case Ranking ranking -> Stream.of(new Wrong("order", new Answer.OtherOrder()));
            case SingleChoice one -> options(item);
            case MultipleChoice several -> options(item);
            case HotText hotText -> options(item);
            case Matching matching -> elsewhere(matching.prompt().lefts());
            case Classification classification ->
                elsewhere(classification.prompt().entries());
            case Checklist checklist -> elsewhere(checklist.prompt().points());
            case Cloze cloze -> GapsInWords.wrong(cloze);
            case ShortText words -> known(words.key().answer());
            case ExactSentence sentence -> Stream.of(new Wrong("sentence", new Answer.OtherWords()));
            case CaseEssay essay -> Stream.empty();
            case Numeric number ->
                number.key().traps().stream()
                        .map(trap -> new Wrong(
                                trap.misconception(),
                                new Answer.Figure(
                                        trap.answer(), null, number.prompt().unit())));
        };
    }

    private static Stream<Wrong> options(Item item) {
        return Presentation.optionsOf(item.prompt()).stream()
                .map(option -> new Wrong(option.id().value(), new Answer.Chosen(option.text())));
    }

    private static Stream<Wrong> elsewhere(List<Option> entries) {
        return entries.stream().map(entry -> new Wrong(entry.id().value(), new Answer.Elsewhere(entry.text())));
    }

    /** Those of some ids that are offered, in the order in which they are. */
    private static List<OptionId> offered(Item item, Set<OptionId> ids) {
        return Presentation.optionsOf(item.prompt()).stream()
                .map(Option::id)
                .filter(ids::contains)
                .toList();
    }

    private static List<Answer> chosen(Item item, List<OptionId> ids) {
        return ids.stream().<Answer>map(id -> new Answer.Chosen(text(item, id))).toList();
    }

    private static List<Answer> placed(Item item, List<Option> entries, Map<OptionId, OptionId> key) {
        return entries.stream()
                .<Answer>map(entry ->
                        new Answer.Placed(entry.text(), text(item, key.getOrDefault(entry.id(), entry.id()))))
                .toList();
    }

    private static LocalizedText text(Item item, OptionId id) {
        return Presentation.optionsOf(item.prompt()).stream()
                .filter(option -> option.id().equals(id))
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }
}
