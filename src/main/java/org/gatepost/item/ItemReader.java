package org.gatepost.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gatepost.authored.Block;
import org.gatepost.authored.Nearest;
import org.gatepost.kernel.Points;
import org.gatepost.source.FactId;

/** Reads one item as trainers write it; {@code content/README.md} shows the form. */
public final class ItemReader {

    private static final Map<String, Function<ItemReader, Item>> TYPES = Map.of(
            SingleChoice.TYPE, ItemReader::singleChoice,
            MultipleChoice.TYPE, ItemReader::multipleChoice,
            TrueFalse.TYPE, ItemReader::trueFalse,
            Ordering.TYPE, ItemReader::ordering);

    private final Block block;
    private final Map<String, Misconception> misconceptions = new HashMap<>();
    private final List<OptionId> right = new ArrayList<>();

    private ItemReader(Block block) {
        this.block = block;
    }

    /**
     * Reads an item, reporting its mistakes to the block's problems.
     *
     * @return the item, or nothing when its mistakes leave none to speak of
     */
    public static Optional<Item> read(Block block) {
        String type = block.text("type");
        Function<ItemReader, Item> reader = TYPES.get(type);
        if (reader == null) {
            block.problem("type", "there is no item type '%s'%s".formatted(type, Nearest.hint(type, TYPES.keySet())));
            return Optional.empty();
        }
        try {
            Item item = reader.apply(new ItemReader(block));
            block.done();
            return Optional.of(item);
        } catch (IllegalArgumentException impossible) {
            block.problem("id", "item '%s': %s".formatted(block.text("id"), impossible.getMessage()));
            return Optional.empty();
        }
    }

    private Item singleChoice() {
        var prompt = new SingleChoice.Prompt(block.localized("stem"), options("options", 3, 6));
        if (right.size() != 1) {
            block.problem("options", "exactly one option must be 'right: true', found " + right.size());
        }
        var key = new SingleChoice.Key(right.isEmpty() ? prompt.options().getFirst().id() : right.getFirst());
        return new SingleChoice(header(), prompt, key, rationale());
    }

    private Item multipleChoice() {
        var prompt = new MultipleChoice.Prompt(block.localized("stem"), options("options", 4, 6));
        if (right.isEmpty() || right.size() == prompt.options().size()) {
            block.problem("options", "one or more options must be 'right: true', but not all, found " + right.size());
        }
        return new MultipleChoice(header(), prompt, new MultipleChoice.Key(Set.copyOf(right)), rationale());
    }

    private Item trueFalse() {
        var prompt = new TrueFalse.Prompt(block.localized("stem"));
        if (!block.has("answer")) {
            block.problem("id", "'answer' is missing");
        }
        boolean answer = block.flag("answer", true);
        misconceptions.put(String.valueOf(!answer), misconception(block));
        return new TrueFalse(header(), prompt, new TrueFalse.Key(answer), rationale());
    }

    private Item ordering() {
        List<Option> inOrder = entries();
        misconceptions.put("order", misconception(block));
        var prompt = new Ordering.Prompt(
                block.localized("stem"),
                inOrder.stream().sorted(Comparator.comparing(entry -> entry.id().value())).toList());
        return new Ordering(header(), prompt, new Ordering.Key(Options.ids(inOrder)), rationale());
    }

    private List<Option> entries() {
        List<Block> blocks = block.blocks("entries");
        mustNumber("entries", blocks.size(), 3, 7);
        return blocks.stream()
                .map(entry -> {
                    var option = new Option(new OptionId(entry.text("id")), entry.localized("text"));
                    entry.done();
                    return option;
                })
                .toList();
    }

    private List<Option> options(String key, int least, int most) {
        List<Block> blocks = block.blocks(key);
        mustNumber(key, blocks.size(), least, most);
        List<Option> options = new ArrayList<>();
        for (Block written : blocks) {
            var option = new Option(new OptionId(written.text("id")), written.localized("text"));
            if (written.flag("right", false)) {
                right.add(option.id());
            } else {
                misconceptions.put(option.id().value(), misconception(written));
            }
            written.done();
            options.add(option);
        }
        return options;
    }

    private void mustNumber(String key, int size, int least, int most) {
        if (size < least || size > most) {
            block.problem(key, "'%s' must be %d to %d, found %d".formatted(key, least, most, size));
        }
    }

    private static Misconception misconception(Block written) {
        return new Misconception(written.localized("misconception"), new FactId(written.text("refutedBy")));
    }

    private Header header() {
        List<FactId> facts = block.texts("facts").stream().map(FactId::new).toList();
        if (new HashSet<>(facts).size() != facts.size()) {
            block.problem("facts", "a fact is named twice");
        }
        return new Header(
                new ItemId(block.text("id")),
                block.choice("level", Level.class),
                block.flag("critical", false),
                new Points(block.number("points", 1, 100, 1)),
                new LessonId(block.text("lesson")),
                facts);
    }

    private Rationale rationale() {
        return new Rationale(block.localized("explanation"), misconceptions);
    }
}
