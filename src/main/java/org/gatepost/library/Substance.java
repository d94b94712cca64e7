package org.gatepost.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.StoredJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What of a stored revision is taught or asked: of a fact all it says, of a lesson its text, of an item what is asked and the
 * right answer. Minutes, levels, points and explanations are not, and white space never is.
 */
final class Substance {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern ORDERED = Pattern.compile("key/order/\\d{1,4}");
    private static final String KEY = "key";

    /** Its passages in their order, by where they stand. */
    private final Map<String, LocalizedText> passages = new LinkedHashMap<>();

    /** What options are called: a key names them by their ids. */
    private final Map<String, LocalizedText> options = new HashMap<>();

    private Substance() {}

    static Substance of(Kind kind, String body) {
        var substance = new Substance();
        JsonNode root = StoredJson.read(body, JsonNode.class);
        switch (kind) {
            case FACT -> substance.walk("", root);
            case LESSON -> substance.walk("", root.path("text"));
            case ITEM -> {
                substance.walk("prompt", root.path("prompt"));
                substance.walk(KEY, root.path(KEY));
            }
            case BLUEPRINT, POSITION -> throw new IllegalArgumentException("nobody is taught a " + kind);
        }
        return substance;
    }

    private void walk(String path, JsonNode node) {
        if (node.path("zh").isString() && node.path("en").isString()) {
            add(
                    path,
                    new LocalizedText(
                            node.path("zh").asString(), node.path("en").asString()));
        } else if (node.isObject()) {
            JsonNode text = node.path("text");
            if (node.path("id").isString() && text.path("zh").isString()) {
                options.put(
                        node.path("id").asString(),
                        new LocalizedText(
                                text.path("zh").asString(), text.path("en").asString()));
            }
            new TreeMap<>(children(node)).forEach((name, child) -> walk(path + "/" + name, child));
        } else if (node.isArray()) {
            int place = 0;
            for (JsonNode child : node) {
                // By its id where it has one: an option that is written elsewhere in the list is the same.
                String id = child.path("id").isString() ? child.path("id").asString() : String.valueOf(place);
                walk(path + "/" + id, child);
                place++;
            }
        } else if (!node.isNull() && !node.isMissingNode() && !node.asString().isBlank()) {
            String value = node.asString();
            add(path, new LocalizedText(value, value));
        }
    }

    private static Map<String, JsonNode> children(JsonNode node) {
        Map<String, JsonNode> children = new HashMap<>();
        node.properties().forEach(property -> children.put(property.getKey(), property.getValue()));
        return children;
    }

    private void add(String path, LocalizedText text) {
        passages.put(path, text);
    }

    boolean isSame(Substance other) {
        return plain().equals(other.plain());
    }

    private Map<String, String> plain() {
        Map<String, String> plain = new TreeMap<>();
        passages.forEach((path, text) -> plain.put(
                path,
                WHITE.matcher(text.zh()).replaceAll("") + "\n"
                        + WHITE.matcher(text.en()).replaceAll("")));
        return plain;
    }

    /** What says something else in another one, which came later. Of long texts the paragraphs that do. */
    List<ChangedText> changedTo(Substance later) {
        List<ChangedText> changed = new ArrayList<>();
        var all = new LinkedHashMap<>(passages);
        later.passages.forEach(all::putIfAbsent);
        Map<String, String> before = plain();
        Map<String, String> after = later.plain();
        all.keySet().stream().sorted(Comparator.comparing(Substance::isKey)).forEach(path -> {
            if (!Objects.equals(before.get(path), after.get(path))) {
                changed.add(new ChangedText(
                        shortened(said(path), later.passages.get(path)),
                        shortened(later.said(path), passages.get(path)),
                        isKey(path)));
            }
        });
        return changed;
    }

    private static boolean isKey(String path) {
        return path.startsWith(KEY);
    }

    private @Nullable LocalizedText said(String path) {
        LocalizedText text = passages.get(path);
        return text == null || !isKey(path) ? text : inItsRow(path, options.getOrDefault(text.en(), text));
    }

    /** A key in rows says of an entry where it goes, or of a place what stands there: without its row nobody knows which. */
    private LocalizedText inItsRow(String path, LocalizedText right) {
        List<String> steps = List.of(path.split("/"));
        LocalizedText entry = options.get(steps.getLast());
        if (ORDERED.matcher(path).matches()) {
            int place = Integer.parseInt(steps.getLast()) + 1;
            return new LocalizedText("第 " + place + " 位：" + right.zh(), "Place " + place + ": " + right.en());
        }
        return entry == null ? right : new LocalizedText(entry.zh() + "：" + right.zh(), entry.en() + ": " + right.en());
    }

    /** The paragraphs of a text that another does not have; the whole text where it has all of them in each language. */
    private static @Nullable LocalizedText shortened(@Nullable LocalizedText text, @Nullable LocalizedText other) {
        if (text == null || other == null) {
            return text;
        }
        return new LocalizedText(without(text.zh(), other.zh()), without(text.en(), other.en()));
    }

    private static String without(String text, String other) {
        List<String> others = paragraphs(other).map(Substance::bare).toList();
        String left = paragraphs(text)
                .filter(paragraph -> !others.contains(bare(paragraph)))
                .collect(Collectors.joining("\n\n"));
        return left.isBlank() ? (paragraphs(text).count() > 1 ? "…" : text) : left;
    }

    private static Stream<String> paragraphs(String text) {
        return PARAGRAPHS.splitAsStream(text);
    }

    private static String bare(String text) {
        return WHITE.matcher(text).replaceAll("");
    }
}
