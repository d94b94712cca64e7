package org.gatepost.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeps the words of both languages in step with each other and with the code. */
class TranslationsTests {

    private static final Path FILES = Path.of("src/main/resources/i18n");
    private static final Path CODE = Path.of("src/main/java");

    /** Full-width punctuation belongs after a Chinese character, and a full stop is 。 */
    private static final Pattern HALF_WIDTH =
            Pattern.compile("\\p{IsHan}[,;:!?(]|[)]\\p{IsHan}|\\p{IsHan}\\.(?=\\s|$|\\p{IsHan})");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private final Map<String, String> zh = all("zh");
    private final Map<String, String> en = all("en");
    private final Set<String> literals = literalsThatLookLikeKeys();

    @Test
    void knowsEveryKeyInBothLanguages() {
        assertThat(zh.keySet()).containsExactlyInAnyOrderElementsOf(en.keySet());
    }

    @Test
    void keepsEveryKeyInTheFileOfItsRoom() {
        assertThat(files())
                .allSatisfy(file -> assertThat(keys(file))
                        .allSatisfy(key -> assertThat(key)
                                .startsWith(file.getFileName().toString().split("\\.", 2)[0] + ".")));
    }

    @Test
    void leavesNoTextBlank() {
        assertThat(zh).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(en).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void hasEveryKeyThatTheCodeNames() {
        assertThat(literals.stream().filter(key -> !isPrefix(key)).filter(key -> !en.containsKey(key)))
                .as("named in src/main/java, missing in i18n")
                .isEmpty();
        assertThat(literals.stream()
                        .filter(TranslationsTests::isPrefix)
                        .filter(prefix -> en.keySet().stream().noneMatch(key -> key.startsWith(prefix))))
                .as("prefixes under which no key exists")
                .isEmpty();
    }

    @Test
    void holdsNoKeyThatNobodyUses() {
        List<String> prefixes = literals.stream()
                .filter(TranslationsTests::isPrefix)
                .filter(prefix -> prefix.chars().filter(c -> c == '.').count() > 1)
                .toList();
        assertThat(en.keySet().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith)))
                .as("in i18n, used nowhere in src/main/java")
                .isEmpty();
    }

    @Test
    void asksForTheSameArgumentsInBothLanguages() {
        assertThat(zh)
                .allSatisfy((key, text) ->
                        assertThat(arguments(text)).as(key).isEqualTo(arguments(en.getOrDefault(key, text))));
    }

    @Test
    void writesEnglishWithoutChineseCharacters() {
        assertThat(en)
                .allSatisfy((key, text) ->
                        assertThat(text).as(key).doesNotContainPattern("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]"));
    }

    @Test
    void writesChineseWithChinesePunctuation() {
        assertThat(zh).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(HALF_WIDTH));
    }

    @Test
    void keepsKeysSortedAndSingle() {
        assertThat(files()).allSatisfy(file -> {
            assertThat(keys(file)).as(file.toString()).isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void countsLikeEachLanguageDoes() {
        var translations = new Translations();
        assertThat(translations.getTranslation("widget.progress.words", Locale.ENGLISH, 1, 1))
                .isEqualTo("1 of 1");
        assertThat(translations.getTranslation("widget.progress.words", Locale.CHINA, 3, 12))
                .isEqualTo("3 / 12");
    }

    @Test
    void showsAKeyThatIsMissing() {
        assertThat(new Translations().getTranslation("shell.no.such.key", Locale.ENGLISH))
                .isEqualTo("shell.no.such.key");
    }

    @Test
    void servesChineseToEveryChineseReaderAndEnglishToTheRest() {
        var translations = new Translations();
        assertThat(translations.getTranslation("shell.name", Locale.TAIWAN))
                .isEqualTo(translations.getTranslation("shell.name", Languages.CHINESE));
        assertThat(translations.getTranslation("shell.name", Locale.FRENCH))
                .isEqualTo(translations.getTranslation("shell.name", Languages.ENGLISH));
    }

    @Test
    void showsALocalizedArgumentInTheLanguageOfTheSentence() {
        var name = new LocalizedText("门", "Gate");
        assertThat(new Translations().getTranslation("shell.page.title", Locale.ENGLISH, name))
                .startsWith("Gate");
        assertThat(new Translations().getTranslation("shell.page.title", Locale.CHINA, name))
                .startsWith("门");
    }

    @Test
    void putsNoBlankBetweenAChineseDateAndWhatFollows() {
        var translations = new Translations();
        assertThat(translations.getTranslation("report.register.ended", Locale.CHINA, "2026年11月17日"))
                .isEqualTo("资格已于 2026年11月17日到期");
        assertThat(translations.getTranslation("clearance.hours.opens", Locale.CHINA, "2026年11月17日 08:00"))
                .isEqualTo("考试从 2026年11月17日 08:00 起开放。");
    }

    @Test
    void leavesTheBlanksThatPeopleWroteInBothLanguages() {
        var translations = new Translations();
        assertThat(translations.getTranslation("shell.page.title", Locale.CHINA, "11月3日 请假"))
                .startsWith("11月3日 请假");
        assertThat(translations.getTranslation("shell.page.title", Locale.ENGLISH, "11月3日 请假"))
                .startsWith("11月3日 请假");
        assertThat(translations.getTranslation("report.register.endedBefore", Locale.CHINA, "11月3日 请假", "2026年11月17日"))
                .contains("11月3日 请假")
                .contains("2026年11月17日到期");
    }

    private static boolean isPrefix(String literal) {
        return literal.endsWith(".");
    }

    private static Set<String> arguments(String text) {
        var pattern = new MessagePattern(text.replace("'", "''"));
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static Set<String> literalsThatLookLikeKeys() {
        String rooms = list(CODE.resolve("org/gatepost"))
                .filter(Files::isDirectory)
                .map(room -> room.getFileName().toString())
                .collect(Collectors.joining("|"));
        Pattern key = Pattern.compile("(" + rooms + ")\\.[a-zA-Z][\\w.-]*");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(CODE)) {
            sources.filter(source -> source.toString().endsWith(".java")).forEach(source -> {
                var literal = LITERAL.matcher(text(source));
                while (literal.find()) {
                    if (key.matcher(literal.group(1)).matches()) {
                        found.add(literal.group(1));
                    }
                }
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static Map<String, String> all(String language) {
        Map<String, String> entries = new TreeMap<>();
        files().stream()
                .filter(file -> file.toString().endsWith("." + language + ".properties"))
                .forEach(file -> load(file).forEach((key, text) -> entries.put((String) key, (String) text)));
        return entries;
    }

    private static List<Path> files() {
        return list(FILES)
                .filter(file -> file.toString().endsWith(".properties"))
                .sorted()
                .toList();
    }

    private static List<String> keys(Path file) {
        List<String> keys = new ArrayList<>();
        load(file, new Properties() {
            @Override
            public synchronized @Nullable Object put(Object key, Object value) {
                keys.add((String) key);
                return super.put(key, value);
            }
        });
        return keys;
    }

    private static Properties load(Path file) {
        return load(file, new Properties());
    }

    private static Properties load(Path file, Properties into) {
        try (var reader = Files.newBufferedReader(file)) {
            into.load(reader);
            return into;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
