package org.gatepost.certificate.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * The letters a paper is written in, read when one is wanted and kept by nobody: it takes some hundredths of a second, and
 * most processes never write any. One has the Han characters and the letters that go with them, the other all the letters of
 * Latin, Greek and Cyrillic.
 */
final class Typeface {

    /** Text of one font. */
    record Run(BaseFont font, String text) {}

    /** What Chinese print has in the place of a character it has no type for. */
    static final String GETA = "〓";

    /** Letters and digits of one word, or anything else by itself. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsAlphabetic}\\p{M}\\d&&[^\\p{IsHan}]]+|.", Pattern.DOTALL);

    private final BaseFont han = font("NotoSansSC.otf");
    private final BaseFont latin = font("NotoSans.ttf");
    private final boolean chinese;

    /** @param chinese whether what both fonts have looks as it does among Han characters */
    Typeface(boolean chinese) {
        this.chinese = chinese;
    }

    /** The text in pieces of one font each. What no font has is a {@link #GETA}. */
    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        var words = WORD.matcher(text);
        while (words.find()) {
            @Nullable BaseFont whole = fontOfAll(words.group());
            words.group().codePoints().forEach(sign -> {
                BaseFont font = whole == null ? fontOf(sign) : whole;
                add(runs, font == null ? han : font, font == null ? GETA : Character.toString(sign));
            });
        }
        return runs;
    }

    private static void add(List<Run> runs, BaseFont font, String sign) {
        if (!runs.isEmpty() && runs.getLast().font() == font) {
            runs.add(new Run(font, runs.removeLast().text() + sign));
        } else {
            runs.add(new Run(font, sign));
        }
    }

    /** Whether every character of a text can be printed. */
    boolean has(String text) {
        return text.codePoints().allMatch(sign -> fontOf(sign) != null);
    }

    float width(String text, float size) {
        float width = 0;
        for (Run run : runs(text)) {
            width += run.font().getWidthPoint(run.text(), size);
        }
        return width;
    }

    /** A font that has the whole word, so that no letter of a name stands out. */
    private @Nullable BaseFont fontOfAll(String word) {
        return fonts().filter(font -> word.codePoints().allMatch(font::charExists))
                .findFirst()
                .orElse(null);
    }

    private @Nullable BaseFont fontOf(int sign) {
        return fonts().filter(font -> font.charExists(sign)).findFirst().orElse(null);
    }

    private Stream<BaseFont> fonts() {
        return chinese ? Stream.of(han, latin) : Stream.of(latin, han);
    }

    private static BaseFont font(String file) {
        try (InputStream stored = Typeface.class.getResourceAsStream(file)) {
            if (stored == null) {
                throw new IllegalStateException("the application comes without " + file);
            }
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stored.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
