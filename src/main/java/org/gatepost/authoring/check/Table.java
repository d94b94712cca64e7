package org.gatepost.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;

/** Columns of text under each other in a terminal, where a Chinese character is as wide as two letters. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** The first row heads the columns. */
    Table(String... heads) {
        rows.add(List.of(heads));
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
    }

    /** Every row as a line, indented; the first column to the left, figures to the right. */
    List<String> lines() {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String space = StringUtils.repeat(' ', widths[column] - width(cell));
            line.append(GAP).append(column == 0 ? cell + space : space + cell);
        }
        return line.toString().stripTrailing();
    }

    static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    /** Han characters, kana and hangul, and the punctuation that is set with them. */
    private static int width(int point) {
        return (point >= 0x2E80 && point <= 0xA4CF)
                        || (point >= 0xAC00 && point <= 0xD7A3)
                        || (point >= 0xF900 && point <= 0xFAFF)
                        || (point >= 0xFF01 && point <= 0xFF60)
                        || (point >= 0x20000 && point <= 0x3FFFD)
                ? 2
                : 1;
    }
}
