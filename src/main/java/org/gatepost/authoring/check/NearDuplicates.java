package org.gatepost.authoring.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            alike(List.copyOf(material.manuscript().items()), language)
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
    private static List<Pair> alike(List<Item> items, Language language) {
        List<int[]> texts = ranked(items.stream()
                .map(item -> Shingles.of(words(item, language), language))
                .toList());
        Map<Integer, BitSet> byPiece = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            int[] text = texts.get(place);
            int rare = Math.min(text.length, (int) (text.length * (1 - ALIKE)) + 1);
            var near = new BitSet();
            for (int piece = 0; piece < rare; piece++) {
                BitSet having = byPiece.computeIfAbsent(text[piece], none -> new BitSet());
                near.or(having);
                having.set(place);
            }
            for (int other = near.nextSetBit(0); other >= 0; other = near.nextSetBit(other + 1)) {
                double likeness = likeness(text, texts.get(other));
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(items.get(other), items.get(place), likeness));
                }
            }
        }
        return pairs;
    }

    /** Each text as the ranks of its pieces in order, of which the rarest of all comes first. */
    private static List<int[]> ranked(List<Shingles> texts) {
        Map<String, Integer> times = new HashMap<>();
        texts.forEach(text -> text.pieces().forEach(piece -> times.merge(piece, 1, Integer::sum)));
        Map<String, Integer> ranks = new HashMap<>();
        times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(piece -> ranks.put(piece.getKey(), ranks.size()));
        return texts.stream()
                .map(text ->
                        text.pieces().stream().mapToInt(ranks::get).sorted().toArray())
                .toList();
    }

    /** What both have of what either has, from 0 to 1. */
    private static double likeness(int[] one, int[] other) {
        int both = 0;
        for (int here = 0, there = 0; here < one.length && there < other.length; ) {
            int order = Integer.compare(one[here], other[there]);
            both += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return (double) both / (one.length + other.length - both);
    }
}
