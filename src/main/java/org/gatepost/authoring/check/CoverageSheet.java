package org.gatepost.authoring.check;

import static org.gatepost.authoring.check.CheckContent.plural;
import static org.gatepost.authoring.check.Tally.share;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.gatepost.authored.Words;
import org.gatepost.authoring.check.Coverage.Gap;
import org.gatepost.item.Item;
import org.gatepost.item.Level;
import org.gatepost.library.CardPart;
import org.gatepost.library.Course;
import org.gatepost.library.Deck;
import org.gatepost.source.FactId;

/** What is covered, as lines of text. */
final class CoverageSheet {

    /** Of a line, in columns. */
    private static final int WIDTH = 100;

    private static final String[] COUNTED = Stream.concat(
                    Stream.of("items", "must-get", "single choice"), Words.of(Level.class).stream())
            .toArray(String[]::new);

    private final Coverage coverage;
    private final Material material;

    CoverageSheet(Coverage coverage, Material material) {
        this.coverage = coverage;
        this.material = material;
    }

    void print(PrintStream out) {
        print(out, "Systems by number of items", systems());
        print(out, "Courses, each with the items its lessons have", courses());
        print(out, "Exams, each with the items its forms are drawn from", exams());
        print(out, "Decks of cards, each with the facts on its cards and the parts still to be filled in", cards());
        print(out, "Item types", types());
        typesBySystem(out);
        gaps(out, "Facts without a lesson", coverage.taught());
        gaps(out, "Facts without an item", coverage.asked());
        long lessons = material.manuscript().lessons().count();
        int items = material.manuscript().items().size();
        long cards = material.manuscript().cards().count();
        out.printf(
                "%n%d systems, %d facts: %d taught (%s), %d asked for (%s); %d lesson%s, %d item%s, %d card%s%n",
                coverage.systems().size(),
                coverage.facts(),
                coverage.taught().size(),
                share(coverage.taught().size(), coverage.facts()),
                coverage.asked().size(),
                share(coverage.asked().size(), coverage.facts()),
                lessons,
                plural(lessons),
                items,
                plural(items),
                cards,
                plural(cards));
    }

    private Table systems() {
        Table table = counted("system");
        material.bySystem().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Item>> system) ->
                                -system.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(system -> count(table, system.getKey(), system.getValue()));
        return table;
    }

    private Table courses() {
        Table table = counted("course");
        for (Course course : material.manuscript().courses()) {
            count(table, course.id().value(), material.itemsOf(course));
        }
        count(table, "all", List.copyOf(material.manuscript().items()));
        return table;
    }

    private Table exams() {
        Table table = counted("exam");
        material.manuscript()
                .blueprints()
                .forEach(exam ->
                        count(table, exam.id().value(), material.manuscript().pool(exam)));
        return table;
    }

    private Table cards() {
        Table table = new Table("deck", "cards", "facts", "to fill in");
        for (Deck deck : material.manuscript().decks()) {
            table.row(
                    deck.id().value(),
                    deck.cards().size(),
                    deck.cards().stream()
                            .flatMap(card -> card.allFacts().stream())
                            .distinct()
                            .count(),
                    deck.cards().stream()
                            .flatMap(card -> card.parts().stream())
                            .filter(CardPart::toFill)
                            .count());
        }
        return table;
    }

    private Table types() {
        var all = new Tally(List.copyOf(material.manuscript().items()));
        Table table = new Table("type", "items", "share");
        all.types().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(type -> table.row(type.getKey(), type.getValue(), all.share(type.getValue())));
        return table;
    }

    private void typesBySystem(PrintStream out) {
        out.printf("%nItem types of each system%n");
        material.bySystem()
                .forEach((system, items) -> out.printf(
                        "  %s: %s%n",
                        system,
                        new Tally(items)
                                .types().entrySet().stream()
                                        .map(type -> type.getKey() + " " + type.getValue())
                                        .collect(Collectors.joining(", "))));
    }

    private static Table counted(String what) {
        return new Table(Stream.concat(Stream.of(what), Arrays.stream(COUNTED)).toArray(String[]::new));
    }

    private static void count(Table table, String name, List<Item> items) {
        var tally = new Tally(items);
        Stream<Object> levels = Arrays.stream(Level.values()).map(tally::of);
        table.row(
                Stream.concat(Stream.of(name, tally.all(), tally.mustGet(), tally.share(tally.singleChoice())), levels)
                        .toArray());
    }

    private static void print(PrintStream out, String title, Table table) {
        out.printf("%n%s%n", title);
        table.lines().forEach(out::println);
    }

    private void gaps(PrintStream out, String title, Set<FactId> among) {
        List<Gap> gaps = coverage.missing(among);
        out.printf("%n%s%n", title);
        gaps.stream()
                .filter(gap -> !gap.isWhole())
                .forEach(gap -> out.printf("  %s: %s%n", gap.system(), String.join(" ", gap.facts())));
        String whole = gaps.stream().filter(Gap::isWhole).map(Gap::system).collect(Collectors.joining(", "));
        if (gaps.isEmpty()) {
            out.println("  none");
        } else if (!whole.isEmpty()) {
            long number = gaps.stream().filter(Gap::isWhole).count();
            out.printf("  all of %d system%s:%n", number, plural(number));
            WordUtils.wrap(whole, WIDTH).lines().forEach(line -> out.println("    " + line));
        }
    }
}
