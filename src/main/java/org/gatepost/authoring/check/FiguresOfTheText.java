package org.gatepost.authoring.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.authoring.check.Passage.Part;

/**
 * A figure that is said to be the text's is in the ledger. Figures of invented situations are nobody's business, so only
 * sentences that speak of the text are looked at, and of lessons what is in bold.
 */
record FiguresOfTheText() implements ContentRule {

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w{])\\d[\\d,]*(\\.\\d+)?");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern OF_THE_TEXT =
            Pattern.compile("文中|课文|原文|书中|教材|(?i:\\bthe (text|book|textbook|story)\\b)");
    /** Up to here it is mostly a number of something: rule 9, tier 3. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    @Override
    public String name() {
        return "figure-of-the-text";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        Map<String, Source> sources = Source.of(material);
        Map<String, Set<BigDecimal>> known = new HashMap<>();
        for (Passage passage : material.passages()) {
            if (passage.part() != Part.EXPLANATION && passage.part() != Part.LESSON) {
                continue;
            }
            Set<BigDecimal> figures = known.computeIfAbsent(
                    passage.owner(), owner -> figures(sources.getOrDefault(owner, Source.none())));
            claims(passage)
                    .flatMap(FiguresOfTheText::figures)
                    .filter(figure -> figure.compareTo(SMALL) > 0 && !figures.contains(figure))
                    .distinct()
                    .forEach(figure -> findings.add(
                            passage.place(),
                            "'%s': no fact of its systems has the figure %s: '%s'"
                                    .formatted(passage.owner(), figure.toPlainString(), passage.beginning())));
        }
    }

    private static Stream<String> claims(Passage passage) {
        return Stream.concat(
                Sentences.of(passage).stream()
                        .filter(sentence -> OF_THE_TEXT.matcher(sentence).find()),
                BOLD.matcher(passage.text()).results().map(bold -> bold.group(1)));
    }

    private static Set<BigDecimal> figures(Source source) {
        return Stream.concat(source.said().stream(), source.exact().stream())
                .flatMap(FiguresOfTheText::figures)
                .collect(Collectors.toSet());
    }

    private static Stream<BigDecimal> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> new BigDecimal(found.group().replace(",", "")).stripTrailingZeros());
    }
}
