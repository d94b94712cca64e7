package org.gatepost.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How certificates are called, and found by whoever types it. */
class CertificateNamesTests {

    @Test
    void readsANumberAsItIsWritten() {
        var number = new CertificateNumber(2026, 123);
        assertThat(number.toString()).isEqualTo("GP-2026-000123");
        assertThat(CertificateNumber.parse("GP-2026-000123")).contains(number);
        assertThat(CertificateNumber.parse("GP-2026-12345678")).contains(new CertificateNumber(2026, 12_345_678));
    }

    @Test
    void takesNothingElseForANumber() {
        for (String other :
                Set.of("", "GP-26-000123", "GP-2026-123", "GP-2026-9999999999999999999", "gp-2026-000123")) {
            assertThat(CertificateNumber.parse(other)).as(other).isEmpty();
        }
    }

    @Test
    void givesEveryCodeOnce() {
        Set<VerificationCode> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(VerificationCode.random());
        }
        assertThat(codes).hasSize(10_000);
    }

    @Test
    void forgivesHowACodeIsTyped() {
        var code = new VerificationCode("0123456789ABCDE1");
        assertThat(code.shown()).isEqualTo("0123-4567-89AB-CDE1");
        for (String typed : Set.of(code.shown(), "o123 4567 89ab cdeI", " 0l23–4567—89AB-CDE1 ", code.value())) {
            assertThat(VerificationCode.parse(typed)).as(typed).contains(code);
        }
    }

    @Test
    void takesNothingElseForACode() {
        for (String other : Set.of("", "0123", "0123-4567-89AB-CDEU", "0123-4567-89AB-CDE12", "０123456789ABCDE1")) {
            assertThat(VerificationCode.parse(other)).as(other).isEmpty();
        }
        assertThat(new VerificationCode("0123456789ABCDE1").toString()).doesNotContain("0123");
    }
}
