package org.gatepost.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Random items of every type and policy, and random responses to them. */
public final class AnyItem {

    private static final List<String> WORDS = List.of("right", "mat", "mop", "not a mat");

    private static final List<Function<Random, Item>> TYPES = List.of(
            AnyItem::single,
            AnyItem::multiple,
            random -> SampleItems.trueFalse(points(random), random.nextBoolean()),
            random -> SampleItems.ordering(points(random), any(Ordering.POLICIES, random), letters(random, 3, 7)),
            random -> SampleItems.ranking(points(random), any(Ranking.POLICIES, random), letters(random, 3, 7)),
            AnyItem::matching,
            AnyItem::classification,
            AnyItem::hotText,
            AnyItem::checklist,
            AnyItem::cloze,
            random -> WrittenItems.shortText(points(random), any(WORDS, random)),
            random -> WrittenItems.exactSentence(points(random), "三块垫布", "three mats"),
            random -> WrittenItems.caseEssay(points(random)),
            random -> WrittenItems.numeric(
                    points(random),
                    any(List.of("7", "0.25", "-3", "0"), random),
                    any(List.of("0", "0.5", "10%"), random),
                    "70",
                    "3.5"),
            AnyItem::discount);

    private AnyItem() {}

    static Item of(Random random) {
        return any(TYPES, random).apply(random);
    }

    private static Item single(Random random) {
        String[] options = letters(random, 3, 6);
        return SampleItems.single(points(random), options[random.nextInt(options.length)], options);
    }

    private static Item multiple(Random random) {
        String[] options = letters(random, 3, 6);
        return SampleItems.multiple(
                points(random), any(MultipleChoice.POLICIES, random), some(options, random), options);
    }

    private static Item hotText(Random random) {
        String[] spans = letters(random, 2, 7);
        return SampleItems.hotText(points(random), any(HotText.POLICIES, random), some(spans, random), spans);
    }

    private static Item matching(Random random) {
        String[] lefts = letters(random, 2, 6);
        List<String> rights = shuffled(List.of("u", "v", "w", "x", "y", "z"), random);
        String pairs = List.of(lefts).stream()
                .map(left -> left + "=" + rights.get(List.of(lefts).indexOf(left)))
                .collect(Collectors.joining(" "));
        String[] distractors = rights.subList(lefts.length, lefts.length + random.nextInt(7 - lefts.length))
                .toArray(String[]::new);
        return SampleItems.matching(points(random), any(Matching.POLICIES, random), pairs, distractors);
    }

    private static Item classification(Random random) {
        List<String> buckets = List.of("v", "w", "x", "y", "z").subList(0, 2 + random.nextInt(4));
        return SampleItems.classification(
                points(random),
                any(Classification.POLICIES, random),
                each(letters(random, 2, 7), buckets, random),
                buckets.toArray(String[]::new));
    }

    private static Item checklist(Random random) {
        return SampleItems.checklist(
                points(random),
                any(Checklist.POLICIES, random),
                each(letters(random, 2, 7), List.of("DONE", "NOT_DONE", "NOT_TOLD"), random));
    }

    private static Item cloze(Random random) {
        List<String> typed = List.of("g=mat", "h=mop", "i=rag");
        List<String> chosen = List.of("j=abc", "k=de", "l=wxyz");
        int texts = random.nextInt(4);
        return WrittenItems.cloze(
                points(random),
                any(Cloze.POLICIES, random),
                random.nextBoolean(),
                String.join(" ", typed.subList(0, texts)),
                String.join(" ", chosen.subList(0, texts == 0 ? 1 + random.nextInt(3) : random.nextInt(4))));
    }

    private static Item discount(Random random) {
        Numeric pattern = WrittenItems.discount(points(random), any(List.of("0.01", "2%"), random));
        return pattern.drawn(pattern.draw(random));
    }

    /** The key, a trap, something near the key, or no number. */
    private static String figure(Numeric item, Random random) {
        BigDecimal right = item.key().answer().number();
        List<String> figures = new ArrayList<>(List.of("seven", "7 days", "1e2"));
        item.key().traps().forEach(trap -> figures.add(trap.answer().text()));
        for (String near : List.of("0", "0.001", "-0.001", "0.4", "-0.6", "1")) {
            figures.add(right.add(new BigDecimal(near)).toPlainString());
        }
        return any(figures, random);
    }

    /** Right, known to be wrong, or neither. */
    private static String words(TextAnswer answer, Random random) {
        List<String> words = new ArrayList<>(answer.accepted().all());
        words.addAll(answer.knownWrong());
        words.add("what nobody listed");
        return any(words, random);
    }

    private static Response filled(Cloze cloze, Random random) {
        Map<OptionId, OptionId> options = new HashMap<>();
        Map<OptionId, String> texts = new HashMap<>();
        Cloze.Gap least = any(cloze.prompt().gaps(), random);
        for (Cloze.Gap gap : cloze.prompt().gaps()) {
            if (!gap.equals(least) && random.nextInt(5) == 0) {
                continue;
            }
            Cloze.Typed typed = cloze.key().texts().get(gap.id());
            if (typed != null) {
                texts.put(gap.id(), words(typed.answer(), random));
            } else {
                options.put(gap.id(), any(gap.options(), random).id());
            }
        }
        return new Cloze.Response(options, texts);
    }

    public static Response response(Item item, Random random) {
        List<OptionId> ids = shuffled(Options.ids(Presentation.optionsOf(item.prompt())), random);
        return switch (item) {
            case SingleChoice one -> new SingleChoice.Response(ids.getFirst());
            case MultipleChoice several -> new MultipleChoice.Response(start(ids, random));
            case TrueFalse statement -> new TrueFalse.Response(random.nextBoolean());
            case Ordering ordering ->
                new Ordering.Response(nearly(ordering.key().order(), ids, random));
            case Ranking ranking -> new Ranking.Response(nearly(ranking.key().order(), ids, random));
            case HotText hotText -> new HotText.Response(start(ids, random));
            case Matching matching -> {
                List<OptionId> lefts = shuffled(Options.ids(matching.prompt().lefts()), random);
                List<OptionId> rights = shuffled(Options.ids(matching.prompt().rights()), random);
                Map<OptionId, OptionId> pairs = new HashMap<>();
                start(lefts, random).forEach(left -> pairs.put(left, rights.get(pairs.size())));
                yield new Matching.Response(
                        random.nextInt(4) == 0 ? matching.key().pairs() : pairs);
            }
            case Classification buckets ->
                new Classification.Response(placed(
                        buckets.key().placed(), Options.ids(buckets.prompt().buckets()), random));
            case Cloze cloze -> filled(cloze, random);
            case ShortText words -> new ShortText.Response(words(words.key().answer(), random));
            case ExactSentence sentence ->
                new ExactSentence.Response(any(
                        List.of(
                                sentence.key().sentence().zh(),
                                sentence.key().sentence().en(),
                                "four mats"),
                        random));
            case CaseEssay essay -> new CaseEssay.Response(any(WORDS, random));
            case Numeric number -> new Numeric.Response(figure(number, random));
            case Checklist checklist ->
                new Checklist.Response(placed(checklist.key().verdicts(), List.of(Checklist.Verdict.values()), random));
        };
    }

    /** Some entries left out, some placed rightly and some anyhow. */
    private static <P> Map<OptionId, P> placed(Map<OptionId, P> key, List<P> places, Random random) {
        Map<OptionId, P> placed = new HashMap<>();
        int care = random.nextInt(5);
        key.forEach((entry, place) -> {
            if (random.nextInt(5) < 4 || placed.isEmpty()) {
                placed.put(entry, random.nextInt(5) < care ? place : any(places, random));
            }
        });
        return placed;
    }

    /** The right order, or it with two entries changed, or any. */
    private static List<OptionId> nearly(List<OptionId> right, List<OptionId> any, Random random) {
        List<OptionId> order = new ArrayList<>(random.nextInt(3) == 0 ? any : right);
        if (random.nextInt(3) > 0) {
            Collections.swap(order, random.nextInt(order.size()), random.nextInt(order.size()));
        }
        return order;
    }

    private static String each(String[] entries, List<String> places, Random random) {
        return List.of(entries).stream()
                .map(entry -> entry + "=" + any(places, random))
                .collect(Collectors.joining(" "));
    }

    private static int points(Random random) {
        return 1 + random.nextInt(5);
    }

    private static String[] letters(Random random, int least, int most) {
        List<String> letters = List.of("a", "b", "c", "d", "e", "f", "g");
        return shuffled(letters.subList(0, least + random.nextInt(most - least + 1)), random)
                .toArray(String[]::new);
    }

    /** At least one and not all. */
    private static Set<String> some(String[] letters, Random random) {
        return new TreeSet<>(List.of(letters).subList(0, 1 + random.nextInt(letters.length - 1)));
    }

    /** At least one, perhaps all. */
    private static Set<OptionId> start(List<OptionId> ids, Random random) {
        return new HashSet<>(ids.subList(0, 1 + random.nextInt(ids.size())));
    }

    static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <T> T any(Collection<T> all, Random random) {
        return all.stream()
                .sorted()
                .skip(random.nextInt(all.size()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
