package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.gatepost.MovableClock;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Told;
import org.gatepost.item.Item;
import org.gatepost.item.Level;
import org.gatepost.kernel.Points;
import org.gatepost.marking.Marking;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How likely an exam is passed by guessing and by knowing a part: by hand, and against forms that are sat by dice. */
class PassOddsTests {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final Manuscript SHIPPED =
            Manuscript.read(AuthoredFiles.at("file:content"), ShippedLedger.read(), MovableClock.ZONE);

    /** Two statements that are true or false, each worth a point; the first is a must-get item. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "both must be right,                          80, 0,   0.25",
        "one must be right and it is the must-get,    50, 0,   0.5",
        "half is known and the rest guessed,          80, 0.5, 0.5625",
        "half is known and one must be right,         50, 0.5, 0.75",
        "everything is known,                         100, 1,  1",
    })
    void areWhatEverybodyCanCount(String what, int cutPercent, double known, double chance) {
        Manuscript small = new SmallContent()
                .replace(SmallContent.EXAM, "cutPercent: 80", "cutPercent: " + cutPercent)
                .manuscript();
        Blueprint exam = small.blueprints().iterator().next();
        assertThat(new PassOdds(exam, small::pool).once(known)).isCloseTo(chance, EXACT);
    }

    @Test
    void areToldInTwoDigitsAndNeverAsCertainWhenTheyAreNot() {
        assertThat(List.of(PassOdds.percent(0.12345), PassOdds.percent(0.9999), PassOdds.percent(2e-6)))
                .containsExactly("12", "99.9", "0.0002");
        assertThat(PassOdds.percent(9e-7)).as("told as nought").isEqualTo("0");
    }

    @Test
    void growWithEveryAttempt() {
        Manuscript three = limited("attempts: 3");
        var odds = new PassOdds(three.blueprints().iterator().next(), three::pool);
        assertThat(odds.overall(0.25)).isCloseTo(1 - 0.75 * 0.75 * 0.75, EXACT);
        assertThat(odds.overall(0)).isZero();
        assertThat(odds.overall(1)).isEqualTo(1);
        Blueprint unlimited =
                new SmallContent().manuscript().blueprints().iterator().next();
        assertThat(PassOdds.attempts(unlimited)).isEqualTo(PassOdds.ATTEMPTS_WITHOUT_LIMIT);
    }

    @Test
    void refuseAMandatoryExamThatCanBeGuessed() {
        Manuscript three = limited("attempts: 3");
        Told.by(() -> GuessLimit.check(three, 1))
                .singleElement()
                .asString()
                .contains("content/exams/engineer.yaml:1: exam 'engineer' is passed by guessing with a chance of 58 %"
                        + " over 3 attempts, and at most 1 % is allowed");
        GuessLimit.check(three, 58);
    }

    @Test
    void areFarBelowTheLimitForEveryShippedMandatoryExam() {
        GuessLimit.check(SHIPPED, 0.01);
    }

    @Test
    void areNeverMoreThanTheBoundThatIsLookedAtFirst() {
        assertThat(SHIPPED.blueprints()).allSatisfy(exam -> {
            var odds = new PassOdds(exam, SHIPPED::pool);
            assertThat(odds.bound()).as(exam.id().value()).isGreaterThanOrEqualTo(odds.once(0));
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.75, 0.9})
    void areWhatDiceSay(double known) {
        var random = new Random(20_261_126);
        for (String id : List.of("call-centre-agent", "three-tiers", "first-day")) {
            Blueprint exam = ShippedContent.blueprint(id);
            int rounds = 20_000;
            int passed = 0;
            for (int round = 0; round < rounds; round++) {
                passed += isPassed(exam, known, random) ? 1 : 0;
            }
            double exact = new PassOdds(exam, SHIPPED::pool).once(known);
            // Five times as far as chance alone leads.
            double error = 5 * Math.sqrt(exact * (1 - exact) / rounds) + 1e-4;
            assertThat(passed / (double) rounds).as(id).isCloseTo(exact, within(error));
        }
    }

    @Test
    void areCountedForEveryShippedExam() {
        assertThat(SHIPPED.blueprints())
                .filteredOn(exam -> exam.purpose().hasPass())
                .allSatisfy(exam -> assertThat(new PassOdds(exam, SHIPPED::pool).isExact())
                        .as(exam.id().value())
                        .isTrue());
    }

    private static boolean isPassed(Blueprint exam, double known, Random random) {
        Points earned = Points.ZERO;
        Points possible = Points.ZERO;
        for (Section section : exam.sections()) {
            for (Item item : anyForm(section, random)) {
                Points all = item.header().points();
                Points got = random.nextDouble() < known ? all : guessed(item, random);
                if (item.header().critical() && !got.equals(all)) {
                    return false;
                }
                earned = earned.plus(got);
                possible = possible.plus(all);
            }
        }
        return earned.compareTo(exam.cutScore(possible)) >= 0;
    }

    /** Thrown away and drawn again until it meets the section, so each that meets it is as likely as any other. */
    private static List<Item> anyForm(Section section, Random random) {
        List<Item> pool = new ArrayList<>(SHIPPED.pool(section));
        while (true) {
            Collections.shuffle(pool, random);
            List<Item> form = pool.subList(0, section.draw());
            if (meets(section, form)) {
                return form;
            }
        }
    }

    private static boolean meets(Section section, Collection<Item> form) {
        for (Map.Entry<Level, Integer> level : section.levels().entrySet()) {
            if (form.stream()
                            .filter(item -> item.header().level() == level.getKey())
                            .count()
                    < level.getValue()) {
                return false;
            }
        }
        return form.stream().filter(item -> item.header().critical()).count() >= section.mustGet();
    }

    private static Points guessed(Item item, Random random) {
        double dice = random.nextDouble();
        for (Map.Entry<Points, Double> earned : Marking.guess(item).entrySet()) {
            dice -= earned.getValue();
            if (dice < 0) {
                return earned.getKey();
            }
        }
        return Points.ZERO;
    }

    private static Manuscript limited(String limit) {
        return new SmallContent()
                .replace(SmallContent.EXAM, "minutes: 10", limit + "\nminutes: 10")
                .manuscript();
    }
}
