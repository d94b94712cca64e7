package org.gatepost.authored;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The English file of this room, for where there is no page: commands run without the application. Read at the first mistake. */
final class EnglishSentences {

    private static final Properties SENTENCES = new Properties();

    static {
        try (var file = Objects.requireNonNull(
                        EnglishSentences.class.getResourceAsStream("/i18n/authored.en.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            SENTENCES.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the sentences about authored files cannot be read", unreadable);
        }
    }

    private EnglishSentences() {}

    /** An apostrophe is only an apostrophe, as in all files of translations. */
    static String said(String key, Object[] arguments) {
        String sentence = SENTENCES.getProperty(key, key);
        return new MessageFormat(sentence.replace("'", "''"), Locale.ENGLISH).format(arguments);
    }
}
