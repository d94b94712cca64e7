package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import org.gatepost.item.Policy;
import org.gatepost.item.Presentation;
import org.gatepost.item.Ranking;
import org.gatepost.item.Response;
import org.gatepost.item.SampleItems;
import org.gatepost.item.ShortText;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.item.WrittenItems;
import org.gatepost.kernel.Points;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What guessing earns: the formulas against every answer there is, one by one. */
class BlindGuessTests {

    @ParameterizedTest
    @MethodSource("smallItems")
    void isTheAverageOverAllAnswers(Item item) {
        BigDecimal earned = BigDecimal.ZERO;
        List<Response> answers = answers(item);
        assertThat(answers).doesNotHaveDuplicates();
        for (Response answer : answers) {
            earned = earned.add(Marking.mark(item, answer).earned().value());
        }
        Points possible = item.header().points();
        // The items are worth so much that a share of their points is a whole number: nothing was rounded.
        assertThat(earned.scale()).isLessThanOrEqualTo(0);
        assertThat(Marking.blindGuess(item))
                .isEqualTo(Odds.of(
                        earned.toBigIntegerExact(),
                        possible.value().toBigIntegerExact().multiply(BigInteger.valueOf(answers.size()))));
    }

    @ParameterizedTest
    @MethodSource("smallItems")
    void earnsAnythingAsOftenAsItDoesInAllAnswers(Item item) {
        Map<Points, Double> counted = new HashMap<>();
        List<Response> answers = answers(item);
        answers.forEach(
                answer -> counted.merge(Marking.mark(item, answer).earned(), 1.0 / answers.size(), Double::sum));
        assertThat(Marking.guess(item)).containsOnlyKeys(counted.keySet());
        counted.forEach((points, chance) ->
                assertThat(Marking.guess(item).get(points)).as("%s", points).isCloseTo(chance, within(1e-9)));
    }

    @ParameterizedTest(name = "{0} is guessed with {1}")
    @CsvSource({
        "single of 4,               0.25",
        "true or false,             0.5",
        "one of 4 ticked,           0.066667",
        "4 entries in order,        0.041667",
        "4 entries by pairs,        0.25",
        "3 lefts to 4 rights,       0.041667",
        "3 lefts to 4 rights by parts, 0.25"
    })
    void isKnownForWhatEverybodyCanCount(String what, BigDecimal odds) {
        Item item = switch (what) {
            case "single of 4" -> SampleItems.single(1, "a", "a", "b", "c", "d");
            case "true or false" -> SampleItems.trueFalse(1, true);
            case "one of 4 ticked" -> SampleItems.multiple(1, Set.of("a"), "a", "b", "c", "d");
            case "4 entries in order" -> SampleItems.ordering(1, "a", "b", "c", "d");
            case "4 entries by pairs" -> SampleItems.ordering(1, Policy.ADJACENT_PAIRS, "a", "b", "c", "d");
            case "3 lefts to 4 rights" -> SampleItems.matching(1, Policy.ALL_OR_NOTHING, "a=x b=y c=z", "w");
            default -> SampleItems.matching(1, Policy.PARTIAL, "a=x b=y c=z", "w");
        };
        assertThat(Marking.blindGuess(item)).isEqualByComparingTo(odds);
    }

    static Stream<Item> smallItems() {
        int points = 60;
        Stream<Item> choices = Stream.of(
                SampleItems.single(points, "b", "a", "b", "c"),
                SampleItems.single(points, "b", "a", "b", "c", "d", "e"),
                SampleItems.trueFalse(points, true),
                SampleItems.trueFalse(points, false));
        Stream<Item> byPolicy = Stream.of(Policy.ALL_OR_NOTHING, Policy.PARTIAL)
                .flatMap(policy -> Stream.of(
                        SampleItems.multiple(points, policy, Set.of("a"), "a", "b", "c"),
                        SampleItems.multiple(points, policy, Set.of("a", "b"), "a", "b", "c", "d"),
                        SampleItems.multiple(points, policy, Set.of("a", "b", "c"), "a", "b", "c", "d"),
                        SampleItems.multiple(points, policy, Set.of("a", "b", "c"), "a", "b", "c", "d", "e", "f"),
                        SampleItems.hotText(points, policy, Set.of("b", "d"), "a", "b", "c", "d", "e"),
                        SampleItems.matching(points, policy, "a=x b=y"),
                        SampleItems.matching(points, policy, "a=x b=y c=z", "w", "v"),
                        SampleItems.classification(points, policy, "a=x b=x c=y", "x", "y", "z"),
                        SampleItems.classification(points, policy, "a=x b=x c=y d=y", "x", "y"),
                        SampleItems.checklist(points, policy, "a=DONE b=NOT_DONE c=NOT_TOLD"),
                        WrittenItems.cloze(points, policy, false, "", "j=abc k=de"),
                        WrittenItems.cloze(points, policy, false, "g=mat", "j=abc k=de")));
        Stream<Item> orders = Stream.of(
                SampleItems.ordering(points, "a", "b", "c"),
                SampleItems.ordering(points, Policy.ADJACENT_PAIRS, "a", "b", "c"),
                SampleItems.ordering(points, Policy.ADJACENT_PAIRS, "d", "b", "a", "c", "e"),
                SampleItems.ranking(points, Policy.ALL_OR_NOTHING, "a", "b", "c", "d"),
                SampleItems.ranking(points, Policy.DISTANCE, "a", "b", "c"),
                SampleItems.ranking(points, Policy.DISTANCE, "d", "b", "a", "c"),
                SampleItems.ranking(points, Policy.DISTANCE, "d", "b", "a", "c", "e"));
        Stream<Item> typed = Stream.of(
                WrittenItems.cloze(points, Policy.PARTIAL, true, "g=mat h=mop", ""),
                WrittenItems.shortText(points, "mat"),
                WrittenItems.exactSentence(points, "三块垫布", "three mats"),
                WrittenItems.numeric(points, "7", "0"),
                WrittenItems.caseEssay(points));
        return Stream.of(choices, byPolicy, orders, typed).flatMap(all -> all);
    }

    private static List<Response> answers(Item item) {
        List<OptionId> offered = ids(Presentation.optionsOf(item.prompt()));
        return switch (item) {
            case SingleChoice one ->
                offered.stream().<Response>map(SingleChoice.Response::new).toList();
            case TrueFalse statement -> List.of(new TrueFalse.Response(true), new TrueFalse.Response(false));
            case MultipleChoice several ->
                subsets(offered).stream()
                        .<Response>map(MultipleChoice.Response::new)
                        .toList();
            case HotText hotText ->
                subsets(offered).stream().<Response>map(HotText.Response::new).toList();
            case Ordering ordering ->
                arrangements(offered, offered.size()).stream()
                        .<Response>map(Ordering.Response::new)
                        .toList();
            case Ranking ranking ->
                arrangements(offered, offered.size()).stream()
                        .<Response>map(Ranking.Response::new)
                        .toList();
            case Matching matching -> {
                List<OptionId> lefts = ids(matching.prompt().lefts());
                yield arrangements(ids(matching.prompt().rights()), lefts.size()).stream()
                        .<Response>map(rights -> {
                            Map<OptionId, OptionId> pairs = new HashMap<>();
                            lefts.forEach(left -> pairs.put(left, rights.get(pairs.size())));
                            return new Matching.Response(pairs);
                        })
                        .toList();
            }
            case Classification buckets ->
                placements(ids(buckets.prompt().entries()), ids(buckets.prompt().buckets())).stream()
                        .<Response>map(Classification.Response::new)
                        .toList();
            case Cloze cloze -> {
                List<Map<OptionId, OptionId>> filled = List.of(Map.of());
                Map<OptionId, String> typed = new HashMap<>();
                for (Cloze.Gap gap : cloze.prompt().gaps()) {
                    if (gap.isTyped()) {
                        typed.put(gap.id(), "a guess");
                    } else {
                        filled = filled.stream()
                                .flatMap(before -> placements(List.of(gap.id()), ids(gap.options())).stream()
                                        .map(one -> {
                                            Map<OptionId, OptionId> more = new HashMap<>(before);
                                            more.putAll(one);
                                            return more;
                                        }))
                                .toList();
                    }
                }
                yield filled.stream()
                        .<Response>map(options -> new Cloze.Response(options, typed))
                        .toList();
            }
            case ShortText words -> List.of(new ShortText.Response("a guess"));
            case ExactSentence sentence -> List.of(new ExactSentence.Response("a guess"));
            case CaseEssay essay -> List.of(new CaseEssay.Response("a guess"));
            case Numeric number -> List.of(new Numeric.Response("12345"));
            case Checklist checklist ->
                placements(ids(checklist.prompt().points()), List.of(Checklist.Verdict.values())).stream()
                        .<Response>map(Checklist.Response::new)
                        .toList();
        };
    }

    private static List<OptionId> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static List<Set<OptionId>> subsets(List<OptionId> ids) {
        List<Set<OptionId>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << ids.size(); bits++) {
            Set<OptionId> subset = new HashSet<>();
            for (int place = 0; place < ids.size(); place++) {
                if ((bits >> place & 1) == 1) {
                    subset.add(ids.get(place));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static List<List<OptionId>> arrangements(List<OptionId> from, int length) {
        if (length == 0) {
            return List.of(List.of());
        }
        List<List<OptionId>> all = new ArrayList<>();
        for (List<OptionId> shorter : arrangements(from, length - 1)) {
            for (OptionId next : from) {
                if (!shorter.contains(next)) {
                    List<OptionId> longer = new ArrayList<>(shorter);
                    longer.add(next);
                    all.add(longer);
                }
            }
        }
        return all;
    }

    private static <P> List<Map<OptionId, P>> placements(List<OptionId> entries, List<P> places) {
        List<Map<OptionId, P>> all = List.of(Map.of());
        for (OptionId entry : entries) {
            List<Map<OptionId, P>> longer = new ArrayList<>();
            for (Map<OptionId, P> placed : all) {
                for (P place : places) {
                    Map<OptionId, P> more = new HashMap<>(placed);
                    more.put(entry, place);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
