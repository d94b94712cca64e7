package org.gatepost.study.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets text in lines. SVG breaks none by itself, and the server cannot measure, so widths are reckoned
 * generously.
 *
 * @param narrow how wide a small Latin letter is, as a part of the size
 */
record Type(String cssClass, int size, int leading, double narrow) {

    static final Type TEXT = new Type("gp-figure-text", 15, 20, 0.6);
    static final Type STRONG = new Type("gp-figure-strong", 15, 20, 0.68);
    static final Type NOTE = new Type("gp-figure-note", 13, 18, 0.6);
    static final Type NUMBER = new Type("gp-figure-number", 20, 26, 0.74);

    /** May not begin a line in Chinese. */
    private static final String NEVER_FIRST = "，。；：、？！）》”’…%";

    static boolean isWide(int character) {
        return character >= 0x2E80 || "“”‘’…—×".indexOf(character) >= 0;
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this::widthOf).sum() * size;
    }

    /** As wide as in the widest of the usual fonts. */
    private double widthOf(int character) {
        if (isWide(character)) {
            return 1;
        }
        return switch (character) {
            case ' ', '.', ',', '\'', 'i', 'l' -> 0.35;
            case '%', 'm', 'w', 'M', 'W' -> 1;
            default -> Character.isUpperCase(character) ? narrow + 0.12 : narrow;
        };
    }

    /** Breaks a text at spaces, and in Chinese between any two characters but before a mark. */
    List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && width((line + piece).stripTrailing()) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        return lines;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        var piece = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            piece.append(character);
            boolean last = at + 1 == text.length();
            boolean mayBreak = character == ' '
                    || !last
                            && NEVER_FIRST.indexOf(text.charAt(at + 1)) < 0
                            && "“‘（《".indexOf(character) < 0
                            && (isWide(character) || isWide(text.charAt(at + 1)));
            if (last || mayBreak) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }
}
