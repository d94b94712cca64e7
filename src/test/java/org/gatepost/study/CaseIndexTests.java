package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIndexTests {

    private static final CaseIndex INDEX = new CaseIndex(ShippedLedger.read().systems());

    @ParameterizedTest
    @CsvSource({
        "小天鹅, little-swan-12345",
        "小天鵝, little-swan-12345",
        "xte, little-swan-12345",
        "XTE, little-swan-12345",
        "xiaotiane, little-swan-12345",
        "Little Swan, little-swan-12345",
        "ＬＩＴＴＬＥ　swan, little-swan-12345",
        "左撇子, lenovo-left-handed-mouse",
        "zpz, lenovo-left-handed-mouse",
        "Wang Yongqing rice, wang-yongqing-rice-001",
        "crm, crm-history",
        "150 秒, lenovo-call-timing",
    })
    void findsACaseByAnyNameItGoesBy(String words, String expected) {
        assertThat(ids(words)).contains(expected);
        assertThat(ids(words).indexOf(expected)).as("place of %s", expected).isLessThan(3);
    }

    @Test
    void putsWhatIsCalledSoBeforeWhatOnlyMentionsIt() {
        assertThat(ids("Haier").getFirst()).startsWith("haier-");
        assertThat(ids("海尔")).hasSizeGreaterThan(5);
    }

    @Test
    void showsTheFactInWhichAWordStands() {
        CaseFound found = INDEX.search("Tengger").getFirst();
        assertThat(found.system().id().value()).isEqualTo("haier-driver-yu-xishan");
        assertThat(found.fact().orElseThrow().id().value()).isEqualTo("haier-driver-yu-xishan.f4");
    }

    @Test
    void wantsEveryWord() {
        assertThat(ids("Haier driver")).containsExactly("haier-driver-yu-xishan");
        assertThat(ids("Haier vanilla")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u3000", "zzzzqq", "<script>"})
    void findsNothingForNothing(String words) {
        assertThat(ids(words)).isEmpty();
    }

    @Test
    void readsNoMoreThanTheBeginningOfAnEndlessQuestion() {
        assertThat(ids("Haier " + " ".repeat(200) + "vanilla")).isNotEmpty();
    }

    private static List<String> ids(String words) {
        return INDEX.search(words).stream()
                .map(found -> found.system().id().value())
                .toList();
    }
}
