package org.gatepost.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.authored.Block;
import org.gatepost.authored.Problems;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.source.FactId;

/** Small items of every type for tests of any room; ids are letters. {@link AnyItem} makes random ones. */
public final class SampleItems {

    private static final FactId FACT = new FactId("little-swan-12345.f1");

    private SampleItems() {}

    /** One item of each type as a trainer writes it, about real service cases. */
    public static List<Item> oneOfEach() {
        var problems = new Problems();
        String file = "one-of-each.yaml";
        try (var in = Objects.requireNonNull(SampleItems.class.getResourceAsStream(file))) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Item> items = Block.read(file, yaml, problems).orElseThrow().blocks("items").stream()
                    .flatMap(block -> ItemReader.read(block).stream())
                    .toList();
            if (!problems.isEmpty()) {
                throw new AssertionError(problems.all());
            }
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SingleChoice single(int points, String right, String... options) {
        return new SingleChoice(
                header(points),
                new SingleChoice.Prompt(text("stem"), options(options)),
                new SingleChoice.Key(new OptionId(right)),
                rationale(options, Set.of(right)));
    }

    public static MultipleChoice multiple(int points, Set<String> right, String... options) {
        return multiple(points, Policy.ALL_OR_NOTHING, right, options);
    }

    public static MultipleChoice multiple(int points, Policy policy, Set<String> right, String... options) {
        return new MultipleChoice(
                header(points),
                new MultipleChoice.Prompt(text("stem"), options(options)),
                new MultipleChoice.Key(Set.copyOf(ids(right)), policy),
                rationale(options, right));
    }

    public static TrueFalse trueFalse(int points, boolean holds) {
        String wrong = String.valueOf(!holds);
        return new TrueFalse(
                header(points),
                new TrueFalse.Prompt(text("stem")),
                new TrueFalse.Key(holds),
                new Rationale(text("explanation"), Map.of(wrong, misconception(wrong))));
    }

    public static Ordering ordering(int points, String... rightOrder) {
        return ordering(points, Policy.ALL_OR_NOTHING, rightOrder);
    }

    public static Ordering ordering(int points, Policy policy, String... rightOrder) {
        return new Ordering(
                header(points),
                new Ordering.Prompt(text("stem"), sorted(rightOrder)),
                new Ordering.Key(ids(List.of(rightOrder)), policy),
                rationale("order"));
    }

    public static Ranking ranking(int points, Policy policy, String... rightOrder) {
        return new Ranking(
                header(points),
                new Ranking.Prompt(text("stem"), sorted(rightOrder)),
                new Ranking.Key(ids(List.of(rightOrder)), policy),
                rationale("order"));
    }

    /**
     * @param pairs such as {@code a=x b=y}
     * @param distractors rights that belong to no left
     */
    public static Matching matching(int points, Policy policy, String pairs, String... distractors) {
        Map<OptionId, OptionId> key = placed(pairs);
        String[] lefts = names(key.keySet());
        return new Matching(
                header(points),
                new Matching.Prompt(
                        text("stem"),
                        options(lefts),
                        options(Stream.concat(Stream.of(names(key.values())), Stream.of(distractors))
                                .toArray(String[]::new))),
                new Matching.Key(key, policy),
                rationale(lefts, Set.of()));
    }

    /** @param placed such as {@code a=x b=x c=y} */
    public static Classification classification(int points, Policy policy, String placed, String... buckets) {
        Map<OptionId, OptionId> key = placed(placed);
        String[] entries = names(key.keySet());
        return new Classification(
                header(points),
                new Classification.Prompt(text("stem"), options(entries), options(buckets)),
                new Classification.Key(key, policy),
                rationale(entries, Set.of()));
    }

    /** @param verdicts such as {@code a=DONE b=NOT_TOLD} */
    public static Checklist checklist(int points, Policy policy, String verdicts) {
        Map<OptionId, Checklist.Verdict> key = verdicts(verdicts);
        String[] judged = names(key.keySet());
        return new Checklist(
                header(points),
                new Checklist.Prompt(text("stem"), text("visit"), options(judged)),
                new Checklist.Key(key, policy),
                rationale(judged, Set.of()));
    }

    /** Two spans a line, whose words are those of an option. */
    public static HotText hotText(int points, Policy policy, Set<String> breaking, String... spans) {
        List<HotText.Line> lines = new ArrayList<>();
        for (int from = 0; from < spans.length; from += 2) {
            String marked = Arrays.stream(spans, from, Math.min(spans.length, from + 2))
                    .map("[%1$s|option %1$s]"::formatted)
                    .collect(Collectors.joining(", "));
            lines.add(new HotText.Line(
                    text("speaker"),
                    new LocalizedText("说 " + marked.replace("option", "中option") + "。", "says " + marked + ".")));
        }
        return new HotText(
                header(points),
                new HotText.Prompt(text("stem"), lines),
                new HotText.Key(Set.copyOf(ids(breaking)), policy),
                rationale(spans, breaking));
    }

    /** Any item of any type, with its options in any order. */
    public static Item any(Random random) {
        return AnyItem.of(random);
    }

    /** Any response of the item's type, right or wrong. */
    public static Response anyResponse(Item item, Random random) {
        return AnyItem.response(item, random);
    }

    /** The same item as if its author had written the options in another order. */
    public static Item rewritten(Item item, Random random) {
        return Rewritten.of(item, random);
    }

    public static Header header(int points) {
        return header(points, false);
    }

    public static Header header(int points, boolean critical) {
        return new Header(
                new ItemId("little-swan-12345.i01"),
                Level.APPLY,
                critical,
                new Points(BigDecimal.valueOf(points)),
                new LessonId("customers-door.four-donts"),
                List.of(FACT));
    }

    /** What {@link #misconception} believes, for comparing. */
    public static LocalizedText text(String word) {
        return new LocalizedText("中" + word, word);
    }

    /** Reads {@code a=x b=y}. */
    public static Map<OptionId, OptionId> placed(String pairs) {
        Map<OptionId, OptionId> placed = new LinkedHashMap<>();
        each(pairs).forEach((entry, place) -> placed.put(new OptionId(entry), new OptionId(place)));
        return placed;
    }

    /** Reads {@code a=DONE b=NOT_TOLD}. */
    public static Map<OptionId, Checklist.Verdict> verdicts(String pairs) {
        Map<OptionId, Checklist.Verdict> verdicts = new LinkedHashMap<>();
        each(pairs).forEach((point, told) -> verdicts.put(new OptionId(point), Checklist.Verdict.valueOf(told)));
        return verdicts;
    }

    public static List<OptionId> ids(Collection<String> ids) {
        return ids.stream().map(OptionId::new).toList();
    }

    static Map<String, String> each(String pairs) {
        Map<String, String> each = new LinkedHashMap<>();
        Stream.of(pairs.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> each.put(pair[0], pair[1]));
        return each;
    }

    static Misconception misconception(String wrong) {
        return new Misconception(text("believes " + wrong), FACT);
    }

    public static Rationale rationale(String... wrong) {
        return rationale(wrong, Set.of());
    }

    static Rationale rationale(String[] options, Set<String> right) {
        Map<String, Misconception> misconceptions = new HashMap<>();
        Stream.of(options)
                .filter(option -> !right.contains(option))
                .forEach(option -> misconceptions.put(option, misconception(option)));
        return new Rationale(text("explanation"), misconceptions);
    }

    static List<Option> options(String... options) {
        return Stream.of(options)
                .map(option -> new Option(new OptionId(option), text("option " + option)))
                .toList();
    }

    private static List<Option> sorted(String... options) {
        return options(new TreeSet<>(List.of(options)).toArray(String[]::new));
    }

    private static String[] names(Collection<OptionId> ids) {
        return ids.stream().map(OptionId::value).toArray(String[]::new);
    }
}
