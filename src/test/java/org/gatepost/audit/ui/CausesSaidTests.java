package org.gatepost.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.gatepost.certificate.RevocationCause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a certificate no longer holds is said in words, whatever the cause. */
class CausesSaidTests {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void hasWordsForEveryCause(String language) throws Exception {
        var words = new Properties();
        try (var file =
                Objects.requireNonNull(getClass().getResourceAsStream("/i18n/audit." + language + ".properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        for (RevocationCause cause : RevocationCause.values()) {
            assertThat(words.getProperty("audit.said.CERTIFICATE_REVOKED")).contains(" " + cause + " {");
        }
    }
}
