package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gatepost.people.PersonId;
import org.gatepost.shell.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Score sheets of three people: one who failed and sits again, one whose texts look like formulas, one without a post. */
final class MadeSheets {

    static final String ENGINEER = "home-service-engineer";

    private final ScoreSheets sheets;
    private final Translations translations = new Translations();

    MadeSheets(ScoreSheets sheets) {
        this.sheets = sheets;
    }

    static void fill(JdbcClient database) {
        var company = new Company(database);
        company.close();
        PersonId wang = company.hire("00007", "王伟", "售后一部");
        company.hold(wang, ENGINEER, "BLOCKED", "FAILED", null);
        long failed = company.sit(wang, ENGINEER, 1, MONDAY, 6, 1);
        company.item(failed, 1, 0, "little-swan-12345.i01", false, "RIGHT", "{\"type\":\"true-false\",\"holds\":true}");
        company.item(failed, 1, 1, "little-swan-12345.i02", true, "WRONG", "{\"type\":\"true-false\",\"holds\":true}");
        company.item(failed, 1, 2, "little-swan-12345.i03", false, "BLANK", null);
        company.begin(wang, ENGINEER, 2, MONDAY.plusSeconds(86_400));
        company.study(wang, "customers-door.four-donts", MONDAY);
        PersonId formula = company.hire("+00012", "=1+1", "@售后");
        company.hold(formula, ENGINEER, "CLEARED", "PASSED", Instant.parse("2027-11-16T01:00:00Z"));
        company.sit(formula, ENGINEER, 1, MONDAY, 10, 0);
        company.hire("-00013", "Anna", "前台");
    }

    String name(RegisterFilter filter, Locale language) {
        ScoreSheet sheet = sheets.make(filter, RegisterOrder.MOST_URGENT_FIRST, words(language), rows -> {});
        sheet.delete();
        assertThat(sheet.file()).doesNotExist();
        return sheet.name();
    }

    SheetRows rows(RegisterFilter filter) {
        ScoreSheet sheet = sheets.make(filter, RegisterOrder.MOST_URGENT_FIRST, words(Locale.ENGLISH), rows -> {});
        sheet.delete();
        return sheet.rows();
    }

    XSSFWorkbook made(RegisterFilter filter, Locale language) throws IOException {
        ScoreSheet sheet = sheets.make(filter, RegisterOrder.MOST_URGENT_FIRST, words(language), rows -> {});
        try (var in = Files.newInputStream(sheet.file())) {
            return new XSSFWorkbook(in);
        } finally {
            sheet.delete();
        }
    }

    SheetWords words(Locale language) {
        return new SheetWords() {
            @Override
            public Locale locale() {
                return language;
            }

            @Override
            public String of(String key, Object... arguments) {
                return translations.getTranslation(key, language, arguments);
            }
        };
    }

    static Row row(XSSFSheet sheet, String number) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(number)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + number);
    }

    static @Nullable Object value(XSSFWorkbook workbook, String label) {
        for (Row row : workbook.getSheetAt(0)) {
            if (row.getCell(0).getStringCellValue().equals(label)) {
                Cell cell = row.getCell(1);
                if (cell == null) {
                    return null;
                }
                return cell.getCellType() == CellType.NUMERIC
                        ? (Object) cell.getNumericCellValue()
                        : cell.getStringCellValue();
            }
        }
        throw new AssertionError("no line " + label);
    }
}
