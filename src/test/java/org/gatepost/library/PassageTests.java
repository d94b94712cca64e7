package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatepost.item.LessonId;
import org.gatepost.source.FactId;
import org.gatepost.source.Ledger;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;

/** Where in a lesson a fact is told. */
class PassageTests {

    private final Ledger ledger = ShippedLedger.read();

    @Test
    void isTheParagraphThatTellsTheFact() {
        assertThat(passage("customers-door.four-donts", "little-swan-12345.f12")
                        .text()
                        .zh())
                .startsWith("**不准吃喝用户。**");
        assertThat(passage("customers-door.four-donts", "little-swan-12345.f13")
                        .text()
                        .en())
                .startsWith("**No taking gifts from the user.**");
        assertThat(passage("ladies-and-gentlemen.tight-shoes", "italian-shoe-shop.f2")
                        .text()
                        .zh())
                .contains("小一号");
    }

    @Test
    void isThereForMostOfWhatIsTaughtAndNeverEmpty() {
        List<Optional<Passage>> all = new ArrayList<>();
        ShippedContent.lessons()
                .forEach(lesson -> lesson.facts()
                        .forEach(fact ->
                                all.add(Passage.of(lesson, ledger.fact(fact).orElseThrow()))));
        assertThat(all.stream().filter(Optional::isPresent).count()).isGreaterThan(all.size() * 9 / 10);
        all.stream()
                .flatMap(Optional::stream)
                .forEach(passage -> assertThat(passage.text().zh()).isNotBlank());
    }

    private Passage passage(String lesson, String fact) {
        return Passage.of(
                        ShippedContent.lesson(new LessonId(lesson)),
                        ledger.fact(new FactId(fact)).orElseThrow())
                .orElseThrow();
    }
}
