package org.gatepost.study.drawing;

import java.util.List;

/** What a picture is drawn on: it grows downwards, and measures in the pixels of a small phone. */
final class Canvas {

    /** The page of a phone of 390 pixels without its margins. */
    static final int WIDTH = 350;

    private final StringBuilder shapes = new StringBuilder();
    private int height;

    /** How far down it goes; all that was drawn lies above. */
    int height() {
        return height;
    }

    String shapes() {
        return shapes.toString();
    }

    void grow(int to) {
        height = Math.max(height, to);
    }

    void rect(String cssClass, int x, int y, int width, int height) {
        shapes.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>"
                .formatted(cssClass, x, y, Math.max(1, width), height));
        grow(y + height);
    }

    void circle(String cssClass, int x, int y, int radius) {
        shapes.append("<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>".formatted(cssClass, x, y, radius));
        grow(y + radius);
    }

    void line(String cssClass, int x1, int y1, int x2, int y2) {
        shapes.append(
                "<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>".formatted(cssClass, x1, y1, x2, y2));
        grow(Math.max(y1, y2) + 1);
    }

    /** A head of an arrow that points downwards. */
    void arrow(int x, int y) {
        shapes.append("<path class=\"gp-figure-line\" d=\"M%d %dl-5 -6m5 6l5 -6\"/>".formatted(x, y));
        grow(y);
    }

    /**
     * Lines of text.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: which point of each line is at {@code x}
     * @param y the upper edge
     * @return the lower edge
     */
    int text(Type type, String anchor, int x, int y, List<String> lines) {
        int bottom = y;
        for (String line : lines) {
            shapes.append("<text class=\"%s\" text-anchor=\"%s\" x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(type.cssClass(), anchor, x, bottom + type.size(), escape(line)));
            bottom += type.leading();
        }
        grow(bottom);
        return bottom;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
