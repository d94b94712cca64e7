package org.gatepost.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gatepost.authored.Block;
import org.gatepost.kernel.LocalizedText;

/** Reads the figures of a fact. Labels and units stand in one string, first Chinese, then English. */
final class FigureReader {

    /** The Chinese part goes as far as the last Chinese character or mark, the rest is English. */
    private static final Pattern BOTH = Pattern.compile("(.*[\\p{IsHan}\u201d\uff09])\\s+(.+)");

    /** What says where something stands rather than how much it is, and numbers nobody should dial any more. */
    private static final Set<String> NO_QUANTITY =
            Set.of("phone", "reading no.", "page", "pages", "textbook page", "decade");

    private static final Set<String> SAID_BY_THE_VALUE = Set.of("date", "year-month", "year", "ratio");

    private FigureReader() {}

    static List<Figure> of(Block fact) {
        if (!fact.has("figures")) {
            return List.of();
        }
        return fact.blocks("figures").stream()
                .map(FigureReader::figure)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing for a number that only gives a place in a row, such as rule 3. */
    private static Optional<Figure> figure(Block block) {
        LocalizedText unit = both(block.text("unit"));
        var figure = new Figure(
                both(block.text("label")),
                block.text("value"),
                bound(block),
                Optional.of(unit).filter(each -> !SAID_BY_THE_VALUE.contains(each.en())));
        boolean place = block.flag("ordinal", false);
        // The ends of a span stand in its value too.
        block.passOver("min", "max");
        block.done();
        return place || NO_QUANTITY.contains(unit.en()) ? Optional.empty() : Optional.of(figure);
    }

    private static Figure.Bound bound(Block block) {
        if (!block.has("qualifier")) {
            return Figure.Bound.EXACTLY;
        }
        return switch (block.text("qualifier")) {
            case "about" -> Figure.Bound.ABOUT;
            case "at least" -> Figure.Bound.AT_LEAST;
            case "at most" -> Figure.Bound.AT_MOST;
            case "more than" -> Figure.Bound.MORE_THAN;
            default -> {
                block.problem("qualifier", "'qualifier' must be about, at least, at most or more than");
                yield Figure.Bound.EXACTLY;
            }
        };
    }

    private static LocalizedText both(String written) {
        var parts = BOTH.matcher(written);
        if (parts.matches()) {
            return new LocalizedText(parts.group(1), parts.group(2));
        }
        // A sign that is the same in both, such as "% agents".
        String sign = written.split(" ", 2)[0];
        return new LocalizedText(sign, written);
    }
}
