package org.gatepost.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Texts in which authors mark places: spans to press, {@code [s1|the words]}, and gaps or numbers to fill, {@code {g1}}. */
final class Pieces {

    /** @param id null for plain words between the marked ones */
    record Piece(@Nullable String id, String words) {}

    private static final Pattern SPAN = Pattern.compile("\\[([a-z0-9][a-z0-9.-]*)\\|([^\\[\\]|]+)]");
    private static final Pattern GAP = Pattern.compile("\\{([a-z0-9][a-z0-9.-]*)}");

    private Pieces() {}

    static List<Piece> ofSpans(String text) {
        return split(text, SPAN);
    }

    static List<Piece> ofGaps(String text) {
        return split(text, GAP);
    }

    /** A text in which each known name in braces is replaced by its value; other braces stay. */
    static LocalizedText filled(LocalizedText text, Map<String, BigDecimal> values) {
        return new LocalizedText(filled(text.zh(), values), filled(text.en(), values));
    }

    private static String filled(String text, Map<String, BigDecimal> values) {
        return GAP.matcher(text).replaceAll(found -> {
            BigDecimal value = values.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value.toPlainString());
        });
    }

    /** The words of every span by its id, in the order of the text; of an id that is there twice, the later. */
    static Map<OptionId, String> spans(String text) {
        Map<OptionId, String> spans = new LinkedHashMap<>();
        for (Piece piece : ofSpans(text)) {
            if (piece.id() != null) {
                spans.put(new OptionId(piece.id()), piece.words());
            }
        }
        return spans;
    }

    /** Ids in the order of the text, as often as they are there. */
    static List<String> ids(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> Optional.ofNullable(piece.id()).stream())
                .toList();
    }

    /** Whether a character that only marks places is left among the plain words, as after a slip. */
    static boolean hasLeftOver(List<Piece> pieces, String markers) {
        return pieces.stream()
                .filter(piece -> piece.id() == null)
                .anyMatch(piece -> piece.words().chars().anyMatch(letter -> markers.indexOf(letter) >= 0));
    }

    private static List<Piece> split(String text, Pattern pattern) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Piece(null, text.substring(from, found.start())));
            }
            pieces.add(new Piece(found.group(1), found.groupCount() > 1 ? found.group(2) : ""));
            from = found.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(null, text.substring(from)));
        }
        return pieces;
    }
}
