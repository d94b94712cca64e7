package org.gatepost.authoring.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.Item;
import org.gatepost.item.ShortText;

/** No item's key stands in what another item of the same exam lets one read. */
record KeyGivenAway() implements ContentRule {

    /** In letters; a shorter key is a word that anybody may use. */
    private static final int SHORTEST = 6;

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
            Map<String, List<Read>> texts = byFirstLetters(pool.items());
            for (Item item : pool.items()) {
                keys(item)
                        .map(key -> new Read(item, Shingles.letters(key)))
                        .filter(key -> key.letters().length() >= SHORTEST)
                        .forEach(key -> texts.getOrDefault(key.letters().substring(0, SHORTEST), List.of()).stream()
                                .filter(other -> !other.item().equals(item)
                                        && other.letters().contains(key.letters()))
                                .forEach(other -> findings.add(
                                        material.placeOf(item),
                                        "'%s': its key can be read in '%s' at %s"
                                                .formatted(
                                                        item.id(),
                                                        other.item().id(),
                                                        material.placeOf(other.item())))));
            }
        }
    }

    private record Read(Item item, String letters) {}

    /** What is to be typed from memory, in Chinese: only there reading it elsewhere is the whole answer. */
    private static Stream<String> keys(Item item) {
        return switch (item) {
            case ExactSentence sentence -> Stream.of(sentence.key().sentence().zh());
            case ShortText words -> words.key().answer().accepted().zh().stream();
            case Cloze cloze ->
                cloze.key().texts().values().stream().flatMap(typed -> typed.answer().accepted().zh().stream());
            default -> Choice.ofOne(item).flatMap(choice -> choice.texts(Language.ZH, true).stream());
        };
    }

    private static Map<String, List<Read>> byFirstLetters(List<Item> items) {
        Map<String, List<Read>> texts = new HashMap<>();
        for (Item item : items) {
            item.prompt().texts().forEach(text -> {
                var read = new Read(item, Shingles.letters(Passages.plain(text.zh())));
                Stream.iterate(0, from -> from + SHORTEST <= read.letters().length(), from -> from + 1)
                        .map(from -> read.letters().substring(from, from + SHORTEST))
                        .distinct()
                        .forEach(piece -> texts.computeIfAbsent(piece, none -> new ArrayList<>())
                                .add(read));
            });
        }
        return texts;
    }
}
