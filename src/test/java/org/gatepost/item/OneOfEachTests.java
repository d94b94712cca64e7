package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Locale;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.StoredJson;
import org.gatepost.source.Ledger;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;

/** One item of each type as a trainer writes it, on its way through the product. */
class OneOfEachTests {

    private static final Ledger LEDGER = ShippedLedger.read();

    @Test
    void readsEveryType() {
        assertThat(SampleItems.oneOfEach())
                .extracting(Item::typeName)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(
                                Item.class.getAnnotation(JsonSubTypes.class).value())
                        .map(JsonSubTypes.Type::name)
                        .toList());
    }

    @Test
    void restsOnFactsOfTheLedger() {
        for (Item item : SampleItems.oneOfEach()) {
            assertThat(LEDGER.factIds()).containsAll(item.header().facts());
            assertThat(LEDGER.factIds())
                    .containsAll(item.rationale().misconceptions().values().stream()
                            .map(Misconception::refutedBy)
                            .toList());
            if (item instanceof ExactSentence sentence) {
                assertThat(sentence.isQuotedFrom(item.header().facts().stream()
                                .flatMap(fact -> LEDGER.fact(fact).stream())
                                .toList()))
                        .isTrue();
            }
        }
    }

    @Test
    void isKeptAndShownInBothLanguages() {
        for (Item written : SampleItems.oneOfEach()) {
            assertThat(StoredJson.read(StoredJson.write(written), Item.class)).isEqualTo(written);
            Presentation shown = Presentation.toTry(written.sample().prompt());
            String zh = shown.forScreen(Languages.CHINESE).toString();
            String en = shown.forScreen(Locale.ENGLISH).toString();
            assertThat(zh).containsPattern("\\p{IsHan}").doesNotContain("{m}");
            assertThat(en).doesNotContainPattern("\\p{IsHan}");
        }
    }
}
