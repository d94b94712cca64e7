package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.Seeded;
import org.gatepost.TestDatabase;
import org.gatepost.item.Item;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.Presentation;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Purpose;
import org.gatepost.library.Section;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.source.FactId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms of every exam that is shipped: a thousand of each that decides something, fewer of what people sit to learn. Each test
 * begins with forms of its own, and all of them are looked at: together they are the thousand.
 */
class FormDrawingTests {

    private static final int FORMS = 1_000;
    private static final int FORMS_OF_A_COURSE_EXAM = 300;
    private static final int FORMS_OF_A_QUIZ = 60;
    private static final ShippedLibrary SHIPPED = ShippedLibrary.in(TestDatabase.H2);
    private static final Bank BANK = SHIPPED.bank();
    private static final DrawnForms ASKED = new DrawnForms(BANK);

    private final FormDrawing drawing =
            new FormDrawing(ASKED::pool, item -> BANK.revisionOf(item.id()), BANK.enemies());

    /** What a quiz draws from is so small that its lessons, levels and enemies may leave no room for anything else. */
    static Stream<Blueprint> shippedWithAPass() {
        return shipped().filter(blueprint -> blueprint.purpose().hasPass());
    }

    static Stream<Blueprint> shipped() {
        return SHIPPED.library().blueprints().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void giveEverySectionWhatItAsksForAndNoItemOrOptionTwice(Blueprint blueprint) {
        Seeded.rounds(forms(blueprint) / 3, random -> {
            Form form = first(blueprint, random);
            // Refuses an order in which an option is missing or there twice.
            form.slots()
                    .forEach(slot -> new Presentation(
                            BANK.item(slot.item()).drawn(slot.values()).prompt(), slot.order()));
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void areTheSameForTheSameSeedAndPast(Blueprint blueprint) {
        Set<List<ItemRevision>> drawn = new HashSet<>();
        Seeded.rounds(forms(blueprint) / 20, random -> {
            long seed = random.nextLong();
            Form first = drawing.draw(blueprint, new DrawHistory(), seed);
            assertThat(drawing.draw(blueprint, new DrawHistory(), seed)).isEqualTo(first);
            assertThat(drawing.draw(blueprint, everySecondRight(first), seed))
                    .isEqualTo(drawing.draw(blueprint, everySecondRight(first), seed));
            drawn.add(first.slots().stream().map(Form.Slot::item).toList());
        });
        // A quiz draws a few from few, so that two seeds may well come to the same.
        int least = blueprint.purpose().isVoluntary() ? forms(blueprint) / 30 : forms(blueprint) / 20;
        assertThat(drawn).as("forms for other seeds").hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void testEveryFactAgainThatWasFailed(Blueprint blueprint) {
        Seeded.rounds(forms(blueprint) / 5, random -> {
            Form failed = first(blueprint, random);
            Set<Integer> right = DrawnForms.randomSlots(failed, random.nextDouble(), random);
            DrawHistory history = ASKED.after(failed, (slot, item) -> right.contains(slot));
            Form again = draw(blueprint, history, random);
            ASKED.assertMeets(blueprint, again);
            assertThat(ASKED.facts(again)).containsAll(history.failedFacts());
        });
    }

    /** A seen item stands in a form only where an unseen one in its place would leave the section unmet. */
    @ParameterizedTest
    @MethodSource("shipped")
    void takeUnseenItemsBeforeSeenOnes(Blueprint blueprint) {
        Seeded.rounds(forms(blueprint) / 5, random -> {
            Form first = first(blueprint, random);
            DrawHistory history = ASKED.after(first, (slot, item) -> true);
            Form next = draw(blueprint, history, random);
            ASKED.assertMeets(blueprint, next);
            for (Section section : blueprint.sections()) {
                Set<Item> drawn = ASKED.items(next, section);
                List<Item> beside = ASKED.items(next).stream()
                        .filter(item -> !drawn.contains(item))
                        .toList();
                List<Item> unseen = ASKED.pool(section).stream()
                        .filter(item -> history.timesSeen(item) == 0 && !drawn.contains(item))
                        .filter(item -> beside.stream().noneMatch(other -> ASKED.areEnemies(item, other)))
                        .toList();
                drawn.stream()
                        .filter(item -> history.timesSeen(item) > 0)
                        .forEach(seen -> assertThat(unseen)
                                .as("unseen items in the place of %s", seen.id())
                                .noneMatch(item ->
                                        ASKED.isMet(blueprint, section, DrawnForms.swapped(drawn, seen, item))));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void testAFailedFactByAnUnseenItemWhereThereIsOne(Blueprint blueprint) {
        Seeded.rounds(forms(blueprint) / 3, random -> {
            Form first = first(blueprint, random);
            int wrong = random.nextInt(first.size());
            List<FactId> failed =
                    BANK.item(first.slots().get(wrong).item()).header().facts();
            DrawHistory history = ASKED.after(first, (slot, item) -> slot != wrong);
            Predicate<Item> testsIt = item ->
                    history.timesSeen(item) == 0 && item.header().facts().contains(failed.getFirst());
            if (failed.size() == 1) {
                List<Item> drawn = ASKED.items(draw(blueprint, history, random));
                List<Item> left = blueprint.sections().stream()
                        .flatMap(section -> ASKED.pool(section).stream())
                        .filter(testsIt)
                        .filter(item -> drawn.stream().noneMatch(other -> ASKED.areEnemies(item, other)))
                        .toList();
                assertThat(drawn.stream().anyMatch(testsIt) || left.isEmpty())
                        .as("unseen items left out: %s", left)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void canBeDrawnHoweverOftenSomebodyFails(Blueprint blueprint) {
        for (double luck : List.of(0.0, 0.3, 0.7)) {
            Seeded.rounds(Math.max(1, forms(blueprint) / 500), random -> {
                var history = new DrawHistory();
                for (int attempt = 1; attempt <= 12; attempt++) {
                    Form form = draw(blueprint, history, random);
                    ASKED.assertMeets(blueprint, form);
                    Set<Integer> right = DrawnForms.randomSlots(form, luck, random);
                    ASKED.sit(history, form, (slot, item) -> right.contains(slot));
                }
            });
        }
    }

    /** Where there are unseen items on them; which ones is left to chance. */
    @ParameterizedTest
    @MethodSource("shippedWithAPass")
    void askSomeOfWhatWasPassedAgain(Blueprint blueprint) {
        Set<FactId> everAsked = new HashSet<>();
        Set<FactId> everAskable = new HashSet<>();
        Form first = draw(blueprint, new DrawHistory(), new Random(blueprint.items()));
        Seeded.rounds(forms(blueprint) / 3, random -> {
            Set<Integer> right = DrawnForms.randomSlots(first, 0.8, random);
            DrawHistory history = ASKED.after(first, (slot, item) -> right.contains(slot));
            Form next = draw(blueprint, history, random);
            ASKED.assertMeets(blueprint, next);
            Set<FactId> asked = ASKED.facts(next);
            asked.retainAll(history.passedFacts());
            Set<FactId> askable = blueprint.sections().stream()
                    .flatMap(section -> ASKED.pool(section).stream())
                    .filter(item -> history.timesSeen(item) == 0)
                    .flatMap(item -> item.header().facts().stream())
                    .filter(history.passedFacts()::contains)
                    .collect(Collectors.toSet());
            int remaining = next.size() - history.failedFacts().size();
            assertThat(asked)
                    .hasSizeGreaterThanOrEqualTo(Math.min(askable.size(), remaining / Wanted.SLOTS_TO_A_RECHECK));
            everAsked.addAll(asked);
            everAskable.addAll(askable);
        });
        assertThat(everAsked).as("each of them has its turn").containsAll(everAskable);
    }

    private static DrawHistory everySecondRight(Form form) {
        return ASKED.after(form, (slot, item) -> slot % 2 == 0);
    }

    /** For somebody who has sat nothing yet. */
    private Form first(Blueprint blueprint, Random random) {
        Form form = draw(blueprint, new DrawHistory(), random);
        ASKED.assertMeets(blueprint, form);
        return form;
    }

    private Form draw(Blueprint blueprint, DrawHistory history, Random random) {
        return drawing.draw(blueprint, history, random.nextLong());
    }

    private static int forms(Blueprint blueprint) {
        return switch (blueprint.purpose()) {
            case Purpose.Mandatory mandatory -> FORMS;
            case Purpose.CourseExam course -> FORMS_OF_A_COURSE_EXAM;
            case Purpose.Practice practice -> FORMS_OF_A_QUIZ;
        };
    }
}
