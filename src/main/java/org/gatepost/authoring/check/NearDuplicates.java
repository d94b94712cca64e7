package org.gatepost.authoring.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.kernel.LocalizedText;

/** No two items ask nearly the same: a form with both asks once and counts twice. */
record NearDuplicates() implements ContentRule {

    /** Of all pieces of two texts, the share both have, from which on they are nearly the same. */
    private static final double ALIKE = 0.6;

    @Override
    public String name() {
        return "near-duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Language language : Language.values()) {
            Map<Item, Shingles> texts = new HashMap<>();
            material.manuscript()
                    .items()
                    .forEach(item -> texts.put(item, Shingles.of(words(item, language), language)));
            alike(List.copyOf(material.manuscript().items()), texts)
                    .forEach(pair -> findings.add(
                            material.placeOf(pair.later()),
                            "'%s' reads much like '%s' at %s (%s, %d %%)"
                                    .formatted(
                                            pair.later().id(),
                                            pair.earlier().id(),
                                            material.placeOf(pair.earlier()),
                                            language,
                                            Math.round(100 * pair.likeness()))));
        }
    }

    private record Pair(Item earlier, Item later, double likeness) {}

    /** Stem and options: the same stem over other options is another question. */
    private static String words(Item item, Language language) {
        return item.prompt().texts().stream()
                .map((LocalizedText text) -> Passages.plain(language.of(text)))
                .collect(Collectors.joining(" "));
    }

    /**
     * Compares only items that share one of their rare pieces. Two texts that are alike have so many pieces in common
     * that they must share one of the rarest, as many as are not needed for being alike.
     */
    private static List<Pair> alike(List<Item> items, Map<Item, Shingles> texts) {
        Map<String, Integer> times = new HashMap<>();
        texts.values().forEach(text -> text.pieces().forEach(piece -> times.merge(piece, 1, Integer::sum)));
        Comparator<String> rarestFirst = Comparator.comparing((String piece) -> times.getOrDefault(piece, 0))
                .thenComparing(piece -> piece);
        Map<String, List<Item>> byPiece = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Item item : items) {
            Shingles text = texts.getOrDefault(item, new Shingles(Set.of()));
            int rare = (int) (text.pieces().size() * (1 - ALIKE)) + 1;
            List<String> pieces =
                    text.pieces().stream().sorted(rarestFirst).limit(rare).toList();
            Set<Item> near = new HashSet<>();
            pieces.forEach(piece -> near.addAll(byPiece.getOrDefault(piece, List.of())));
            for (Item other : near) {
                double likeness = text.likeness(texts.getOrDefault(other, text));
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(other, item, likeness));
                }
            }
            pieces.forEach(piece ->
                    byPiece.computeIfAbsent(piece, none -> new ArrayList<>()).add(item));
        }
        return pairs;
    }
}
