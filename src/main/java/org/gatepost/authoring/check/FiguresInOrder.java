package org.gatepost.authoring.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Options that are figures stand in the order of their figures. */
record FiguresInOrder() implements ContentRule {

    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");

    @Override
    public String name() {
        return "figures-in-order";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        material.manuscript().items().stream().flatMap(Choice::of).forEach(choice -> {
            List<String> texts = choice.texts(Language.EN);
            List<BigDecimal> figures =
                    texts.stream().flatMap(FiguresInOrder::only).toList();
            // The same words around each figure: then the figures are what is asked for.
            boolean alike = texts.stream()
                            .map(text -> FIGURE.matcher(text).replaceAll("#"))
                            .distinct()
                            .count()
                    == 1;
            if (alike && figures.size() == texts.size() && !isSorted(figures) && !isSorted(figures.reversed())) {
                findings.add(
                        material.placeOf(choice.item()),
                        "'%s': the figures %s are in no order"
                                .formatted(choice.item().id(), figures));
            }
        });
    }

    private static boolean isSorted(List<BigDecimal> figures) {
        return figures.equals(figures.stream().sorted(Comparator.naturalOrder()).toList());
    }

    private static Stream<BigDecimal> only(String text) {
        Matcher found = FIGURE.matcher(text.replace(",", ""));
        return found.results().count() == 1
                ? found.reset().results().map(one -> new BigDecimal(one.group()))
                : Stream.empty();
    }
}
