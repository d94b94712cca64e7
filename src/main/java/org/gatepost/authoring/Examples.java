package org.gatepost.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Checklist;
import org.gatepost.item.Checklist.Verdict;
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
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;

/** Answers that show how an item is marked: the right one, and of those nearest to it one for each other outcome. */
final class Examples {

    private static final List<Outcome> SHOWN =
            List.of(Outcome.RIGHT, Outcome.PARTLY, Outcome.WRONG, Outcome.NEEDS_MARKER);

    private Examples() {}

    /** @param item with its numbers filled in, as {@link Item#sample} */
    static List<Exhibit.Example> of(Item item) {
        List<Response> answers = answers(item).toList();
        return SHOWN.stream()
                .flatMap(outcome ->
                        best(item, answers, outcome).stream().map(response -> new Exhibit.Example(outcome, response)))
                .toList();
    }

    /** One whose mistake is told says more than one whose is not. */
    private static Optional<Response> best(Item item, List<Response> answers, Outcome outcome) {
        List<Response> marked = answers.stream()
                .filter(answer -> Marking.mark(item, answer).outcome() == outcome)
                .toList();
        return marked.stream()
                .filter(answer -> !Marking.misconceptions(item, answer).isEmpty())
                .findFirst()
                .or(() -> marked.stream().findFirst());
    }

    private static Stream<Response> answers(Item item) {
        return switch (item) {
            case SingleChoice one -> ids(item).stream().map(SingleChoice.Response::new);
            case MultipleChoice several ->
                chosen(ids(item), several.key().right()).map(MultipleChoice.Response::new);
            case TrueFalse statement -> Stream.of(true, false).map(TrueFalse.Response::new);
            case Ordering ordering -> orders(ordering.key().order()).map(Ordering.Response::new);
            case Ranking ranking -> orders(ranking.key().order()).map(Ranking.Response::new);
            case HotText hotText -> chosen(ids(item), hotText.key().breaking()).map(HotText.Response::new);
            case Matching matching ->
                placed(
                                matching.key().pairs(),
                                new ArrayList<>(matching.key().pairs().values()))
                        .map(Matching.Response::new);
            case Classification sorted ->
                shifted(
                                sorted.key().placed(),
                                bucket -> after(bucket, of(sorted.prompt().buckets())))
                        .map(Classification.Response::new);
            case Checklist checklist ->
                shifted(checklist.key().verdicts(), verdict -> after(verdict, List.of(Verdict.values())))
                        .map(Checklist.Response::new);
            case Cloze cloze -> TypedExamples.of(cloze);
            case ShortText words -> TypedExamples.of(words);
            case ExactSentence sentence -> TypedExamples.of(sentence);
            case Numeric number -> TypedExamples.of(number);
            case CaseEssay essay -> TypedExamples.of(essay);
        };
    }

    /** The key, the key without its first, the key and one more, and each alone. */
    private static Stream<Set<OptionId>> chosen(List<OptionId> offered, Set<OptionId> key) {
        List<OptionId> right = offered.stream().filter(key::contains).toList();
        List<OptionId> wrong = offered.stream().filter(id -> !key.contains(id)).toList();
        return Stream.<List<OptionId>>concat(
                        Stream.of(right, right.subList(1, right.size()), both(right, wrong.subList(0, 1))),
                        Stream.concat(wrong.stream(), right.stream()).map(List::of))
                .filter(ids -> !ids.isEmpty())
                .map(LinkedHashSet::new);
    }

    /** The right order, the last two exchanged, and from last to first. */
    private static Stream<List<OptionId>> orders(List<OptionId> key) {
        List<OptionId> exchanged = new ArrayList<>(key);
        Collections.swap(exchanged, key.size() - 2, key.size() - 1);
        return Stream.of(key, exchanged, key.reversed());
    }

    /** The key, its last two exchanged, and each with the place of the next. */
    private static Stream<Map<OptionId, OptionId>> placed(Map<OptionId, OptionId> key, List<OptionId> places) {
        List<OptionId> exchanged = new ArrayList<>(places);
        Collections.swap(exchanged, places.size() - 2, places.size() - 1);
        List<OptionId> turned = new ArrayList<>(places);
        Collections.rotate(turned, 1);
        return Stream.of(places, exchanged, turned).map(given -> {
            Map<OptionId, OptionId> answer = new HashMap<>();
            key.keySet().forEach(left -> answer.put(left, given.get(answer.size())));
            return answer;
        });
    }

    /** The key, its last one elsewhere, and all elsewhere. */
    private static <T> Stream<Map<OptionId, T>> shifted(Map<OptionId, T> key, Function<T, T> elsewhere) {
        Map<OptionId, T> one = new HashMap<>(key);
        Map<OptionId, T> all = new HashMap<>(key);
        one.computeIfPresent(new ArrayList<>(key.keySet()).getLast(), (id, place) -> elsewhere.apply(place));
        all.replaceAll((id, place) -> elsewhere.apply(place));
        return Stream.of(key, one, all);
    }

    private static <T> T after(T one, List<T> all) {
        return all.get((all.indexOf(one) + 1) % all.size());
    }

    private static List<OptionId> ids(Item item) {
        return of(Presentation.optionsOf(item.prompt()));
    }

    private static List<OptionId> of(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static List<OptionId> both(List<OptionId> some, List<OptionId> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
