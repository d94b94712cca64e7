package org.gatepost.study.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gatepost.kernel.Languages;
import org.gatepost.library.Picture;
import org.gatepost.library.Picture.Kind;
import org.gatepost.library.Picture.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class DrawingTests {

    private static final Picture CALLS = new Picture(
            Kind.SCALE,
            "Calls <fast> & slow",
            List.of(),
            "seconds",
            List.of(
                    new Mark("70", "the fastest", ""),
                    new Mark("150", "more than \"40%\"", ""),
                    new Mark("237", "slow", "a waste")));

    @Test
    void saysInWordsWhatItShows() {
        assertThat(Drawing.inWords(CALLS, false))
                .isEqualTo(
                        "Calls <fast> & slow: 70 seconds, the fastest; 150 seconds, more than \"40%\"; 237 seconds, slow,"
                                + " a waste.");
        var chinese = new Picture(Kind.BARS, "多卖多少", List.of(), "%", List.of(new Mark("33", "九折", "约数")));
        assertThat(Drawing.inWords(chinese, true)).isEqualTo("多卖多少：33%，九折，约数。");
    }

    @Test
    void putsMarksOnALineWhereTheirNumbersAre() {
        assertThat(html(CALLS)).contains("cx=\"14\"", "cx=\"168\"", "cx=\"336\"");
    }

    @Test
    void drawsAsManyDotsAsThereAreThings() {
        var pledge = new Picture(
                Kind.COUNT, "1-2-3", List.of(), "", List.of(new Mark("1", "shoes", ""), new Mark("3", "cloths", "")));
        assertThat(Pattern.compile("<circle").matcher(html(pledge)).results()).hasSize(4);
    }

    @Test
    void putsTheFirstStepAtTheBottom() {
        var tiers = new Picture(
                Kind.STEPS, "Tiers", List.of(), "", List.of(new Mark("", "duty", ""), new Mark("", "beyond", "")));
        assertThat(html(tiers)).containsSubsequence(">beyond<", ">duty<");
        assertThat(Drawing.inWords(tiers, false)).isEqualTo("Tiers: duty; beyond.");
    }

    @ParameterizedTest
    @EnumSource
    void escapesWhatIsWrittenAndStaysWellFormed(Kind kind) throws Exception {
        String html = html(picture(kind, "<b>\"two\" & more"));
        assertThat(html).doesNotContain("<b>").contains("&lt;b&gt;&quot;two&quot; &amp;");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @ParameterizedTest
    @EnumSource
    void breaksLongTextsSoThatNothingLeavesThePicture(Kind kind) {
        for (String text : List.of("很长的一句话，".repeat(12), "a rather long sentence ".repeat(8))) {
            var lines = Pattern.compile("<text class=\"([\\w-]+)\" text-anchor=\"start\" x=\"(\\d+)\"[^>]*>([^<]*)<")
                    .matcher(html(picture(kind, text)))
                    .results()
                    .toList();
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                Type type = line.group(1).endsWith("note")
                        ? Type.NOTE
                        : line.group(1).endsWith("strong") ? Type.STRONG : Type.TEXT;
                assertThat(Integer.parseInt(line.group(2)) + type.width(line.group(3)))
                        .as(line.group(3))
                        .isLessThanOrEqualTo(Canvas.WIDTH);
            });
        }
    }

    @Test
    void beginsNoLineWithAMarkThatEndsASentence() {
        assertThat(Type.TEXT.lines("一二三四，五六七八。", 61)).containsExactly("一二三", "四，五六", "七八。");
        assertThat(Type.TEXT.lines("one two three", 70)).containsExactly("one two", "three");
        assertThat(Type.TEXT.lines("", 70)).isEmpty();
    }

    private static Picture picture(Kind kind, String text) {
        var marks = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Mark(kind == Kind.STEPS || kind == Kind.CHAIN ? "" : "" + number, text, text))
                .toList();
        return new Picture(kind, text, List.of(), "", marks);
    }

    private static String html(Picture picture) {
        return Drawing.html(picture, picture.title().matches("\\p{IsHan}.*") ? Languages.CHINESE : Locale.ENGLISH);
    }
}
