package org.gatepost.study.drawing;

import java.util.ArrayList;
import java.util.List;
import org.gatepost.library.Picture;

/** Pictures of boxes: a stair to climb, or one thing that leads to the next. */
final class Boxes {

    private static final int INSET = 12;
    private static final int RISE = 40;
    private static final int GAP = 22;

    private Boxes() {}

    /** The lowest step comes first in the picture's marks and stands at the bottom. */
    static Canvas steps(Picture picture) {
        var canvas = new Canvas();
        List<Picture.Mark> fromTop = new ArrayList<>(picture.marks()).reversed();
        int y = 0;
        for (int step = 0; step < fromTop.size(); step++) {
            int x = (fromTop.size() - 1 - step) * RISE;
            y = box(canvas, "gp-figure-step gp-figure-step-" + (fromTop.size() - step), fromTop.get(step), x, y) + 4;
        }
        return canvas;
    }

    static Canvas chain(Picture picture) {
        var canvas = new Canvas();
        int y = 0;
        for (int link = 0; link < picture.marks().size(); link++) {
            if (link > 0) {
                canvas.line("gp-figure-line", Canvas.WIDTH / 2, y + 2, Canvas.WIDTH / 2, y + GAP - 2);
                canvas.arrow(Canvas.WIDTH / 2, y + GAP - 2);
                y += GAP;
            }
            y = box(canvas, "gp-figure-box", picture.marks().get(link), 0, y);
        }
        return canvas;
    }

    /** @return the lower edge */
    private static int box(Canvas canvas, String cssClass, Picture.Mark mark, int x, int y) {
        int width = Canvas.WIDTH - x;
        List<String> text = Type.STRONG.lines(mark.text(), width - 2 * INSET);
        List<String> note = Type.NOTE.lines(mark.note(), width - 2 * INSET);
        int height = text.size() * Type.STRONG.leading() + note.size() * Type.NOTE.leading() + 2 * INSET - 4;
        canvas.rect(cssClass, x, y, width, height);
        int bottom = canvas.text(Type.STRONG, "start", x + INSET, y + INSET - 2, text);
        canvas.text(Type.NOTE, "start", x + INSET, bottom, note);
        return y + height;
    }
}
