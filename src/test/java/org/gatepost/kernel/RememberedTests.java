package org.gatepost.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTests {

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void isMadeOnceAndTheSameForEverybody() {
        var remembered = new Remembered<>(10, this::made);
        assertThat(remembered.of(1)).isSameAs(remembered.of(1));
        assertThat(asked).containsExactly(1);
    }

    @Test
    void isNotKeptWhereMakingItFails() {
        var remembered = new Remembered<Integer, String>(10, from -> {
            if (asked.isEmpty()) {
                made(from);
                throw new IllegalArgumentException("not today");
            }
            return made(from);
        });
        assertThatThrownBy(() -> remembered.of(7)).hasMessage("not today");
        assertThat(remembered.of(7)).isEqualTo("7");
        assertThat(remembered.of(7)).isEqualTo("7");
        assertThat(asked).containsExactly(7, 7);
    }

    /** What is too much is thrown out a little later, by another thread. */
    @Test
    void isForgottenWhereThereAreTooMany() {
        var remembered = new Remembered<>(10, this::made);
        for (int round = 0; round < 2; round++) {
            for (int from = 0; from < 20_000; from++) {
                assertThat(remembered.of(from)).isEqualTo(String.valueOf(from));
            }
        }
        assertThat(asked).hasSizeGreaterThan(30_000);
    }

    private String made(Integer from) {
        asked.add(from);
        return from.toString();
    }
}
