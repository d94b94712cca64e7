package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableSheetTests {

    @Test
    void countsAHanCharacterAsTwo() {
        assertThat(SheetStyles.width("工号 A")).isEqualTo(6);
        assertThat(SheetStyles.width("，。（）")).isEqualTo(8);
        assertThat(SheetStyles.width("")).isZero();
    }

    @Test
    void goesOnUponAFurtherSheetWhenOneIsFull() throws IOException {
        try (var workbook = new SXSSFWorkbook(10)) {
            var styles = new SheetStyles(workbook, ZoneId.of("Asia/Shanghai"));
            var table = new TableSheet<Integer>(
                    workbook, styles, "Items", List.of(SheetColumn.number("n", number -> number)), 4);
            for (int number = 1; number <= 7; number++) {
                table.add(number);
            }
            table.end();
            try (var read = reopened(workbook)) {
                assertThat(read.getNumberOfSheets()).isEqualTo(3);
                assertThat(read.getSheetName(2)).isEqualTo("Items 3");
                assertThat(read.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo("n");
                assertThat(read.getSheetAt(2).getRow(1).getCell(0).getNumericCellValue())
                        .isEqualTo(7);
            }
        }
    }

    private static XSSFWorkbook reopened(SXSSFWorkbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
