package org.gatepost.study.drawing;

import java.util.Locale;
import org.gatepost.kernel.Languages;
import org.gatepost.library.Picture;

/**
 * A picture of a lesson as a piece of HTML. It is as wide as a phone and grows with the page, its colours are those of the
 * style sheet, and whoever does not see it is told the same in words.
 */
public final class Drawing {

    private Drawing() {}

    /** A figure with its caption; everything in it that somebody wrote is escaped. */
    public static String html(Picture picture, Locale language) {
        Canvas canvas = canvas(picture);
        return """
                <figure class="gp-figure gp-figure-%s">
                <svg viewBox="0 0 %d %d" role="img" aria-label="%s">%s</svg>
                <figcaption>%s</figcaption>
                </figure>
                """.formatted(
                        picture.kind().name().toLowerCase(Locale.ROOT),
                        Canvas.WIDTH,
                        canvas.height(),
                        Canvas.escape(inWords(picture, Languages.isChinese(language))),
                        canvas.shapes(),
                        Canvas.escape(picture.title()));
    }

    private static Canvas canvas(Picture picture) {
        return switch (picture.kind()) {
            case COUNT -> Rows.count(picture);
            case BARS -> Rows.bars(picture);
            case STEPS -> Boxes.steps(picture);
            case CHAIN -> Boxes.chain(picture);
            case SCALE -> Lines.scale(picture);
            case TIMELINE -> Lines.timeline(picture);
        };
    }

    /** What the picture says, for whoever hears it: its title, then each mark in its order. */
    static String inWords(Picture picture, boolean chinese) {
        var words = new StringBuilder(picture.title()).append(chinese ? "：" : ": ");
        String between = "";
        for (Picture.Mark mark : picture.marks()) {
            words.append(between);
            String place = place(picture, mark);
            if (!place.isEmpty()) {
                words.append(place).append(chinese ? "，" : ", ");
            }
            words.append(mark.text());
            if (!mark.note().isEmpty()) {
                words.append(chinese ? "，" : ", ").append(mark.note());
            }
            between = chinese ? "；" : "; ";
        }
        return words.append(chinese ? "。" : ".").toString();
    }

    /** Where a mark stands, with its unit: {@code 70 seconds}, {@code 33%}, {@code 70秒}. */
    static String place(Picture picture, Picture.Mark mark) {
        String unit = picture.unit();
        boolean apart = !mark.at().isEmpty()
                && !unit.isEmpty()
                && Character.isLetter(unit.charAt(0))
                && !Type.isWide(unit.charAt(0));
        return mark.at() + (apart ? " " : "") + (mark.at().isEmpty() ? "" : unit);
    }
}
