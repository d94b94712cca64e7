package org.gatepost.item;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gatepost.authored.Block;
import org.gatepost.authored.Place;
import org.gatepost.authored.Said;
import org.gatepost.authored.Words;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/** An item as its author wrote it, while it is read: what all types have, and the misconceptions found so far. */
final class AuthoredItem {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);
    private static final BigDecimal FEWEST_POINTS = new BigDecimal("0.01");

    private final Block block;
    private final Map<OptionId, Place> ids = new HashMap<>();
    private final Map<String, Misconception> misconceptions = new HashMap<>();
    private boolean sound = true;

    AuthoredItem(Block block) {
        this.block = block;
    }

    Block block() {
        return block;
    }

    LocalizedText stem() {
        return block.localized("stem");
    }

    /** Reports a mistake because of which it may be that no item can be built. */
    void problem(Block where, String key, String message) {
        where.problem(key, message);
        sound = false;
    }

    /** As {@link #problem(Block, String, String)}. */
    void problem(Block where, String key, Said said) {
        where.problem(key, said);
        sound = false;
    }

    /** Notes a mistake that has been told already. */
    void unsound() {
        sound = false;
    }

    boolean isSound() {
        return sound;
    }

    /**
     * The item. One with mistakes is built as well if it can be, so that what it names is looked for in the same run;
     * when it cannot, what is wrong has been said.
     */
    @Nullable Item built(Supplier<? extends Item> item) {
        try {
            return item.get();
        } catch (IllegalArgumentException | NoSuchElementException broken) {
            if (sound) {
                throw broken;
            }
            return null;
        }
    }

    Header header() {
        List<FactId> facts = block.texts("facts").stream().map(FactId::new).toList();
        if (new HashSet<>(facts).size() != facts.size()) {
            block.problem("facts", Said.of("authored.said.factTwice"));
        }
        return new Header(
                new ItemId(block.id("id")),
                block.choice("level", Level.class),
                block.flag("critical", false),
                block.has("points") ? points(block) : Points.USUAL,
                new LessonId(block.text("lesson")),
                facts);
    }

    Rationale rationale() {
        return new Rationale(block.localized("explanation"), misconceptions);
    }

    /** How it is marked: all or nothing, unless the author says otherwise. */
    Policy policy(Set<Policy> offered) {
        if (!block.has("policy")) {
            return Policy.ALL_OR_NOTHING;
        }
        String written = block.text("policy");
        Optional<Policy> policy = Words.constant(written, Policy.class).filter(offered::contains);
        if (policy.isEmpty() && !Block.wasMissing(written)) {
            problem(block, "policy", "this type is marked %s, not '%s'".formatted(Policy.words(offered), written));
        } else if (policy.orElse(Policy.ALL_OR_NOTHING) != Policy.ALL_OR_NOTHING && block.flag("critical", false)) {
            problem(block, "policy", "a must-get item is marked all-or-nothing, not '%s'".formatted(written));
        }
        return policy.orElse(Policy.ALL_OR_NOTHING);
    }

    /** One of two words; the first where nothing is written. */
    String word(Block where, String key, String usual, String other) {
        String written = where.has(key) ? where.text(key) : usual;
        if (!written.equals(usual) && !written.equals(other) && !Block.wasMissing(written)) {
            problem(where, key, Words.unknown(key, written, List.of(usual, other)));
        }
        return written;
    }

    /** The id of something in the item, which nothing else in it may have. */
    OptionId id(Block written) {
        var id = new OptionId(written.id("id"));
        Place first = ids.putIfAbsent(id, written.placeOf("id"));
        if (first != null && !Block.wasMissing(id.value())) {
            problem(written, "id", Said.of("authored.said.twiceInItem", id, first));
        }
        return id;
    }

    /** An id and a text; what else stands there is for the caller to read before {@link Block#done}. */
    Option option(Block written) {
        return new Option(id(written), written.localized("text"));
    }

    /** The id of one of some things in the item, named under a key. */
    OptionId named(Block where, String key, String what, List<OptionId> among) {
        var id = new OptionId(where.text(key));
        if (!among.contains(id)) {
            sound = false;
            if (!Block.wasMissing(id.value())) {
                where.problem(
                        key,
                        Words.unknown(
                                what,
                                id.value(),
                                among.stream().map(OptionId::value).toList()));
            }
        }
        return id;
    }

    /** The entries of a list, of which there must be so many. */
    List<Block> list(Block where, String key, int least, int most) {
        List<Block> blocks = where.blocks(key);
        if (blocks.size() < least || blocks.size() > most) {
            problem(
                    where,
                    key,
                    Said.of(
                            "authored.said.howMany",
                            String.valueOf(least),
                            String.valueOf(most),
                            key,
                            String.valueOf(blocks.size())));
        }
        return blocks;
    }

    /** Reads what whoever answers so believes. */
    void misconception(String key, Block written) {
        misconceptions.put(
                key, new Misconception(written.localized("misconception"), new FactId(written.text("refutedBy"))));
    }

    void noMisconception(Block written, String what) {
        for (String key : List.of("misconception", "refutedBy")) {
            if (written.has(key)) {
                written.problem(key, "%s has no '%s'".formatted(what, key));
            }
        }
    }

    Points points(Block where) {
        return new Points(Decimals.read(this, where, "points", FEWEST_POINTS, MOST_POINTS, 2));
    }
}
