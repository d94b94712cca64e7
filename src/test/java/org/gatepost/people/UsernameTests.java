package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTests {

    @Test
    void forgivesCapitalsSpacesAndFullWidthLetters() {
        assertThat(Username.of(" Zhang.Wei ")).isEqualTo(new Username("zhang.wei"));
        assertThat(Username.of("\uff27\uff12\uff10\uff12\uff16")).isEqualTo(new Username("g2026"));
        assertThat(Username.of("张伟三")).isEqualTo(new Username("张伟三"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b c", ".abc", "abc;drop", "<b>abc</b>"})
    void knowsNoOtherForm(String typed) {
        assertThat(Username.parse(typed)).isEmpty();
    }
}
