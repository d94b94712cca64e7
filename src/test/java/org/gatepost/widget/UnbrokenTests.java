package org.gatepost.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenTests {

    @ParameterizedTest
    @CsvSource({
        "The 1-2-3-4-5 pledge, The [1-2-3-4-5] pledge",
        "“1、2、3、4、5”服务承诺, [“1、2、3、4、5”]服务承诺",
        "Swan 1-2-3-4-5, Swan [1-2-3-4-5]",
        "2026-11-26 at five, 2026-11-26 at five",
        "A first-class card, A first-class card",
    })
    void keepsANameOfSingleFiguresWholeAndNothingElse(String title, String pieces) {
        assertThat(Unbroken.pieces(title).stream()
                        .map(piece -> piece.whole() ? "[" + piece.words() + "]" : piece.words())
                        .collect(Collectors.joining()))
                .isEqualTo(pieces);
    }

    @Test
    void readsAsTheTextDoes() {
        assertThat(Unbroken.pieces("1-2-3")).containsExactly(new Unbroken.Piece("1-2-3", true));
        assertThat(Unbroken.pieces("")).isEmpty();
    }
}
