package org.gatepost.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gatepost.authored.Block;
import org.gatepost.kernel.Points;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/** Reads one item as trainers write it; {@code content/README.md} shows the form. */
public final class ItemReader {

    private static final Map<String, Function<ItemReader, @Nullable Item>> TYPES = Map.of(
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
        Function<ItemReader, @Nullable Item> reader = TYPES.get(type);
        if (reader == null) {
            if (!Block.wasMissing(type)) {
                block.problem("type", Block.unknown("item type", type, new TreeSet<>(TYPES.keySet())));
            }
            return Optional.empty();
        }
        try {
            @Nullable Item item = reader.apply(new ItemReader(block));
            block.done();
            return Optional.ofNullable(item);
        } catch (IllegalArgumentException impossible) {
            block.problem("id", "item '%s': %s".formatted(block.text("id"), impossible.getMessage()));
            return Optional.empty();
        }
    }

    private @Nullable Item singleChoice() {
        var prompt = new SingleChoice.Prompt(block.localized("stem"), options("options", 3, 6));
        if (right.size() != 1) {
            block.problem("options", "exactly one option must be 'right: true', found " + right.size());
        }
        Header header = header();
        Rationale rationale = rationale();
        return right.isEmpty()
                ? null
                : new SingleChoice(header, prompt, new SingleChoice.Key(right.getFirst()), rationale);
    }

    private @Nullable Item multipleChoice() {
        var prompt = new MultipleChoice.Prompt(block.localized("stem"), options("options", 4, 6));
        if (right.isEmpty() || right.size() == prompt.options().size()) {
            block.problem("options", "one or more options must be 'right: true', but not all, found " + right.size());
        }
        Header header = header();
        Rationale rationale = rationale();
        return right.isEmpty()
                ? null
                : new MultipleChoice(header, prompt, new MultipleChoice.Key(Set.copyOf(right)), rationale);
    }

    private Item trueFalse() {
        var prompt = new TrueFalse.Prompt(block.localized("stem"));
        if (!block.has("answer")) {
            block.text("answer"); // says that it is missing
        }
        boolean answer = block.flag("answer", true);
        misconceptions.put(String.valueOf(!answer), misconception(block));
        return new TrueFalse(header(), prompt, new TrueFalse.Key(answer), rationale());
    }

    private @Nullable Item ordering() {
        List<Option> inOrder = entries();
        misconceptions.put("order", misconception(block));
        var prompt = new Ordering.Prompt(
                block.localized("stem"),
                inOrder.stream()
                        .sorted(Comparator.comparing(entry -> entry.id().value()))
                        .toList());
        Header header = header();
        Rationale rationale = rationale();
        return inOrder.isEmpty()
                ? null
                : new Ordering(header, prompt, new Ordering.Key(Options.ids(inOrder)), rationale);
    }

    private List<Option> entries() {
        List<Block> blocks = block.blocks("entries");
        mustNumber("entries", blocks.size(), 3, 7);
        return blocks.stream()
                .map(entry -> {
                    var option = new Option(new OptionId(entry.id("id")), entry.localized("text"));
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
            var option = new Option(new OptionId(written.id("id")), written.localized("text"));
            if (written.flag("right", false)) {
                right.add(option.id());
                noMisconception(written);
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
            block.problem(key, "there must be %d to %d '%s', found %d".formatted(least, most, key, size));
        }
    }

    private static void noMisconception(Block written) {
        for (String key : List.of("misconception", "refutedBy")) {
            if (written.has(key)) {
                written.problem(key, "an option that is right has no '%s'".formatted(key));
            }
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
                new ItemId(block.id("id")),
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
