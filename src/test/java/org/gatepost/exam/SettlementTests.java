package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.gatepost.Seeded;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.item.WrittenItems;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;
import org.gatepost.marking.Doubt;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people's marks come to. An attempt has 20 points, its cut score is 16. Rules have marked the first slot of 10
 * points; the second and third are essays of 5 points each.
 */
class SettlementTests {

    private static final Blueprint EXAM = new Blueprint(
            new ExamId("exam"), new LocalizedText("考试", "exam"), new Purpose.Mandatory(), 30, 80, List.of());

    private static final Instant NOON = Instant.parse("2027-01-01T12:00:00Z");

    private static Settlement attempt(int byRule, String... given) {
        List<HandMark> marks = new ArrayList<>();
        for (String each : given) {
            // 1:4 is four points for slot 1.
            String[] parts = each.split(":");
            marks.add(mark(marks, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        }
        return new Settlement(
                List.of(
                        row(
                                0,
                                new Mark(
                                        byRule == 10 ? Outcome.RIGHT : Outcome.PARTLY,
                                        new Points(byRule),
                                        new Points(10))),
                        row(1, new Mark(Outcome.NEEDS_MARKER, Points.ZERO, new Points(5), Doubt.ESSAY)),
                        row(2, new Mark(Outcome.NEEDS_MARKER, Points.ZERO, new Points(5), Doubt.ESSAY))),
                marks,
                EXAM);
    }

    private static HandMark mark(List<HandMark> before, int slot, int points) {
        long earlier = before.stream().filter(mark -> mark.slot() == slot).count();
        return new HandMark(
                slot,
                Round.values()[(int) earlier],
                new PersonId(earlier + 1),
                NOON.plusSeconds(before.size()),
                new Points(points),
                Map.of("all", new Points(points)),
                "");
    }

    private static MarkRow row(int slot, Mark mark) {
        return new MarkRow(
                slot,
                "section",
                new ItemRevision(new ItemId("case.i01"), 1),
                new LessonId("course.lesson"),
                false,
                Map.of(),
                mark,
                null);
    }

    @ParameterizedTest(name = "{0} by rules, then {1}: slot 1 waits for {2}, slot 2 for {3}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                // Fails whatever people mark: one mark each.
                "5  | -                   | FIRST    | FIRST",
                "5  | 1:5                 | -        | FIRST",
                "5  | 1:5 2:5             | -        | -",
                // Passes with all and fails with none: two each, blind.
                "10 | -                   | FIRST    | FIRST",
                "10 | 1:5                 | SECOND   | FIRST",
                "10 | 1:5 1:4             | -        | FIRST",
                "10 | 1:5 1:4 2:3         | -        | SECOND",
                // 17 to 18 points: a pass whichever counts.
                "10 | 1:5 1:4 2:3 2:3     | -        | -",
                // 14 or 15: a fail whichever counts.
                "10 | 1:2 1:3 2:2 2:2     | -        | -",
                // 15 or 16: somebody decides what was given different points, and only that.
                "10 | 1:3 1:2 2:3 2:3     | DECIDING | -",
                // 14 to 18, though each marker alone comes to 16.
                "10 | 1:5 1:1 2:1 2:5     | DECIDING | DECIDING",
                "10 | 1:5 1:1 2:1 2:5 1:4 | -        | DECIDING",
                "10 | 1:5 1:1 2:1 2:5 1:4 2:2 | -    | -"
            })
    void asksForTheMarksThatAreMissing(int byRule, @Nullable String given, @Nullable Round one, @Nullable Round two) {
        Settlement settlement = attempt(byRule, given == null ? new String[0] : given.split(" "));
        assertThat(settlement.next(1).orElse(null)).isEqualTo(one);
        assertThat(settlement.next(2).orElse(null)).isEqualTo(two);
        assertThat(settlement.isSettled()).isEqualTo(one == null && two == null);
    }

    @ParameterizedTest(name = "{0} by rules, {1}: {2} points, passed {3}")
    @CsvSource({
        "5,  1:5 2:4,                     14, false",
        "10, 1:5 1:4 2:3 2:3,             17, true",
        "10, 1:4 1:5 2:3 2:3,             17, true",
        "10, 1:2 1:3 2:2 2:2,             14, false",
        "10, 1:3 1:2 2:3 2:3 1:3,         16, true",
        "10, 1:3 1:2 2:3 2:3 1:2,         15, false",
        "10, 1:3 1:2 2:3 2:3 1:5,         18, true",
        "10, 1:5 1:1 2:1 2:5 1:4 2:2,     16, true"
    })
    void takesTheLowerOfTwoThatAgreeAndOtherwiseWhatWasDecided(int byRule, String given, int points, boolean passed) {
        Settlement settlement = attempt(byRule, given.split(" "));
        Score score = Score.of(settlement.settled(), EXAM);
        assertThat(score.earned()).isEqualTo(new Points(points));
        assertThat(score.passed()).isEqualTo(passed);
        assertThat(settlement.settled()).extracting(MarkRow::byPerson).containsExactly(false, true, true);
    }

    @Test
    void passesOverMarksGivenBeside() {
        Settlement settlement = attempt(5, "1:2", "2:2");
        var beside = new HandMark(1, Round.BESIDE, new PersonId(9), NOON, new Points(5), Map.of(), "");
        assertThat(settlement.with(beside).settled()).isEqualTo(settlement.settled());
    }

    @Test
    void aRegradeLeavesWhatAPersonGaveAsItIs() {
        MarkRow ruled = row(0, new Mark(Outcome.WRONG, Points.ZERO, new Points(5)));
        var remarking =
                new Remarking(new ItemRevision(ruled.item().item(), 2), WrittenItems.shortText(5, "mat"), Map.of());
        assertThat(remarking.concerns(ruled)).isTrue();
        assertThat(remarking.concerns(ruled.byPerson(new Points(4)))).isFalse();
    }

    /** Whatever is given by whomever, in whatever order it comes: the same points, the same verdict, nothing more asked. */
    @Test
    void comesToTheSameInWhateverOrderTheMarksAreGiven() {
        Seeded.rounds(2_000, random -> {
            int byRule = random.nextInt(11);
            // What each marker would give each answer. Who is first and who second is left to the order.
            int each = attempt(byRule).hangs() ? 2 : 1;
            Map<Integer, List<Integer>> blind = Map.of(1, points(each, random), 2, points(each, random));
            Map<Integer, Integer> deciding = Map.of(1, random.nextInt(6), 2, random.nextInt(6));
            List<MarkRow> once = marked(byRule, blind, deciding, random);
            List<MarkRow> again = marked(byRule, blind, deciding, random);
            assertThat(again).isEqualTo(once);
        });
    }

    private static List<Integer> points(int marks, Random random) {
        return random.ints(marks, 0, 6).boxed().toList();
    }

    private static List<MarkRow> marked(
            int byRule, Map<Integer, List<Integer>> blind, Map<Integer, Integer> deciding, Random random) {
        Map<Integer, List<Integer>> left = new HashMap<>();
        blind.forEach((slot, points) -> {
            List<Integer> mixed = new ArrayList<>(points);
            Collections.shuffle(mixed, random);
            left.put(slot, mixed);
        });
        Settlement settlement = attempt(byRule);
        for (int guard = 0; !settlement.isSettled(); guard++) {
            assertThat(guard).isLessThan(7);
            Settlement now = settlement;
            List<Integer> open = new ArrayList<>(
                    Stream.of(1, 2).filter(slot -> now.next(slot).isPresent()).toList());
            int slot = open.get(random.nextInt(open.size()));
            boolean decides = now.next(slot).orElseThrow() == Round.DECIDING;
            int points = decides
                    ? Objects.requireNonNull(deciding.get(slot))
                    : Objects.requireNonNull(left.get(slot)).removeFirst();
            settlement = settlement.with(mark(settlement.byPeople(), slot, points));
        }
        return settlement.settled();
    }
}
