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

    /**
     * A text with typed gaps first and then gaps to choose from.
     *
     * @param typed such as {@code g=right}; besides {@code right} the answer {@code other right} is accepted, {@code known}
     *     is known to be wrong and believes {@code g#1}, anything else believes {@code g}
     * @param options such as {@code h=abc}: a gap with three options, the first of them right
     */
    public static Cloze cloze(int points, Policy policy, boolean byMarker, String typed, String options) {
        List<Cloze.Gap> gaps = new ArrayList<>();
        Map<OptionId, Cloze.Typed> texts = new HashMap<>();
        Map<OptionId, OptionId> chosen = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        each(typed).forEach((gap, right) -> {
            var id = new OptionId(gap);
            gaps.add(new Cloze.Gap(id, List.of(), false));
            texts.put(id, new Cloze.Typed(textAnswer(gap, right), byMarker));
            wrong.add(gap);
            wrong.add(gap + "#1");
        });
        each(options).forEach((gap, letters) -> {
            var id = new OptionId(gap);
            String[] offered = letters.split("");
            gaps.add(new Cloze.Gap(id, options(offered), false));
            chosen.put(id, new OptionId(offered[0]));
            wrong.addAll(List.of(offered).subList(1, offered.length));
        });
        String text = gaps.stream().map(gap -> "word {" + gap.id() + "}").collect(Collectors.joining(", "));
        return new Cloze(
                header(points),
                new Cloze.Prompt(text("stem"), text(text), gaps),
                new Cloze.Key(chosen, texts, policy),
                rationale(wrong.toArray(String[]::new)));
    }

    /** Accepts {@code right} and {@code other right}; {@code known} is known to be wrong. */
    public static ShortText shortText(int points, String right) {
        return new ShortText(
                header(points),
                new ShortText.Prompt(text("stem")),
                new ShortText.Key(textAnswer("", right)),
                rationale("#1"));
    }

    public static ExactSentence exactSentence(int points, String zh, String en) {
        return new ExactSentence(
                header(points),
                new ExactSentence.Prompt(text("stem")),
                new ExactSentence.Key(new LocalizedText(zh, en)),
                rationale("sentence"));
    }

    /** One criterion for each two points, and one for what is left. */
    public static CaseEssay caseEssay(int points) {
        List<CaseEssay.Criterion> rubric = new ArrayList<>();
        for (int left = points; left > 0; left -= 2) {
            var all = new Points(Math.min(2, left));
            rubric.add(new CaseEssay.Criterion(
                    new OptionId("c" + left),
                    text("criterion " + left),
                    all,
                    List.of(
                            new CaseEssay.Descriptor(all, text("good")),
                            new CaseEssay.Descriptor(Points.ZERO, text("bad")))));
        }
        return new CaseEssay(
                header(points),
                new CaseEssay.Prompt(text("stem"), text("case"), 500),
                new CaseEssay.Key(rubric),
                rationale());
    }

    /**
     * A number of days.
     *
     * @param tolerance such as {@code 0.5} or {@code 10%}
     * @param traps numbers; the first believes {@code #1}
     */
    public static Numeric numeric(int points, String answer, String tolerance, String... traps) {
        return numeric(
                points, new Numeric.Prompt(text("stem"), new LocalizedText("天", "days")), answer, tolerance, traps);
    }

    /** How much more has to be sold after a discount of d at a margin of m, in hundredths; d is smaller than m. */
    public static Numeric discount(int points, String tolerance) {
        return numeric(
                points,
                new Numeric.Prompt(
                        text("{d} of {m}"),
                        null,
                        new Parameters(
                                List.of(hundredths("d", "0.05", "0.3"), hundredths("m", "0.1", "0.4")),
                                List.of(new Formula("d < m"))),
                        Map.of()),
                "d / (m - d)",
                tolerance,
                "d / m",
                "m / (m - d)");
    }

    private static Numeric numeric(
            int points, Numeric.Prompt prompt, String answer, String tolerance, String... traps) {
        boolean relative = tolerance.endsWith("%");
        var by = new BigDecimal(tolerance.replace("%", "")).movePointLeft(relative ? 2 : 0);
        List<Numeric.Trap> known = new ArrayList<>();
        for (String trap : traps) {
            known.add(new Numeric.Trap("#" + (known.size() + 1), new Formula(trap)));
        }
        return new Numeric(
                header(points),
                prompt,
                new Numeric.Key(new Formula(answer), new Tolerance(by, relative), known),
                rationale(known.stream().map(Numeric.Trap::misconception).toArray(String[]::new)));
    }

    private static Parameters.Parameter hundredths(String name, String from, String to) {
        return new Parameters.Parameter(name, new BigDecimal(from), new BigDecimal(to), new BigDecimal("0.05"));
    }

    private static TextAnswer textAnswer(String owner, String right) {
        return new TextAnswer(
                new Variants(List.of("中" + right), List.of(right, "other " + right)),
                List.of(new TextAnswer.KnownWrong(owner + "#1", new Variants(List.of("中known"), List.of("known")))),
                false);
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
        return AnyItem.rewritten(item, random);
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

    static Rationale rationale(String... wrong) {
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
