package org.gatepost.authored;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a word that is not on a list, in either language. */
class WordsTests {

    private static final Path CHINESE = Path.of("src/main/resources/i18n/authored.zh.properties");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bucket",
                "entry of 'rights'",
                "item type",
                "judged",
                "kind",
                "level",
                "mode",
                "navigation",
                "numerals",
                "preset",
                "verdict"
            })
    void nameTheListInTheReadersLanguage(String what) {
        Said said = Words.unknown(what, "?", List.of());
        assertThat(said.inEnglish()).isEqualTo("there is no " + what + " '?' ()");
        assertThat(said.in(WordsTests::chinese)).doesNotContain(what).matches("没有叫“\\?”的[“”rights\\p{IsHan}]+（可用的有：）");
    }

    @Test
    void areOfOneKindForOneListAndOfAnotherForAnother() {
        assertThat(kind("level", "recal")).isEqualTo(kind("level", "aply"));
        assertThat(kind("level", "recal")).isNotEqualTo(kind("mode", "recal"));
        assertThat(kind("taste", "swet"))
                .as("a list that has no name of its own")
                .isNotEqualTo(kind("colour", "swet"))
                .isNotEqualTo(kind("level", "swet"));
    }

    @Test
    void makeNoKindOfAllThatAFileSaysInASentence() {
        var problem = new Problem("f.yaml", 1, "[".repeat(2_000_000), null);
        assertThat(problem.kind()).hasSizeLessThan(1_000);
    }

    private static String kind(String what, String written) {
        return new Problem("f.yaml", 1, "", Words.unknown(what, written, List.of("sweet"))).kind();
    }

    private static String chinese(String key, Object[] arguments) {
        var sentences = new Properties();
        try (var file = Files.newBufferedReader(CHINESE, StandardCharsets.UTF_8)) {
            sentences.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new MessageFormat(sentences.getProperty(key), Locale.CHINA).format(arguments);
    }
}
