package org.gatepost.item;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gatepost.authored.Block;
import org.gatepost.authored.Words;
import org.jspecify.annotations.Nullable;

/** Reads one item as trainers write it; {@code content/README.md} shows the form. */
public final class ItemReader {

    private static final Map<String, Function<AuthoredItem, @Nullable Item>> TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry(SingleChoice.TYPE, ChoiceReader::single),
            Map.entry(MultipleChoice.TYPE, ChoiceReader::multiple),
            Map.entry(TrueFalse.TYPE, TrueFalseReader::read),
            Map.entry(Ordering.TYPE, OrderReader::ordering),
            Map.entry(Matching.TYPE, MatchingReader::read),
            Map.entry(Classification.TYPE, ClassificationReader::read),
            Map.entry(Ranking.TYPE, OrderReader::ranking),
            Map.entry(HotText.TYPE, HotTextReader::read),
            Map.entry(Checklist.TYPE, ChecklistReader::read),
            Map.entry(Cloze.TYPE, ClozeReader::read),
            Map.entry(ExactSentence.TYPE, TextReader::exactSentence),
            Map.entry(ShortText.TYPE, TextReader::shortText),
            Map.entry(Numeric.TYPE, NumericReader::read),
            Map.entry(CaseEssay.TYPE, CaseEssayReader::read)));

    private ItemReader() {}

    /**
     * Reads an item, reporting its mistakes to the block's problems.
     *
     * @return the item, or nothing when its mistakes leave none to speak of
     */
    public static Optional<Item> read(Block block) {
        String type = block.text("type");
        Function<AuthoredItem, @Nullable Item> reader = TYPES.get(type);
        if (reader == null) {
            if (!Block.wasMissing(type)) {
                block.problem("type", Words.unknown("item type", type, TYPES.keySet()));
            }
            return Optional.empty();
        }
        try {
            @Nullable Item item = reader.apply(new AuthoredItem(block));
            block.done();
            return Optional.ofNullable(item);
        } catch (IllegalArgumentException impossible) {
            block.problem("id", "item '%s': %s".formatted(block.text("id"), impossible.getMessage()));
            return Optional.empty();
        }
    }
}
