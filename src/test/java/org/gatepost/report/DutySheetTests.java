package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Rosters.said;
import static org.gatepost.report.Rosters.uploaded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.ZipInputStream;
import org.gatepost.MovableClock;
import org.gatepost.kernel.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A duty list that was taken away comes back, after somebody has looked at it and perhaps changed a shift. */
class DutySheetTests {

    private static final Instant JANUARY = Instant.parse("2027-01-05T00:00:00Z");
    private static final DutyAnswer ANSWER = new DutyAnswer(
            List.of(
                    entry(new DutyLine(2, "G1012", JANUARY, JANUARY.plusSeconds(8 * 3_600))),
                    entry(new DutyLine(7, "G1017", JANUARY.plusSeconds(50_400), JANUARY.plusSeconds(79_200)))),
            2,
            Instant.parse("2026-11-27T04:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void isReadAsARosterOfTheSameShifts(String language) {
        byte[] sheet =
                new DutySheet(new Headings(language), MovableClock.atNoon().companyTime()).of(ANSWER);
        assertThat(said(uploaded(sheet)))
                .containsExactly(
                        "2 G1012 2027-01-05T08:00-2027-01-05T16:00", "3 G1017 2027-01-05T22:00-2027-01-06T06:00");
    }

    @Test
    void isReadByProgramsThatKnowNoLargerZipFiles() throws IOException {
        byte[] sheet = new DutySheet(new Headings("en"), MovableClock.atNoon().companyTime()).of(ANSWER);
        int parts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(sheet))) {
            while (zip.getNextEntry() != null) {
                assertThat(zip.readAllBytes()).isNotEmpty();
                parts++;
            }
        }
        assertThat(parts).isGreaterThan(3);
    }

    private static DutyEntry entry(DutyLine line) {
        return new DutyEntry(line, null, DutyVerdict.NOT_CLEARED, DutyEntry.Why.UNKNOWN, null);
    }

    /** As the translation files have them. */
    private record Headings(String language) implements SheetWords {

        @Override
        public Locale locale() {
            return language.equals("en") ? Languages.ENGLISH : Languages.CHINESE;
        }

        @Override
        public String of(String key, Object... arguments) {
            var texts = new Properties();
            try (InputStream in = Headings.class.getResourceAsStream("/i18n/report." + language + ".properties")) {
                texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return texts.getProperty(key, key);
        }
    }
}
