package org.gatepost.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A sheet of rows under a header that stays in sight and filters. When Excel's last row is reached, it goes on upon a
 * further sheet. Only the newest rows are held in memory.
 */
final class TableSheet<T> {

    /** Excel's own limit, the header included. */
    private static final int EXCEL_ROWS = 1_048_576;

    private final SXSSFWorkbook workbook;
    private final SheetStyles styles;
    private final String name;
    private final List<SheetColumn<T>> columns;
    private final int rowsOfOne;
    private final int[] widths;
    private SXSSFSheet sheet;
    private int sheets;
    private int next;

    TableSheet(SXSSFWorkbook workbook, SheetStyles styles, String name, List<SheetColumn<T>> columns) {
        this(workbook, styles, name, columns, EXCEL_ROWS);
    }

    TableSheet(
            SXSSFWorkbook workbook, SheetStyles styles, String name, List<SheetColumn<T>> columns, int rowsOfOne) {
        this.workbook = workbook;
        this.styles = styles;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rowsOfOne = rowsOfOne;
        this.widths = new int[columns.size()];
        this.sheet = begin();
    }

    void add(T value) {
        if (next == rowsOfOne) {
            end();
            sheet = begin();
        }
        Row row = sheet.createRow(next++);
        for (int place = 0; place < columns.size(); place++) {
            SheetColumn<T> column = columns.get(place);
            Object content = column.value().apply(value);
            if (content != null) {
                widths[place] = Math.max(widths[place], styles.fill(row.createCell(place), column.kind(), content));
            }
        }
    }

    /** Sets what can only be known when all rows are there. */
    void end() {
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns.size() - 1));
        for (int place = 0; place < widths.length; place++) {
            sheet.setColumnWidth(place, SheetStyles.columnWidth(widths[place]));
        }
    }


    private SXSSFSheet begin() {
        sheets++;
        SXSSFSheet begun = workbook.createSheet(sheets == 1 ? name : name + " " + sheets);
        begun.createFreezePane(0, 1);
        Row header = begun.createRow(0);
        for (int place = 0; place < columns.size(); place++) {
            String words = columns.get(place).header();
            styles.header(header.createCell(place), words);
            widths[place] = Math.max(widths[place], SheetStyles.width(words));
        }
        next = 1;
        return begun;
    }
}
