package org.gatepost.authored;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in an authored YAML file, asked key by key. What is missing or of the wrong kind is reported and a harmless
 * placeholder is given instead, so that reading goes on to the next mistake; with any problem reported, nothing read may
 * be used. {@link #done()} reports the keys nobody asked for.
 */
public final class Block {

    private static final String PLACEHOLDER = "?";
    private static final int LONGEST_ID = 80;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");

    private final Place place;
    /** Such as {@code " in 'stem'"}; an empty text for a whole file. */
    private final Object inside;

    private final Problems problems;
    private final Map<String, NodeTuple> values;
    private final Set<String> asked = new HashSet<>();

    private Block(MappingNode node, String file, Object inside, Problems problems) {
        this.place = new Place(file, line(node));
        this.inside = inside;
        this.problems = problems;
        this.values = LinkedHashMap.newLinkedHashMap(node.getValue().size());
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(file, line(tuple.getKeyNode()), Said.of("authored.said.plainKey"));
            } else if (values.putIfAbsent(key.getValue(), tuple) != null) {
                problems.add(file, line(key), Said.of("authored.said.twice", key.getValue()));
            }
        }
    }

    /**
     * Reads one file.
     *
     * @return the file's outermost mapping, or nothing when it is no YAML mapping at all, which is then reported
     */
    public static Optional<Block> read(String file, String yaml, Problems problems) {
        return YamlText.compose(file, yaml, problems).map(root -> new Block(root, file, "", problems));
    }

    /** Where the value of a key stands, or the block itself when the key is missing. */
    public Place placeOf(String key) {
        NodeTuple tuple = values.get(key);
        return tuple == null ? place : new Place(place.file(), line(tuple.getKeyNode()));
    }

    public void problem(String key, String message) {
        problems.add(placeOf(key), message);
    }

    public void problem(String key, Said said) {
        problems.add(placeOf(key), said);
    }

    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** A text that must be there and not be blank. */
    public String text(String key) {
        Node node = required(key);
        return node == null ? PLACEHOLDER : scalar(key, node);
    }

    /** The name by which other files call this: lower-case words joined by dashes, parts joined by dots. */
    public String id(String key) {
        String id = text(key);
        if (!wasMissing(id) && (!ID.matcher(id).matches() || id.length() > LONGEST_ID)) {
            problem(key, Said.of("authored.said.noId", id, String.valueOf(LONGEST_ID)));
        }
        return id;
    }

    /** Whether a text or an id is only the placeholder of one that is missing, about which nothing more is to be said. */
    public static boolean wasMissing(String text) {
        return text.equals(PLACEHOLDER);
    }

    /** A text in both languages. */
    public LocalizedText localized(String key) {
        Node node = required(key);
        if (!(node instanceof MappingNode)) {
            if (node != null) {
                problem(key, Said.of("authored.said.bothLanguages", key, kind(node), "{zh: …, en: …}"));
            }
            return new LocalizedText(PLACEHOLDER, PLACEHOLDER);
        }
        Block both = block(key).orElseThrow();
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
        return sequence(key).stream().map(node -> scalar(key, node)).toList();
    }

    /** A list of mappings that must be there; it may be empty. */
    public List<Block> blocks(String key) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof MappingNode mapping) {
                blocks.add(new Block(mapping, place.file(), Said.of("authored.said.inEntry", key), problems));
            } else {
                problems.add(place.file(), line(node), Said.of("authored.said.listsMappings", key, kind(node)));
            }
        }
        return blocks;
    }

    /** A mapping inside this one; a missing one is no mistake. */
    public Optional<Block> block(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        Node node = value(key);
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Block(mapping, place.file(), Said.of("authored.said.in", key), problems));
        }
        problem(key, Said.of("authored.said.holdsMapping", key, kind(node)));
        return Optional.empty();
    }

    /** Every key of this mapping, in the order written, all counted as asked for. */
    public List<String> keys() {
        asked.addAll(values.keySet());
        return List.copyOf(values.keySet());
    }

    /** Counts keys as asked for that are written for other readers than this program. */
    public void passOver(String... keys) {
        asked.addAll(List.of(keys));
    }

    /** Reports every key that was never asked for, with the nearest one that was, or all of them when none is near. */
    public void done() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                Object hint = Nearest.said(key, asked);
                Object known = hint.equals("")
                        ? Said.of("authored.said.known", String.join(", ", new TreeSet<>(asked)))
                        : hint;
                problem(key, Said.of("authored.said.unknownKey", key, inside, known));
            }
        }
    }

    private @Nullable Node required(String key) {
        if (!has(key)) {
            problems.add(place, Said.of("authored.said.missing", key, inside));
            return null;
        }
        return value(key);
    }

    private Node value(String key) {
        return Objects.requireNonNull(values.get(key)).getValueNode();
    }

    private List<Node> sequence(String key) {
        Node node = required(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(key, Said.of("authored.said.list", key, kind(node)));
        return List.of();
    }

    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            if (!scalar.getValue().isBlank()) {
                return scalar.getValue().strip();
            }
            problems.add(place.file(), line(node), Said.of("authored.said.empty", key));
        } else {
            problems.add(place.file(), line(node), Said.of("authored.said.text", key, kind(node)));
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

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    static Said kind(Node node) {
        return switch (node) {
            case MappingNode mapping -> Said.of("authored.said.kind.mapping");
            case SequenceNode sequence -> Said.of("authored.said.kind.list");
            case ScalarNode scalar -> Said.of("authored.said.kind.value", scalar.getValue());
            default -> Said.of("authored.said.kind.else");
        };
    }
}
