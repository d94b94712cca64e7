package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which parts of a key stand out when it stands beside an earlier one. */
class KeysBesidesTests {

    @Test
    void areThoseThatTheOtherDoesNotHave() {
        assertThat(standOut(List.of("a → 1", "b → 1", "c → 2"), List.of("a → 1", "b → 2", "c → 2")))
                .containsExactly("b → 1");
        assertThat(standOut(List.of("a", "b"), List.of("b"))).containsExactly("a");
    }

    @Test
    void areThoseInAnotherPlaceWhereBothHaveTheSame() {
        assertThat(standOut(List.of("a", "b", "c"), List.of("a", "c", "b"))).containsExactly("b", "c");
    }

    private static List<String> standOut(List<String> words, List<String> others) {
        return IntStream.range(0, words.size())
                .filter(place -> KeysBesides.differs(place, words, others))
                .mapToObj(words::get)
                .toList();
    }
}
