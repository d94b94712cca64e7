package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.Seeded;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that people read, type and dictate. */
class ReceiptCodeTests {

    @Test
    void isReadBackFromEveryWayToWriteIt() {
        Seeded.rounds(500, random -> {
            var code = ReceiptCode.of(StoredJson.digest(String.valueOf(random.nextLong())));
            assertThat(code.grouped()).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(ReceiptCode.parse(code.grouped())).contains(code);
            assertThat(ReceiptCode.parse(" " + code.value().toLowerCase(java.util.Locale.ROOT) + " "))
                    .contains(code);
            assertThat(ReceiptCode.parse(
                            code.grouped().replace('-', ' ').replace('0', 'O').replace('1', 'l')))
                    .contains(code);
        });
    }

    @Test
    void isTheBeginningOfTheHash() {
        assertThat(ReceiptCode.of("0".repeat(24) + "f" + "f".repeat(39)).value())
                .isEqualTo("0000000000000000000F");
        assertThat(ReceiptCode.of("f".repeat(64)).value()).isEqualTo("Z".repeat(20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "0000-0000-0000-0000-000U",
                "0000-0000-0000-0000-0000-0",
                "＜script＞",
                "00000000000000000000'"
            })
    void isNothingElse(String typed) {
        assertThat(ReceiptCode.parse(typed)).isEmpty();
    }
}
