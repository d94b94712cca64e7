package org.gatepost.authoring.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.HotText;
import org.gatepost.item.Item;
import org.gatepost.item.Presentation;
import org.gatepost.item.ShortText;
import org.gatepost.kernel.LocalizedText;

/**
 * No item's key stands in what another item of the same exam lets one read. The right option is given away by a stem, or
 * by being right there too; words to be typed from memory are given away wherever they stand.
 */
record KeyGivenAway() implements ContentRule {

    /** In letters; a shorter key is a word that anybody may use. */
    private static final int SHORTEST = 6;

    /** Something that can be read in an item, or is its key, in letters. */
    private record Words(Item item, String letters) {}

    @Override
    public String name() {
        return "key-given-away";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Material.Group pool : material.pools()) {
            List<Item> items = pool.items();
            look(material, words(items, KeyGivenAway::typed), words(items, KeyGivenAway::all), findings);
            look(material, words(items, KeyGivenAway::chosen), words(items, KeyGivenAway::told), findings);
        }
    }

    private static void look(Material material, List<Words> keys, List<Words> texts, Findings findings) {
        Map<String, List<Words>> byPiece = byPiece(texts);
        for (Words key : keys) {
            if (key.letters().length() >= SHORTEST) {
                byPiece.getOrDefault(key.letters().substring(0, SHORTEST), List.of()).stream()
                        .filter(text -> !text.item().equals(key.item())
                                && text.letters().contains(key.letters())
                                && !material.manuscript()
                                        .areEnemies(key.item().id(), text.item().id()))
                        .forEach(text -> findings.add(
                                material.placeOf(key.item()),
                                "'%s': its key can be read in '%s' at %s"
                                        .formatted(key.item().id(), text.item().id(), material.placeOf(text.item()))));
            }
        }
    }

    /** Words to be typed from memory, in Chinese: the texts are. */
    private static Stream<String> typed(Item item) {
        return switch (item) {
            case ExactSentence sentence -> Stream.of(sentence.key().sentence().zh());
            case ShortText words -> words.key().answer().accepted().zh().stream();
            case Cloze cloze ->
                cloze.key().texts().values().stream().flatMap(typed -> typed.answer().accepted().zh().stream());
            default -> Stream.empty();
        };
    }

    private static Stream<String> chosen(Item item) {
        return Choice.ofOne(item).flatMap(choice -> choice.texts(Language.ZH, true).stream());
    }

    private static Stream<String> all(Item item) {
        return item.prompt().texts().stream().map(LocalizedText::zh);
    }

    /** What stands there as so: everything but the options, and of these the right ones. */
    private static Stream<String> told(Item item) {
        List<LocalizedText> texts = item.prompt().texts();
        int options = Presentation.optionsOf(item.prompt()).size();
        return Stream.concat(
                texts.subList(0, item instanceof HotText ? texts.size() : texts.size() - options).stream()
                        .map(LocalizedText::zh),
                Choice.of(item).flatMap(choice -> choice.texts(Language.ZH, true).stream()));
    }

    private static List<Words> words(List<Item> items, Function<Item, Stream<String>> of) {
        return items.stream()
                .flatMap(item -> of.apply(item).map(text -> new Words(item, Shingles.letters(Passages.plain(text)))))
                .toList();
    }

    private static Map<String, List<Words>> byPiece(List<Words> texts) {
        Map<String, List<Words>> byPiece = new HashMap<>();
        for (Words text : texts) {
            Stream.iterate(0, from -> from + SHORTEST <= text.letters().length(), from -> from + 1)
                    .map(from -> text.letters().substring(from, from + SHORTEST))
                    .distinct()
                    .forEach(piece -> byPiece.computeIfAbsent(piece, none -> new ArrayList<>())
                            .add(text));
        }
        return byPiece;
    }
}
