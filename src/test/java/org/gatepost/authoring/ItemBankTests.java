package org.gatepost.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.TestDatabase;
import org.gatepost.item.Header;
import org.gatepost.item.SingleChoice;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;

/** What trainers are shown of an item that was corrected while the app started, as the demo does. */
class ItemBankTests {

    private final ShippedLibrary shipped = ShippedLibrary.in(TestDatabase.H2);
    private final ItemBank items = new ItemBank(shipped.bank(), shipped.library(), ShippedLedger.read());

    @Test
    void showsTheNewestRevisionOfAnItemThatWasCorrectedAfterTheBankWasMade() {
        SingleChoice before = shipped.bank().items().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .findFirst()
                .orElseThrow();
        SingleChoice corrected = corrected(before);
        shipped.bank().correct(corrected);
        BankItem shown = items.item(before.id()).orElseThrow();
        assertThat(shown.item()).isEqualTo(corrected);
        assertThat(shown.revision())
                .isEqualTo(shipped.bank().revisionOf(before.id()).revision())
                .isGreaterThan(1);
    }

    private static SingleChoice corrected(SingleChoice item) {
        Header old = item.header();
        return new SingleChoice(
                new Header(old.id(), old.level(), !old.critical(), old.points(), old.lesson(), old.facts()),
                item.prompt(),
                item.key(),
                item.rationale());
    }
}
