package org.gatepost.study.drawing;

import java.util.List;
import org.gatepost.library.Picture;

/** Pictures in rows: as many dots as there are things, or bars as long as their numbers. */
final class Rows {

    private static final int DOT = 16;
    private static final int GAP = 14;

    private Rows() {}

    static Canvas count(Picture picture) {
        var canvas = new Canvas();
        int most = picture.marks().stream().mapToInt(Picture.Mark::number).max().orElse(1);
        int dots = 34;
        int words = dots + most * DOT + 10;
        int y = 4;
        for (Picture.Mark mark : picture.marks()) {
            List<String> text = Type.STRONG.lines(mark.text(), Canvas.WIDTH - words);
            List<String> note = Type.NOTE.lines(mark.note(), Canvas.WIDTH - words);
            canvas.text(Type.NUMBER, "middle", 12, y - 1, List.of(mark.at()));
            for (int dot = 0; dot < mark.number(); dot++) {
                canvas.circle("gp-figure-dot", dots + dot * DOT + DOT / 2, y + 11, 5);
            }
            int bottom = canvas.text(Type.STRONG, "start", words, y, text);
            bottom = canvas.text(Type.NOTE, "start", words, bottom, note);
            y = Math.max(bottom, y + 24) + GAP;
        }
        return canvas;
    }

    static Canvas bars(Picture picture) {
        var canvas = new Canvas();
        int most = picture.marks().stream().mapToInt(Picture.Mark::number).max().orElse(1);
        int longest = Canvas.WIDTH
                - 8
                - picture.marks().stream()
                        .mapToInt(mark -> (int) Type.NUMBER.width(Drawing.place(picture, mark)))
                        .max()
                        .orElse(0);
        int y = 0;
        for (Picture.Mark mark : picture.marks()) {
            y = canvas.text(Type.STRONG, "start", 0, y, Type.STRONG.lines(mark.text(), Canvas.WIDTH));
            y = canvas.text(Type.NOTE, "start", 0, y, Type.NOTE.lines(mark.note(), Canvas.WIDTH));
            int length = Math.round((float) longest * mark.number() / most);
            canvas.rect("gp-figure-bar", 0, y + 4, length, 22);
            canvas.text(Type.NUMBER, "start", length + 8, y + 2, List.of(Drawing.place(picture, mark)));
            y += 26 + GAP;
        }
        return canvas;
    }
}
