package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gatepost.Seeded;
import org.gatepost.TestDatabase;
import org.gatepost.item.Item;
import org.gatepost.item.Ordering;
import org.gatepost.item.Presentation;
import org.gatepost.item.Prompt;
import org.gatepost.item.Ranking;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Conduct;
import org.gatepost.library.Conducted;
import org.gatepost.library.Section;
import org.gatepost.library.ShippedLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In which order a form is shown, with every combination of what may be shuffled. */
class FormOrderTests {

    private static final int FORMS = 1_000;
    private static final ShippedLibrary SHIPPED = ShippedLibrary.in(TestDatabase.H2);
    private static final Bank BANK = SHIPPED.bank();

    private final FormDrawing drawing = new FormDrawing(BANK::pool, item -> BANK.revisionOf(item.id()), BANK.enemies());

    static Stream<Conduct.Shuffle> shuffles() {
        return Stream.of(false, true)
                .flatMap(sections -> Stream.of(false, true)
                        .flatMap(items ->
                                Stream.of(false, true).map(options -> new Conduct.Shuffle(sections, items, options))));
    }

    private static Blueprint exam() {
        return SHIPPED.library().blueprint(ExamRoom.ENGINEER).orElseThrow().value();
    }

    private static Blueprint exam(Conduct.Shuffle shuffle) {
        return Conducted.blueprint(exam(), new Conduct(Conduct.USUAL.window(), shuffle, Conduct.Navigation.FREE));
    }

    @ParameterizedTest
    @MethodSource("shuffles")
    void mixesWhatIsToBeMixedAndNothingElse(Conduct.Shuffle shuffle) {
        Blueprint exam = exam(shuffle);
        List<String> written = exam.sections().stream().map(Section::id).toList();
        Set<List<String>> sections = new HashSet<>();
        int rounds = FORMS / 8;
        int inOrder = 0;
        int asWritten = 0;
        int choices = 0;
        for (int seed = 0; seed < rounds; seed++) {
            Form form = drawing.draw(exam, new DrawHistory(), seed);
            assertThat(form).as("the same from the same seed").isEqualTo(drawing.draw(exam, new DrawHistory(), seed));
            assertMeets(exam, form);
            sections.add(
                    form.slots().stream().map(Form.Slot::section).distinct().toList());
            inOrder += isInTheOrderOfTheBank(exam, form) ? 1 : 0;
            for (Form.Slot slot : form.slots()) {
                Prompt prompt = prompt(slot);
                if (mustBeMixed(prompt)) {
                    continue;
                }
                boolean same =
                        slot.order().equals(Presentation.asWritten(prompt).order());
                choices += slot.order().size() > 2 ? 1 : 0;
                asWritten += same && slot.order().size() > 2 ? 1 : 0;
            }
        }
        if (shuffle.sections()) {
            assertThat(sections)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(written));
        } else {
            assertThat(sections).containsExactly(written);
        }
        assertThat(inOrder).isBetween(shuffle.items() ? 0 : rounds, shuffle.items() ? rounds / 4 : rounds);
        assertThat(asWritten).isBetween(shuffle.options() ? 0 : choices, shuffle.options() ? choices / 2 : choices);
    }

    /** What stands in a form was drawn alike, whatever the order in which it is shown. */
    @ParameterizedTest
    @MethodSource("shuffles")
    void drawsTheSameItemsFromTheSameSeed(Conduct.Shuffle shuffle) {
        Seeded.rounds(FORMS / 10, random -> {
            long seed = random.nextLong();
            assertThat(items(drawing.draw(exam(shuffle), new DrawHistory(), seed)))
                    .isEqualTo(items(drawing.draw(exam(), new DrawHistory(), seed)));
        });
    }

    /** So that a seed that was stored before there was a choice still gives the form that was sat. */
    @Test
    void asksChanceForNothingMoreWhereNothingIsSaid() {
        Seeded.rounds(FORMS, random -> {
            long seed = random.nextLong();
            List<FormDraft.Part> drawn = exam().sections().stream()
                    .map(section -> new FormDraft.Part(
                            section,
                            BANK.pool(section).subList(0, section.draw()).reversed()))
                    .toList();
            var then = new Random(seed);
            List<Form.Slot> slots = new ArrayList<>();
            drawn.forEach(part -> part.items().forEach(item -> {
                var values = item.draw(then);
                slots.add(new Form.Slot(
                        BANK.revisionOf(item.id()),
                        part.section().id(),
                        Presentation.draw(item.drawn(values).prompt(), then).order(),
                        values));
            }));
            var order = new FormOrder(
                    Conduct.Shuffle.USUAL, Map.of(), item -> BANK.revisionOf(item.id()), new Random(seed));
            assertThat(order.of(drawn)).isEqualTo(new Form(slots));
        });
    }

    @Test
    void mixesWhatWouldGiveItsKeyAwayAtAllTimes() {
        var shuffle = new Conduct.Shuffle(false, false, false);
        int seen = 0;
        for (int seed = 0; seed < FORMS / 4; seed++) {
            for (Form.Slot slot :
                    drawing.draw(exam(shuffle), new DrawHistory(), seed).slots()) {
                Prompt prompt = prompt(slot);
                if (prompt instanceof Ordering.Prompt || prompt instanceof Ranking.Prompt) {
                    seen++;
                    assertThat(slot.order())
                            .isNotEqualTo(Presentation.asWritten(prompt).order());
                }
            }
        }
        assertThat(seen).as("entries to be put in order that were looked at").isPositive();
    }

    private static boolean mustBeMixed(Prompt prompt) {
        return !Presentation.drawAsWritten(prompt, new Random(1)).equals(Presentation.asWritten(prompt));
    }

    private static Prompt prompt(Form.Slot slot) {
        return BANK.item(slot.item()).drawn(slot.values()).prompt();
    }

    private static boolean isInTheOrderOfTheBank(Blueprint exam, Form form) {
        return exam.sections().stream().allMatch(section -> {
            List<Integer> places = form.slots().stream()
                    .filter(slot -> slot.section().equals(section.id()))
                    .map(slot ->
                            ids(BANK.pool(section)).indexOf(slot.item().item().value()))
                    .toList();
            return places.stream().sorted(Comparator.naturalOrder()).toList().equals(places);
        });
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(item -> item.id().value()).toList();
    }

    private static void assertMeets(Blueprint exam, Form form) {
        assertThat(form.size()).isEqualTo(exam.items());
        for (Section section : exam.sections()) {
            List<Item> drawn = form.slots().stream()
                    .filter(slot -> slot.section().equals(section.id()))
                    .map(slot -> BANK.item(slot.item()))
                    .toList();
            assertThat(drawn).hasSize(section.draw()).doesNotHaveDuplicates();
            assertThat(drawn)
                    .filteredOn(item -> item.header().critical())
                    .hasSizeGreaterThanOrEqualTo(section.mustGet());
            section.levels()
                    .forEach((level, least) -> assertThat(drawn)
                            .filteredOn(item -> item.header().level() == level)
                            .hasSizeGreaterThanOrEqualTo(least));
        }
        // Sections are never mixed with one another.
        assertThat(form.slots().stream().map(Form.Slot::section).distinct()).hasSize((int) (1
                + IntStream.range(1, form.size())
                        .filter(slot -> !form.slots()
                                .get(slot)
                                .section()
                                .equals(form.slots().get(slot - 1).section()))
                        .count()));
    }

    private static Set<String> items(Form form) {
        Set<String> items = new HashSet<>();
        form.slots().forEach(slot -> items.add(slot.section() + " " + slot.item()));
        return items;
    }
}
