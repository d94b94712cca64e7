package org.gatepost.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.source.FactId;

/** Small items of the four types for tests of any room; option ids are letters. */
public final class SampleItems {

    private static final FactId FACT = new FactId("little-swan-12345.f1");

    private SampleItems() {}

    public static SingleChoice single(int points, String right, String... options) {
        return new SingleChoice(
                header(points),
                new SingleChoice.Prompt(text("stem"), options(options)),
                new SingleChoice.Key(new OptionId(right)),
                rationale(options, Set.of(right)));
    }

    public static MultipleChoice multiple(int points, Set<String> right, String... options) {
        return new MultipleChoice(
                header(points),
                new MultipleChoice.Prompt(text("stem"), options(options)),
                new MultipleChoice.Key(Set.copyOf(ids(right))),
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
        return new Ordering(
                header(points),
                new Ordering.Prompt(
                        text("stem"), options(Stream.of(rightOrder).sorted().toArray(String[]::new))),
                new Ordering.Key(ids(List.of(rightOrder))),
                new Rationale(text("explanation"), Map.of("order", misconception("order"))));
    }

    /** Any item of any type, with its options in any order. */
    public static Item any(Random random) {
        int points = 1 + random.nextInt(5);
        List<String> letters =
                new ArrayList<>(List.of("a", "b", "c", "d", "e", "f").subList(0, 3 + random.nextInt(4)));
        Collections.shuffle(letters, random);
        String[] options = letters.toArray(String[]::new);
        return switch (random.nextInt(4)) {
            case 0 -> single(points, options[random.nextInt(options.length)], options);
            case 1 ->
                multiple(points, new TreeSet<>(letters.subList(0, 1 + random.nextInt(letters.size() - 1))), options);
            case 2 -> trueFalse(points, random.nextBoolean());
            default -> ordering(points, options);
        };
    }

    /** Any response of the item's type, right or wrong. */
    public static Response anyResponse(Item item, Random random) {
        List<OptionId> ids = new ArrayList<>(Options.ids(Presentation.optionsOf(item.prompt())));
        Collections.shuffle(ids, random);
        return switch (item) {
            case SingleChoice one -> new SingleChoice.Response(ids.getFirst());
            case MultipleChoice several ->
                new MultipleChoice.Response(Set.copyOf(ids.subList(0, 1 + random.nextInt(ids.size()))));
            case TrueFalse statement -> new TrueFalse.Response(random.nextBoolean());
            case Ordering ordering -> new Ordering.Response(ids);
        };
    }

    /** The same item as if its author had written the options in another order. */
    public static Item rewritten(Item item, Random random) {
        List<Option> options = new ArrayList<>(Presentation.optionsOf(item.prompt()));
        Collections.shuffle(options, random);
        LocalizedText stem = item.prompt().stem();
        return switch (item) {
            case SingleChoice one ->
                new SingleChoice(one.header(), new SingleChoice.Prompt(stem, options), one.key(), one.rationale());
            case MultipleChoice several ->
                new MultipleChoice(
                        several.header(), new MultipleChoice.Prompt(stem, options), several.key(), several.rationale());
            case TrueFalse statement -> statement;
            case Ordering ordering ->
                new Ordering(
                        ordering.header(), new Ordering.Prompt(stem, options), ordering.key(), ordering.rationale());
        };
    }

    public static Header header(int points) {
        return new Header(
                new ItemId("little-swan-12345.i01"),
                Level.APPLY,
                false,
                new Points(points),
                new LessonId("customers-door.four-donts"),
                List.of(FACT));
    }

    /** What {@link #misconception} believes, for comparing. */
    public static LocalizedText text(String word) {
        return new LocalizedText("中" + word, word);
    }

    private static Misconception misconception(String wrong) {
        return new Misconception(text("believes " + wrong), FACT);
    }

    private static Rationale rationale(String[] options, Set<String> right) {
        Map<String, Misconception> misconceptions = new HashMap<>();
        Stream.of(options)
                .filter(option -> !right.contains(option))
                .forEach(option -> misconceptions.put(option, misconception(option)));
        return new Rationale(text("explanation"), misconceptions);
    }

    private static List<Option> options(String... options) {
        return Stream.of(options)
                .map(option -> new Option(new OptionId(option), text("option " + option)))
                .toList();
    }

    private static List<OptionId> ids(java.util.Collection<String> ids) {
        return ids.stream().map(OptionId::new).toList();
    }
}
