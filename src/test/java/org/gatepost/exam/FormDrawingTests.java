package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.Seeded;
import org.gatepost.TestDatabase;
import org.gatepost.item.Item;
import org.gatepost.item.ItemRevision;
import org.gatepost.item.LessonId;
import org.gatepost.item.Presentation;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Purpose;
import org.gatepost.library.Section;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.source.FactId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms of every exam that is shipped: a thousand of each that decides something, fewer of what people sit to learn. */
class FormDrawingTests {

    private static final int FORMS = 1_000;
    private static final int FORMS_OF_A_COURSE_EXAM = 300;
    private static final int FORMS_OF_A_QUIZ = 60;
    private static final ShippedLibrary SHIPPED = ShippedLibrary.in(TestDatabase.H2);
    private static final Bank BANK = SHIPPED.bank();

    /** Sought once: tens of thousands of forms are drawn from them. */
    private static final Map<Section, List<Item>> POOLS = new IdentityHashMap<>();

    private final FormDrawing drawing =
            new FormDrawing(FormDrawingTests::pool, item -> BANK.revisionOf(item.id()), BANK.enemies());

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
        Seeded.rounds(forms(blueprint), random -> {
            Form form = draw(blueprint, new DrawHistory(), random);
            assertMeets(blueprint, form);
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
        Seeded.rounds(forms(blueprint) / 10, random -> {
            long seed = random.nextLong();
            Form first = drawing.draw(blueprint, new DrawHistory(), seed);
            assertThat(drawing.draw(blueprint, new DrawHistory(), seed)).isEqualTo(first);
            assertThat(drawing.draw(blueprint, afterEverySecondRight(first), seed))
                    .isEqualTo(drawing.draw(blueprint, afterEverySecondRight(first), seed));
            drawn.add(first.slots().stream().map(Form.Slot::item).toList());
        });
        // A quiz draws a few from few, so that two seeds may well come to the same.
        int least = blueprint.purpose().isVoluntary() ? forms(blueprint) / 12 : forms(blueprint) / 10;
        assertThat(drawn).as("forms for other seeds").hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void testEveryFactAgainThatWasFailed(Blueprint blueprint) {
        Seeded.rounds(forms(blueprint) / 3, random -> {
            Form failed = draw(blueprint, new DrawHistory(), random);
            Set<Integer> right = randomSlots(failed, random.nextDouble(), random);
            DrawHistory history = after(failed, (slot, item) -> right.contains(slot));
            Form again = draw(blueprint, history, random);
            assertMeets(blueprint, again);
            assertThat(facts(again)).containsAll(history.failedFacts());
        });
    }

    /** A seen item stands in a form only where an unseen one in its place would leave the section unmet. */
    @ParameterizedTest
    @MethodSource("shipped")
    void takeUnseenItemsBeforeSeenOnes(Blueprint blueprint) {
        Seeded.rounds(forms(blueprint) / 5, random -> {
            Form first = draw(blueprint, new DrawHistory(), random);
            DrawHistory history = after(first, (slot, item) -> true);
            Form next = draw(blueprint, history, random);
            assertMeets(blueprint, next);
            for (Section section : blueprint.sections()) {
                Set<Item> drawn = items(next, section);
                List<Item> beside = items(next).stream()
                        .filter(item -> !drawn.contains(item))
                        .toList();
                List<Item> unseen = pool(section).stream()
                        .filter(item -> history.timesSeen(item) == 0 && !drawn.contains(item))
                        .filter(item -> beside.stream().noneMatch(other -> areEnemies(item, other)))
                        .toList();
                drawn.stream()
                        .filter(item -> history.timesSeen(item) > 0)
                        .forEach(seen -> assertThat(unseen)
                                .as("unseen items in the place of %s", seen.id())
                                .noneMatch(item -> isMet(blueprint, section, swapped(drawn, seen, item))));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void testAFailedFactByAnUnseenItemWhereThereIsOne(Blueprint blueprint) {
        Seeded.rounds(forms(blueprint) / 3, random -> {
            Form first = draw(blueprint, new DrawHistory(), random);
            int wrong = random.nextInt(first.size());
            List<FactId> failed =
                    BANK.item(first.slots().get(wrong).item()).header().facts();
            DrawHistory history = after(first, (slot, item) -> slot != wrong);
            Predicate<Item> testsIt = item ->
                    history.timesSeen(item) == 0 && item.header().facts().contains(failed.getFirst());
            if (failed.size() == 1) {
                List<Item> drawn = items(draw(blueprint, history, random));
                List<Item> left = blueprint.sections().stream()
                        .flatMap(section -> pool(section).stream())
                        .filter(testsIt)
                        .filter(item -> drawn.stream()
                                .noneMatch(other -> BANK.enemies().of(item.id()).contains(other.id())))
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
            Seeded.rounds(Math.max(1, forms(blueprint) / 200), random -> {
                var history = new DrawHistory();
                for (int attempt = 1; attempt <= 12; attempt++) {
                    Form form = draw(blueprint, history, random);
                    assertMeets(blueprint, form);
                    Set<Integer> right = randomSlots(form, luck, random);
                    sit(history, form, (slot, item) -> right.contains(slot));
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
            Set<Integer> right = randomSlots(first, 0.8, random);
            DrawHistory history = after(first, (slot, item) -> right.contains(slot));
            Form next = draw(blueprint, history, random);
            assertMeets(blueprint, next);
            Set<FactId> asked = facts(next);
            asked.retainAll(history.passedFacts());
            Set<FactId> askable = blueprint.sections().stream()
                    .flatMap(section -> pool(section).stream())
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

    private static List<Item> pool(Section section) {
        return POOLS.computeIfAbsent(section, BANK::pool);
    }

    private Form draw(Blueprint blueprint, DrawHistory history, Random random) {
        return drawing.draw(blueprint, history, random.nextLong());
    }

    private static void assertMeets(Blueprint blueprint, Form form) {
        assertThat(form.size()).isEqualTo(blueprint.items());
        assertThat(form.slots()).extracting(Form.Slot::item).doesNotHaveDuplicates();
        assertThat(items(form)).as("items that are no enemies").matches(drawn -> hasNoEnemies(drawn));
        for (Section section : blueprint.sections()) {
            Set<Item> drawn = items(form, section);
            assertThat(drawn).hasSize(section.draw()).isSubsetOf(pool(section));
            assertThat(drawn.stream().map(item -> item.header().lesson()))
                    .as("lessons of %s", section.id())
                    .containsAll(lessons(blueprint, section));
            assertThat(drawn.stream().filter(item -> item.header().critical()))
                    .as("must-get items of %s", section.id())
                    .hasSizeGreaterThanOrEqualTo(section.mustGet());
            section.levels()
                    .forEach((level, wanted) -> assertThat(
                                    drawn.stream().filter(item -> item.header().level() == level))
                            .as("%s items of %s", level, section.id())
                            .hasSizeGreaterThanOrEqualTo(wanted));
        }
    }

    private static boolean isMet(Blueprint blueprint, Section section, Set<Item> drawn) {
        return Quotas.of(section, lessons(blueprint, section), drawn).missing() == 0 && hasNoEnemies(drawn);
    }

    /** Of which every form must have an item: those that a quiz draws from. */
    private static Set<LessonId> lessons(Blueprint blueprint, Section section) {
        return blueprint.purpose().hasPass()
                ? Set.of()
                : pool(section).stream().map(item -> item.header().lesson()).collect(Collectors.toSet());
    }

    private static int forms(Blueprint blueprint) {
        return switch (blueprint.purpose()) {
            case Purpose.Mandatory mandatory -> FORMS;
            case Purpose.CourseExam course -> FORMS_OF_A_COURSE_EXAM;
            case Purpose.Practice practice -> FORMS_OF_A_QUIZ;
        };
    }

    private static boolean areEnemies(Item one, Item other) {
        return BANK.enemies().of(one.id()).contains(other.id());
    }

    private static boolean hasNoEnemies(Collection<? extends Item> drawn) {
        return drawn.stream()
                .noneMatch(one -> drawn.stream()
                        .anyMatch(other -> BANK.enemies().of(one.id()).contains(other.id())));
    }

    private static Set<Item> items(Form form, Section section) {
        return form.slots().stream()
                .filter(slot -> slot.section().equals(section.id()))
                .map(slot -> BANK.item(slot.item()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Item> items(Form form) {
        return form.slots().stream().map(slot -> BANK.item(slot.item())).toList();
    }

    private static Set<FactId> facts(Form form) {
        return items(form).stream()
                .flatMap(item -> item.header().facts().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Item> swapped(Set<Item> drawn, Item out, Item in) {
        Set<Item> swapped = new LinkedHashSet<>(drawn);
        swapped.remove(out);
        swapped.add(in);
        return swapped;
    }

    private static Set<Integer> randomSlots(Form form, double share, Random random) {
        Set<Integer> slots = new HashSet<>();
        for (int slot = 0; slot < form.size(); slot++) {
            if (random.nextDouble() < share) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private static DrawHistory afterEverySecondRight(Form form) {
        return after(form, (slot, item) -> slot % 2 == 0);
    }

    private static DrawHistory after(Form form, BiPredicate<Integer, Item> right) {
        var history = new DrawHistory();
        sit(history, form, right);
        return history;
    }

    private static void sit(DrawHistory history, Form form, BiPredicate<Integer, Item> right) {
        List<Item> rights = new ArrayList<>();
        List<Item> wrongs = new ArrayList<>();
        for (int slot = 0; slot < form.size(); slot++) {
            Item item = BANK.item(form.slots().get(slot).item());
            (right.test(slot, item) ? rights : wrongs).add(item);
        }
        history.sat(rights, wrongs);
    }
}
