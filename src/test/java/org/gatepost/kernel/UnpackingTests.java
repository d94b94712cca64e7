package org.gatepost.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip from whoever it may be, while it is taken apart. */
class UnpackingTests {

    private static final Unpacking.Bounds BOUNDS = new Unpacking.Bounds(3, 10, "too.much", "bad.name");

    private final Unpacking unpacking = new Unpacking(BOUNDS);

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/", "证据/a b.txt", ".hidden/..a/b..", "...", "a/b/c/d/e/f/g/h"})
    void admitsPlainPaths(String name) {
        assertThatNoException().isThrownBy(() -> unpacking.admit(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a",
                "a/..",
                "a/../b",
                "./a",
                "a/.",
                "..",
                ".",
                "/a",
                "\\a",
                "a\\..\\b",
                "C:a",
                "a:stream",
                "a\nb",
                "a\0b",
                "a\u007fb",
                "a\u0085b",
                "a/b/c/d/e/f/g/h/i"
            })
    void refusesNamesThatLeadElsewhereOrThatNobodyGives(String name) {
        assertRefused(() -> unpacking.admit(name), "bad.name");
    }

    @Test
    void refusesNamesThatAreTooLong() {
        unpacking.admit("a".repeat(300));
        assertRefused(() -> unpacking.admit("a".repeat(301)), "bad.name");
    }

    @Test
    void refusesOneEntryTooManyFoldersCounted() {
        unpacking.admit("a/");
        unpacking.admit("a/b");
        unpacking.admit("a/c");
        assertRefused(() -> unpacking.admit("d"), "too.much");
    }

    @Test
    void countsTheBytesOfAllEntriesHoweverTheyAreRead() throws IOException {
        assertThat(unpacking.read(noughts(4))).hasSize(4);
        var handedOn = new ByteArrayOutputStream();
        unpacking.pass(noughts(6), handedOn);
        assertThat(handedOn.size()).isEqualTo(6);
        assertThat(unpacking.read(noughts(0))).isEmpty();
        assertRefused(() -> unpacking.read(noughts(1)), "too.much");
    }

    @Test
    void refusesOneByteTooMuchOfWhatIsNotKept() {
        assertRefused(() -> unpacking.pass(noughts(11), OutputStream.nullOutputStream()), "too.much");
    }

    private static ByteArrayInputStream noughts(int bytes) {
        return new ByteArrayInputStream(new byte[bytes]);
    }

    private static void assertRefused(ThrowingCallable what, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(what)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
