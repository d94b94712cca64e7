package org.gatepost.authored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in an authored YAML file, asked key by key. What is missing or of the wrong kind is reported and a harmless
 * placeholder is given instead, so that reading goes on to the next mistake; with any problem reported, nothing read may
 * be used. {@link #done()} reports the keys nobody asked for.
 */
public final class Block {

    private static final String PLACEHOLDER = "?";
    private static final int LONGEST_ID = 80;
    private final Node.Mapping mapping;
    private final Keys keys;
    private final String file;
    private final Inside inside;
    private final Problems problems;

    /** What a block is within; told only where something is wrong with it. */
    private record Inside(String said, String key) {

        static final Inside FILE = new Inside("", "");

        Object told() {
            return said.isEmpty() ? "" : Said.of(said, key);
        }
    }

    private Block(Node.Mapping mapping, String file, Inside inside, Problems problems) {
        this.mapping = mapping;
        this.keys = new Keys(mapping.entries());
        this.file = file;
        this.inside = inside;
        this.problems = problems;
        keys.check(file, problems);
    }

    /**
     * Reads one file.
     *
     * @return the file's outermost mapping, or nothing when it is no YAML mapping at all, which is then reported
     */
    public static Optional<Block> read(String file, String yaml, Problems problems) {
        return YamlText.compose(file, yaml, problems).map(root -> new Block(root, file, Inside.FILE, problems));
    }

    /** Where the value of a key stands, or the block itself when the key is missing. */
    public Place placeOf(String key) {
        Node.Entry entry = keys.find(key);
        return new Place(file, entry == null ? mapping.line() : entry.line());
    }

    public void problem(String key, String message) {
        problems.add(placeOf(key), message);
    }

    public void problem(String key, Said said) {
        problems.add(placeOf(key), said);
    }

    public boolean has(String key) {
        return keys.ask(key) != null;
    }

    /** A text that must be there and not be blank. */
    public String text(String key) {
        Node node = required(key);
        return node == null ? PLACEHOLDER : scalar(key, node);
    }

    /** The name by which other files call this: lower-case words joined by dashes, parts joined by dots. */
    public String id(String key) {
        String id = text(key);
        if (!wasMissing(id) && (!isId(id) || id.length() > LONGEST_ID)) {
            problem(key, Said.of("authored.said.noId", id, String.valueOf(LONGEST_ID)));
        }
        return id;
    }

    /** Letters and digits, and between any two of them one dash or one dot at most. */
    private static boolean isId(String id) {
        boolean mayEnd = false;
        for (int each = 0; each < id.length(); each++) {
            char c = id.charAt(each);
            boolean joins = c == '-' || c == '.';
            if (joins ? !mayEnd : !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
            mayEnd = !joins;
        }
        return mayEnd;
    }

    /** Whether a text or an id is only the placeholder of one that is missing, about which nothing more is to be said. */
    public static boolean wasMissing(String text) {
        return text.equals(PLACEHOLDER);
    }

    /** A text in both languages. */
    public LocalizedText localized(String key) {
        Node node = required(key);
        if (!(node instanceof Node.Mapping both)) {
            if (node != null) {
                problem(key, Said.of("authored.said.bothLanguages", key, node.kind(), "{zh: …, en: …}"));
            }
            return new LocalizedText(PLACEHOLDER, PLACEHOLDER);
        }
        String zh = only(both, 0, "zh");
        String en = only(both, 1, "en");
        return zh != null && en != null ? new LocalizedText(zh, en) : localized(in(key, both));
    }

    /** One of the two texts of a mapping, where it has them and nothing else: nearly always. */
    private static @Nullable String only(Node.Mapping both, int place, String language) {
        if (both.entries().size() == 2) {
            Node.Entry entry = both.entries().get(place);
            if (language.equals(entry.key())
                    && entry.value() instanceof Node.Scalar text
                    && !text.isTooLong()
                    && !text.value().isBlank()) {
                return text.value().strip();
            }
        }
        return null;
    }

    private static LocalizedText localized(Block both) {
        var text = new LocalizedText(both.text("zh"), both.text("en"));
        both.done();
        return text;
    }

    /** A whole number within bounds, both included. */
    public int number(String key, int least, int most) {
        Node node = required(key);
        return node == null ? least : number(key, node, least, most);
    }

    public int number(String key, int least, int most, int otherwise) {
        return has(key) ? number(key, least, most) : otherwise;
    }

    public boolean flag(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String written = text(key);
        if (!wasMissing(written) && !written.equals("true") && !written.equals("false")) {
            problem(key, Said.of("authored.said.flag", key, written));
        }
        return written.equals("true");
    }

    /** A word of a closed list, written in lower case with dashes. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        String written = text(key);
        return Words.constant(written, type).orElseGet(() -> {
            if (!wasMissing(written)) {
                problem(key, Words.unknown(key, written, Words.of(type)));
            }
            return type.getEnumConstants()[0];
        });
    }

    /** A list of texts that must be there; it may be empty. */
    public List<String> texts(String key) {
        List<Node> entries = sequence(key);
        List<String> texts = new ArrayList<>(entries.size());
        for (Node entry : entries) {
            texts.add(scalar(key, entry));
        }
        return List.copyOf(texts);
    }

    /** A list of mappings that must be there; it may be empty. */
    public List<Block> blocks(String key) {
        List<Node> entries = sequence(key);
        List<Block> blocks = new ArrayList<>(entries.size());
        var inEntry = new Inside("authored.said.inEntry", key);
        for (Node node : entries) {
            if (node instanceof Node.Mapping entry) {
                blocks.add(new Block(entry, file, inEntry, problems));
            } else {
                problems.add(file, node.line(), Said.of("authored.said.listsMappings", key, node.kind()));
            }
        }
        return blocks;
    }

    /** A mapping inside this one; a missing one is no mistake. */
    public Optional<Block> block(String key) {
        Node.Entry entry = keys.ask(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Node.Mapping within) {
            return Optional.of(in(key, within));
        }
        problem(key, Said.of("authored.said.holdsMapping", key, entry.value().kind()));
        return Optional.empty();
    }

    private Block in(String key, Node.Mapping within) {
        return new Block(within, file, new Inside("authored.said.in", key), problems);
    }

    /** Every key of this mapping, in the order written, all counted as asked for. */
    public List<String> keys() {
        List<String> all = List.copyOf(keys.all());
        all.forEach(keys::ask);
        return all;
    }

    /** Counts keys as asked for that are written for other readers than this program. */
    public void passOver(String... others) {
        for (String key : others) {
            keys.ask(key);
        }
    }

    /** Reports every key that was never asked for, with the nearest one that was, or all of them when none is near. */
    public void done() {
        if (keys.wereAllAskedFor()) {
            return;
        }
        Set<String> known = keys.asked();
        for (String key : keys.all()) {
            if (!known.contains(key)) {
                Object hint = Nearest.said(key, known);
                Object said = hint.equals("") ? Said.of("authored.said.known", String.join(", ", known)) : hint;
                problem(key, Said.of("authored.said.unknownKey", key, inside.told(), said));
            }
        }
    }

    private @Nullable Node required(String key) {
        Node.Entry entry = keys.ask(key);
        if (entry == null) {
            problems.add(file, mapping.line(), Said.of("authored.said.missing", key, inside.told()));
            return null;
        }
        return entry.value();
    }

    private List<Node> sequence(String key) {
        Node node = required(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.entries();
        }
        problem(key, Said.of("authored.said.list", key, node.kind()));
        return List.of();
    }

    private String scalar(String key, Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.isTooLong()) {
                problems.add(file, node.line(), Said.of("authored.said.tooLong", key, Node.Scalar.LONGEST));
                return PLACEHOLDER;
            }
            if (!scalar.value().isBlank()) {
                return scalar.value().strip();
            }
            problems.add(file, node.line(), Said.of("authored.said.empty", key));
        } else {
            problems.add(file, node.line(), Said.of("authored.said.text", key, node.kind()));
        }
        return PLACEHOLDER;
    }

    private int number(String key, Node node, int least, int most) {
        String written = scalar(key, node);
        if (wasMissing(written)) {
            return least;
        }
        try {
            int value = Integer.parseInt(written);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // told below, in the same words
        }
        problem(key, Said.of("authored.said.number", key, String.valueOf(least), String.valueOf(most), written));
        return least;
    }
}
