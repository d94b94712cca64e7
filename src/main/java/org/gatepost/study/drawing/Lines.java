package org.gatepost.study.drawing;

import java.util.ArrayList;
import java.util.List;
import org.gatepost.library.Picture;

/** Pictures along a line: places on a scale, or what came after what. */
final class Lines {

    private static final int MARGIN = 14;
    private static final int STEM = 18;
    /** Two marks share the space below the line, the one above it has nearly all. */
    private static final int BELOW = 160;

    private static final int ABOVE = 250;

    private Lines() {}

    /** Every second mark is told above the line, so that the words of neighbours do not meet. */
    static Canvas scale(Picture picture) {
        var canvas = new Canvas();
        int least =
                picture.marks().stream().mapToInt(Picture.Mark::number).min().orElse(0);
        int most = picture.marks().stream().mapToInt(Picture.Mark::number).max().orElse(1);
        List<List<Told>> told = new ArrayList<>();
        for (int mark = 0; mark < picture.marks().size(); mark++) {
            told.add(rows(picture, picture.marks().get(mark), mark % 2 == 1 ? ABOVE : BELOW));
        }
        int above = 0;
        for (int mark = 1; mark < told.size(); mark += 2) {
            above = Math.max(above, heightOf(told.get(mark)));
        }
        int line = above + STEM;
        canvas.line("gp-figure-line", MARGIN, line, Canvas.WIDTH - MARGIN, line);
        for (int mark = 0; mark < told.size(); mark++) {
            boolean up = mark % 2 == 1;
            int number = picture.marks().get(mark).number();
            int x = MARGIN
                    + Math.round((float) (Canvas.WIDTH - 2 * MARGIN) * (number - least) / Math.max(1, most - least));
            canvas.line("gp-figure-line", x, line, x, up ? line - STEM : line + STEM);
            canvas.circle("gp-figure-dot", x, line, 7);
            String anchor = x < Canvas.WIDTH / 3 ? "start" : x > 2 * Canvas.WIDTH / 3 ? "end" : "middle";
            int edge = anchor.equals("start") ? 0 : anchor.equals("end") ? Canvas.WIDTH : x;
            int y = up ? line - STEM - heightOf(told.get(mark)) : line + STEM;
            for (Told row : told.get(mark)) {
                y = canvas.text(row.type(), anchor, edge, y, List.of(row.text()));
            }
        }
        canvas.grow(line + STEM + 4);
        return canvas;
    }

    static Canvas timeline(Picture picture) {
        var canvas = new Canvas();
        int x = 8;
        int words = 28;
        int y = 0;
        int first = 0;
        int last = 0;
        var dots = new ArrayList<Integer>();
        for (Picture.Mark mark : picture.marks()) {
            last = y + 12;
            first = dots.isEmpty() ? last : first;
            dots.add(last);
            int width = Canvas.WIDTH - words;
            y = canvas.text(Type.NUMBER, "start", words, y, List.of(Drawing.place(picture, mark)));
            y = canvas.text(Type.TEXT, "start", words, y, Type.TEXT.lines(mark.text(), width));
            y = canvas.text(Type.NOTE, "start", words, y, Type.NOTE.lines(mark.note(), width)) + 14;
        }
        canvas.line("gp-figure-line", x, first, x, last);
        dots.forEach(dot -> canvas.circle("gp-figure-dot", x, dot, 6));
        return canvas;
    }

    private record Told(Type type, String text) {}

    private static List<Told> rows(Picture picture, Picture.Mark mark, int width) {
        List<Told> rows = new ArrayList<>();
        rows.add(new Told(Type.NUMBER, Drawing.place(picture, mark)));
        Type.TEXT.lines(mark.text(), width).forEach(line -> rows.add(new Told(Type.TEXT, line)));
        Type.NOTE.lines(mark.note(), width).forEach(line -> rows.add(new Told(Type.NOTE, line)));
        return rows;
    }

    private static int heightOf(List<Told> rows) {
        return rows.stream().mapToInt(row -> row.type().leading()).sum();
    }
}
