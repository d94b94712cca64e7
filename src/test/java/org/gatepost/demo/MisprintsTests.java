package org.gatepost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gatepost.TestDatabase;
import org.gatepost.item.Item;
import org.gatepost.library.Bank;
import org.gatepost.library.Section;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.marking.Marking;
import org.junit.jupiter.api.Test;

/** The demo's items whose key was wrong once. */
class MisprintsTests {

    private final ShippedLibrary shipped = ShippedLibrary.in(TestDatabase.H2);
    private final Bank bank = shipped.bank();
    private final Misprints misprints = new Misprints(bank);

    @Test
    void markOtherwiseUntilTheyAreCorrected() {
        List<Item> right = misprinted();
        assertThat(right).hasSize(3);
        int before = bank.revisionOf(right.getFirst().id()).revision();
        misprints.print();
        for (Item item : right) {
            Item wrong = bank.newest(item.id()).orElseThrow();
            assertThat(Marking.marksAlike(item, wrong)).isFalse();
            assertThat(misprints.asTaught(wrong)).isEqualTo(item);
            assertThat(bank.item(bank.revisionOf(item.id()))).isEqualTo(wrong);
        }
        misprints.correct();
        assertThat(misprinted()).isEqualTo(right);
        assertThat(bank.revisionOf(right.getFirst().id()).revision()).isGreaterThan(before);
    }

    @Test
    void leaveNoFormWithoutOneWhereTheTiersAreAskedFor() {
        Section tiers = shipped.library().blueprints().stream()
                .flatMap(exam -> exam.sections().stream())
                .filter(section -> section.systems().contains("three-tier-service"))
                .findFirst()
                .orElseThrow();
        assertThat(tiers.mustGet()).isEqualTo(1);
        assertThat(bank.pool(tiers).stream().filter(item -> item.header().critical()))
                .containsExactlyElementsOf(misprinted());
    }

    private List<Item> misprinted() {
        return bank.items().stream().filter(misprints::isMisprinted).toList();
    }
}
