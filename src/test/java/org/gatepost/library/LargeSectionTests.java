package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gatepost.MovableClock;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.item.Item;
import org.gatepost.item.Level;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How likely exams are passed by chance that draw from thousands of items: in a moment, and never told as less than it is. */
class LargeSectionTests {

    private static final LocalizedText TITLE = new LocalizedText("大", "Large");
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int MANY = 5_000;
    private static final List<Item> ITEMS = items();

    private static final List<Item> MIXED = many(ITEMS);

    private static List<Item> items() {
        Manuscript shipped = Manuscript.read(AuthoredFiles.at("file:content"), ShippedLedger.read(), MovableClock.ZONE);
        return shipped.blueprints().stream()
                .flatMap(exam -> exam.sections().stream())
                .flatMap(section -> shipped.pool(section).stream())
                .distinct()
                .toList();
    }

    /** Of items that are right or wrong there are few kinds, however many items. */
    @Test
    void areCountedInLessThanASecondWhereItemsAreMuchAlike() {
        Blueprint exam = exam(section(40, 2, Map.of(Level.APPLY, 5)));
        List<Item> alike = many(ITEMS.stream()
                .filter(item -> Set.of("single-choice", "true-false").contains(item.typeName()))
                .toList());
        assertThat(new PassOdds(exam, section -> alike).isExact()).isTrue();
        assertThat(inAMoment(exam, alike)).isBetween(0.0, 1e-6);
    }

    /** Of five thousand items there are more forms of two hundred than a number can say. */
    @Test
    void areToldHoweverManyFormsThereAre() {
        double chance = inAMoment(exam(section(200, 0, Map.of())), MIXED);
        assertThat(chance).isBetween(0.0, 1e-6);
        assertThat(new PassOdds(exam(section(200, 0, Map.of())), section -> MIXED).once(1))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void areBoundedInLessThanASecondWhereQuotasAreTooManyToCount() {
        Section section =
                section(200, 40, Map.of(Level.RECALL, 30, Level.UNDERSTAND, 30, Level.APPLY, 40, Level.JUDGE, 10));
        assertThat(new PassOdds(exam(section), any -> MIXED).isExact()).isFalse();
        assertThat(inAMoment(exam(section), MIXED)).isBetween(0.0, 1e-6);
        assertThat(new PassOdds(exam(section), any -> MIXED).once(1)).isEqualTo(1);
    }

    /** The true chance of small sections, which is counted, against what large ones would be told. */
    @Test
    @Timeout(60)
    void areNeverToldAsLessThanTheyAre() {
        var random = new Random(20_261_126);
        for (int round = 0; round < 300; round++) {
            List<Item> pool = new ArrayList<>(ITEMS);
            Collections.shuffle(pool, random);
            int draw = 2 + random.nextInt(8);
            List<Item> some = pool.subList(0, draw + random.nextInt(12));
            int critical =
                    (int) some.stream().filter(item -> item.header().critical()).count();
            Blueprint exam = exam(
                    section(draw, Math.min(Math.min(critical, draw), random.nextInt(4)), Map.of()),
                    20 + random.nextInt(80));
            double known = random.nextInt(3) * 0.4;
            double exact = new PassOdds(exam, section -> some).once(known);
            Map<Section, List<ItemOdds>> parts = new LinkedHashMap<>();
            parts.put(
                    exam.sections().getFirst(),
                    some.stream()
                            .map(item -> ItemOdds.of(new ItemOdds.Guessed(item), exam.cutPercent(), known))
                            .toList());
            assertThat(OddsBound.of(parts) + 1e-12)
                    .as("round %d: %d of %d items, %s known", round, draw, some.size(), known)
                    .isGreaterThanOrEqualTo(exact);
        }
    }

    private static double inAMoment(Blueprint exam, List<Item> many) {
        new PassOdds(exam, section -> ITEMS).once(0); // what is compiled and cached once is not counted
        double chance = 1;
        long quickest = Long.MAX_VALUE;
        // The machine may have something else to do, but not each time.
        for (int tries = 0; tries < 5 && quickest > MOMENT.toNanos(); tries++) {
            long before = System.nanoTime();
            chance = new PassOdds(exam, section -> many).once(0);
            quickest = Math.min(quickest, System.nanoTime() - before);
        }
        assertThat(Duration.ofNanos(quickest)).isLessThan(MOMENT);
        return chance;
    }

    private static List<Item> many(List<Item> some) {
        List<Item> many = new ArrayList<>();
        while (many.size() < MANY) {
            many.addAll(some);
        }
        return many.subList(0, MANY);
    }

    private static Section section(int draw, int mustGet, Map<Level, Integer> levels) {
        return new Section("large", TITLE, List.of("any"), draw, mustGet, levels, false);
    }

    private static Blueprint exam(Section section) {
        return exam(section, 80);
    }

    private static Blueprint exam(Section section, int cutPercent) {
        return new Blueprint(new ExamId("large"), TITLE, new Purpose.Mandatory(), 60, cutPercent, List.of(section));
    }
}
