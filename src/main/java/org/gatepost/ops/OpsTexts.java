package org.gatepost.ops;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.gatepost.kernel.Languages;

/** This room's texts for the console, in both languages, for a start that came not as far as the translations. */
final class OpsTexts {

    private OpsTexts() {}

    static String inBothLanguages(String key, Object... arguments) {
        return text("zh", Languages.CHINESE, key, arguments)
                + System.lineSeparator()
                + text("en", Languages.ENGLISH, key, arguments);
    }

    private static String text(String suffix, Locale language, String key, Object... arguments) {
        var texts = new Properties();
        try (InputStream file = OpsTexts.class.getResourceAsStream("/i18n/ops." + suffix + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new MessageFormat(texts.getProperty(key, key).replace("'", "''"), language).format(arguments);
    }
}
