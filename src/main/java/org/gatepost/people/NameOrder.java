package org.gatepost.people;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.gatepost.people.Pinyin.Syllable;

/**
 * A key by which any database sorts as a Chinese reader expects, whatever its own rules: numbers, then Chinese by the
 * sound of each character, its tone and its strokes, then other letters. ICU's own collation takes every character by its
 * most frequent sound and would put 曾 among the C, so the sounds come from {@link Pinyin} and the strokes from ICU.
 */
final class NameOrder {

    /** In hexadecimal digits, which every database compares alike. */
    private static final int LONGEST = 400;

    private static final int NUMBER = 1;
    private static final int HAN = 2;
    private static final int OTHER = 3;
    private static final String UNKNOWN = "zz";

    private static final Collator STROKES = strokes();

    private NameOrder() {}

    static String key(String plain, Pinyin reading) {
        var key = new ByteArrayOutputStream();
        for (Written.Run run : Written.runs(plain)) {
            if (run.han()) {
                han(run.text(), reading.read(run.text()), key);
            } else {
                key.write(Character.isDigit(run.text().codePointAt(0)) ? NUMBER : OTHER);
                weights(run.text(), key);
            }
        }
        String hex = HexFormat.of().formatHex(key.toByteArray());
        return hex.substring(0, Math.min(LONGEST, hex.length()));
    }

    private static void han(String text, List<Syllable> sounds, ByteArrayOutputStream key) {
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            Syllable sound = sounds.get(i);
            String letters = sound.letters().isEmpty() ? UNKNOWN : sound.letters();
            key.write(HAN);
            // The tone is less than any letter, so that li comes before lian; "u:" is between lu and luan.
            key.writeBytes((letters.replace("v", "u:") + sound.tone()).getBytes(StandardCharsets.US_ASCII));
            weights(Character.toString(characters[i]), key);
        }
    }

    private static void weights(String text, ByteArrayOutputStream key) {
        for (byte weight : STROKES.getCollationKey(text).toByteArray()) {
            if (weight != 0) {
                key.write(weight);
            }
        }
    }

    private static Collator strokes() {
        var collator = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin"));
        collator.setStrength(Collator.PRIMARY);
        collator.setNumericCollation(true);
        return collator.freeze();
    }
}
