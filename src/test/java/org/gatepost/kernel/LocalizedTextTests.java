package org.gatepost.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTests {

    @Test
    void leavesAwayTheAsterisksWhereNothingCanBeBold() {
        var text = new LocalizedText("哪一种做法**不**可以？", "Which of these is **not** allowed, and **never** was? 2 * 3");
        assertThat(text.plain(Locale.SIMPLIFIED_CHINESE)).isEqualTo("哪一种做法不可以？");
        assertThat(text.plain(Locale.ENGLISH)).isEqualTo("Which of these is not allowed, and never was? 2 * 3");
        assertThat(text.in(Locale.ENGLISH)).contains("**not**");
    }
}
