package org.gatepost.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** How cells look and are filled, the same on every sheet of a workbook. */
final class SheetStyles {

    private static final int WIDEST = 60;

    private final ZoneId zone;
    private final CellStyle title;
    private final CellStyle header;
    private final CellStyle label;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle percent;
    private final CellStyle moment;

    SheetStyles(Workbook workbook, ZoneId zone) {
        this.zone = zone;
        title = plain(workbook);
        title.setFont(bold(workbook, 14));
        title.setWrapText(false);
        header = plain(workbook);
        header.setFont(bold(workbook, 11));
        header.setWrapText(true);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        label = plain(workbook);
        label.setFont(bold(workbook, 11));
        text = plain(workbook);
        text.setWrapText(true);
        number = formatted(workbook, "General");
        percent = formatted(workbook, "0.0%");
        moment = formatted(workbook, "yyyy-mm-dd hh:mm");
    }

    void title(Cell cell, String value) {
        cell.setCellValue(value);
        cell.setCellStyle(title);
    }

    void header(Cell cell, String value) {
        cell.setCellValue(value);
        cell.setCellStyle(header);
    }

    void label(Cell cell, String value) {
        cell.setCellValue(value);
        cell.setCellStyle(label);
    }

    /**
     * Fills a cell and says how wide it is, in Latin characters. A text goes in as text whatever it begins with, so
     * nothing that somebody typed is ever calculated.
     */
    int fill(Cell cell, SheetColumn.Kind kind, @Nullable Object value) {
        if (value == null) {
            return 0;
        }
        switch (kind) {
            case TEXT -> cell.setCellValue((String) value);
            case NUMBER, PERCENT -> cell.setCellValue(((Number) value).doubleValue());
            case MOMENT -> cell.setCellValue(LocalDateTime.ofInstant((Instant) value, zone));
        }
        cell.setCellStyle(
                switch (kind) {
                    case TEXT -> text;
                    case NUMBER -> number;
                    case PERCENT -> percent;
                    case MOMENT -> moment;
                });
        return switch (kind) {
            case TEXT -> width((String) value);
            case NUMBER, PERCENT -> 8;
            case MOMENT -> 16;
        };
    }

    /** How wide a text is in Latin characters; a Han character and its punctuation count two. */
    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    /** POI's unit for a column that shows so many characters, with room for the arrow of a filter. */
    static int columnWidth(int characters) {
        return (Math.min(characters, WIDEST) + 3) * 256;
    }

    private static boolean isWide(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN
                || (point >= 0x3000 && point <= 0x303f)
                || (point >= 0xff00 && point <= 0xff60);
    }

    private static CellStyle plain(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle formatted(Workbook workbook, String format) {
        CellStyle style = plain(workbook);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static Font bold(Workbook workbook, int points) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
