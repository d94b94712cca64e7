package org.gatepost.shell;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the screen, from {@code i18n/<room>.zh.properties} and {@code i18n/<room>.en.properties}. Values are ICU
 * messages: {@code {0}}, {@code {0, plural, one {# item} other {# items}}}; an apostrophe is only an apostrophe. A
 * {@link LocalizedText} may be given as an argument and shows itself in the language asked for. A Chinese date is followed
 * by no blank. A key that is missing is shown as it is and logged once.
 */
@Component
public class Translations implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    /**
     * A blank stands between a figure and Chinese, so a pattern has it around its arguments; but a date ends in 日, which
     * is Chinese itself. It is a sign of its own until the arguments are in: what people wrote keeps its blanks.
     */
    private static final Pattern BLANK_AFTER_AN_ARGUMENT = Pattern.compile("(?<=\\}) (?=\\p{IsHan}|\\{)");

    /** No character, so that no argument has it. */
    private static final String BLANK = "\ufdd0";

    private static final Pattern BLANK_AFTER_A_DATE = Pattern.compile("(?<=\\d日)" + BLANK + "(?=\\p{IsHan})");

    private final transient Map<Locale, Map<String, Message>> messages;
    private final transient Set<String> reported = ConcurrentHashMap.newKeySet();

    /**
     * Reads all files.
     *
     * @throws UncheckedIOException when one cannot be read
     */
    public Translations() {
        messages = Map.of(
                Languages.CHINESE, read("zh", Languages.CHINESE),
                Languages.ENGLISH, read("en", Languages.ENGLISH));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    /** For somebody whose browser asks for neither language. */
    @Override
    public Locale getDefaultLocale() {
        return Languages.ENGLISH;
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... arguments) {
        Locale language = Languages.closestTo(locale == null ? getDefaultLocale() : locale);
        Message message = messages.getOrDefault(language, Map.of()).get(key);
        if (message == null) {
            if (reported.add(key)) {
                log.warn("No text for the key {}; the key itself is shown", key);
            }
            return key;
        }
        return message.with(localized(arguments, language));
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        Map<String, String> all = new HashMap<>();
        messages.getOrDefault(Languages.closestTo(locale), Map.of()).forEach((key, text) -> all.put(key, text.pattern));
        return all;
    }

    private static @Nullable Object[] localized(@Nullable Object[] arguments, Locale language) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalizedText text ? text.in(language) : argument)
                .toArray();
    }

    private static Map<String, Message> read(String suffix, Locale language) {
        Map<String, Message> all = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*." + suffix + ".properties")) {
                Properties entries = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    entries.load(reader);
                }
                entries.stringPropertyNames()
                        .forEach(key -> all.put(key, new Message(entries.getProperty(key), language)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the translations cannot be read", e);
        }
        return Map.copyOf(all);
    }

    /** One text; parsed at its first use, because a start should not wait for sentences nobody reads. */
    private static final class Message {

        private final String pattern;
        private final Locale language;
        private final boolean plain;
        private @Nullable MessageFormat format;

        Message(String pattern, Locale language) {
            this.pattern = pattern;
            this.language = language;
            this.plain = pattern.indexOf('{') < 0;
        }

        String with(@Nullable Object[] arguments) {
            return plain ? pattern : formatted(arguments);
        }

        /** ICU's formats are not thread-safe, and cloning one costs more than waiting for it. */
        private synchronized String formatted(@Nullable Object[] arguments) {
            if (format == null) {
                String marked = language.equals(Languages.CHINESE)
                        ? BLANK_AFTER_AN_ARGUMENT.matcher(pattern).replaceAll(BLANK)
                        : pattern;
                format = new MessageFormat(marked.replace("'", "''"), language);
            }
            String said = format.format(arguments);
            return said.contains(BLANK)
                    ? BLANK_AFTER_A_DATE.matcher(said).replaceAll("").replace(BLANK, " ")
                    : said;
        }
    }
}
